import { describe, expect, it } from "vitest";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { dh07 } from "../../../shared/regimes/dongHoa2022/dh07.ts";
import { dh08 } from "../../../shared/regimes/dongHoa2022/dh08.ts";
import { illustratedInsurance } from "../../../shared/regimes/dongHoa2022/illustratedInsurance.ts";
import { illustratedInsurer } from "../../../shared/regimes/dongHoa2022/illustratedInsurer.ts";
import { illustratedPoverty } from "../../../shared/regimes/dongHoa2022/illustratedPoverty.ts";
import { illustratedWelfare } from "../../../shared/regimes/dongHoa2022/illustratedWelfare.ts";
import { fillForm } from "../../../shared/report/submission.ts";
import { filledFor, formOf } from "./filledForm.ts";
import type { Cells } from "./rightForms.ts";
import { carriedInto, expectReasoned, formIn, handedIn } from "./socialForms.ts";

const form = formIn(dh08, "2022Q1");
const insurer = Object.fromEntries(illustratedInsurer.entered) as Cells;

describe("the illustrated forms on health insurance", () => {
  /** What the same commune's illustrated ĐH-04 says. */
  function povertyOf(unit: OrgUnitId): Cells {
    const entered = illustratedPoverty.find((report) => report.unit === unit)?.entered;
    return Object.fromEntries(filledFor(formOf(dh04), unit, entered ?? new Map())) as Cells;
  }

  it.each(illustratedInsurance.map((report) => [report.unit, report] as const))(
    "%s is right but for what it gives a reason for",
    (unit, report) => {
      expectReasoned(form, report, { forms: { "dh-04": povertyOf(unit), "bhxh-01": insurer } });
    },
  );

  it.each(illustratedInsurance.map((report) => [report.unit, report] as const))(
    "%s has the poor of its ĐH-04 and the people paid of its ĐH-07",
    (unit, { entered }) => {
      const welfare = formIn(dh07, "2022Q1");
      const paid = fillForm(
        welfare,
        illustratedWelfare.find((report) => report.unit === unit)?.entered ?? new Map(),
        carriedInto(welfare, unit, "2022Q1", {}),
      );

      expect(entered.get("A/hn/1" as CellKey)).toBe(povertyOf(unit)["A/nk/9"]);
      expect(entered.get("A/btxh/1" as CellKey)).toBe(paid.get("A/9/4" as CellKey));
    },
  );

  it("come from the eight communes that have handed in", () => {
    expect(illustratedInsurance.map(({ unit, then }) => [unit, then])).toEqual(handedIn);
  });
});
