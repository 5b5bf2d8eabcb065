import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { layOutForm, positionOf } from "../../../shared/sheet/formLayout.ts";
import { writeXlsx } from "../../../shared/xlsx/writeXlsx.ts";
import { drawn, forms, rounds, saidOn, typedInto } from "./forms.ts";
import { takenSet } from "./takenSet.ts";

// Writes what a commune takes away for a quarter, and what is typed into it with what must then be said.
const folder = process.argv[2];
if (folder === undefined) throw new Error("Which folder shall hold the file?");
const [guide, ...sheets] = takenSet();
if (!guide) throw new Error("nothing is taken away");
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
