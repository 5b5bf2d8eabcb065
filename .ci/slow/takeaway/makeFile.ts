import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderFileGuide } from "../../../shared/sheet/fileGuide.ts";
import { layOutForm, positionOf } from "../../../shared/sheet/formLayout.ts";
import { countPlaces } from "../../../shared/sheet/formSummary.ts";
import { writeXlsx } from "../../../shared/xlsx/writeXlsx.ts";
import { drawn, forms, rounds, saidOn, typedInto } from "./forms.ts";

// Writes what a commune takes away for a quarter, empty, and what is typed into it with what must then be said.
const folder = process.argv[2];
if (folder === undefined) throw new Error("Which folder shall hold the file?");
const sheets = forms.map((form) => drawn(form, new Map()));
const guide = renderFileGuide({
  ...{ unitName: "Xã Hòa Tâm", isOffice: false, receivedBy: "Phòng LĐ-TB&XH thị xã Đông Hòa" },
  ...{ address: "https://nopbieu.example", at: "2022-03-10T01:00:00.000Z", illustrative: true },
  forms: forms.map((form, index) => {
    const sheet = sheets[index] ?? drawn(form, new Map());
    const [errors = 0, warnings = 0, blanks = 0] = saidOn(form, sheet).counts;
    return {
      sheetName: sheet.name,
      name: `${form.template.code} · ${form.template.shortTitle}`,
      periodName: "Quý I 2022",
      lastDay: "2022-03-14",
      counts: { errors, warnings, blanks },
      places: countPlaces(layOutForm(form)),
    };
  }),
});
const bytes = writeXlsx([guide, ...sheets], { title: "Biểu", creator: "Nộp Biểu" });
writeFileSync(join(folder, "set.xlsx"), bytes);
const steps = Array.from({ length: rounds }, (_, round) =>
  forms.map((form, index) => {
    const typed = typedInto(form, round);
    const layout = layOutForm(form);
    return {
      sheet: sheets[index]?.name,
      typed: [...typed].map(([key, content]) => ({ ...positionOf(layout, key), content })),
      said: saidOn(form, drawn(form, typed)),
    };
  }),
);
const entries = forms.map((form, index) => ({
  sheet: sheets[index]?.name,
  validated: sheets[index]?.validations.length,
  entries: [...typedInto(form, 0).keys()].map((key) => positionOf(layOutForm(form), key)),
}));
writeFileSync(join(folder, "steps.json"), JSON.stringify({ steps, entries }));
