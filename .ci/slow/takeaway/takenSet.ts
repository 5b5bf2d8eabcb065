import { type GuidedForm, renderFileGuide } from "../../../shared/sheet/fileGuide.ts";
import { layOutForm } from "../../../shared/sheet/formLayout.ts";
import { countPlaces } from "../../../shared/sheet/formSummary.ts";
import type { Sheet } from "../../../shared/sheet/sheet.ts";
import { drawn, forms, saidOn } from "./forms.ts";

const empty = forms.map((form) => ({ form, sheet: drawn(form, new Map()) }));

/** What a commune takes away for a quarter, with nothing filled in: a guide, and a sheet for each form. */
export function takenSet(): readonly Sheet[] {
  const guide = renderFileGuide({
    ...{ unitName: "Xã Hòa Tâm", isOffice: false, receivedBy: "Phòng LĐ-TB&XH thị xã Đông Hòa" },
    ...{ address: "https://nopbieu.example", at: "2022-03-10T01:00:00.000Z", illustrative: true },
    forms: empty.map(({ form, sheet }): GuidedForm => {
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
  return [guide, ...empty.map(({ sheet }) => sheet)];
}
