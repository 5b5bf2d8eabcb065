import { findPeriod } from "../../shared/calendar/period.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import type { Form } from "../../shared/form/form.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../shared/ids.ts";
import { regime } from "../../shared/regimes/dongHoa2022/regime.ts";
import type { CarriedSet } from "../../shared/report/carried.ts";
import type { Unreadable } from "../../shared/sheet/checkConclusions.ts";
import { renderForm } from "../../shared/sheet/renderForm.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";

/** A form's sheet for xã Hòa Tâm in the first quarter of 2022, or for an office of its name. */
export function sheetFor(
  form: Form,
  carried: CarriedSet,
  values: ReadonlyMap<CellKey, DataValue>,
  isOffice = false,
  unreadable: Unreadable = new Map(),
): Sheet {
  const period = findPeriod(regime.calendar, "2022Q1" as PeriodId);
  if (!period) throw new Error("the calendar has no first quarter");
  return renderForm({
    form,
    carried,
    values,
    unreadable,
    identity: {
      regime: regime.id,
      template: form.template.id,
      templateVersion: form.template.version,
      period: period.id,
      unit: "ou-19" as OrgUnitId,
      unitName: "Xã Hòa Tâm",
      baseVersion: 0,
      opening: "k3x9",
      carriedRevision: carried.revision,
      dataState: { estimated: false, preliminary: true },
    },
    heading: {
      unitName: "Xã Hòa Tâm",
      receivedBy: "Phòng LĐ-TB&XH thị xã Đông Hòa",
      period,
      periodName: "Quý I năm 2022",
      locality: "Hòa Tâm",
      isOffice,
      illustrative: true,
    },
  });
}
