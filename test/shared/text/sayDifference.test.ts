import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DataValue, none } from "../../../shared/form/dataValue.ts";
import type { OrgUnitId, TemplateId } from "../../../shared/ids.ts";
import { countOf, rateOf } from "../../../shared/regimes/dongHoa2022/measures.ts";
import type { ChangeCause } from "../../../shared/rollup/changeCause.ts";
import type { Total } from "../../../shared/rollup/consolidate.ts";
import {
  sayTotalDifference,
  sayUnitDifference,
} from "../../../shared/text/editions/sayDifference.ts";

const households = countOf("hộ");
const share = rateOf(2);
const words = countOf("", { type: "text", aggregation: "TEXT_MERGE" });

const total = (value: Total["value"], covered = 8): Total => ({
  ...{ value, covered, expected: 10, approved: covered, own: null },
});
const by = (name: string, cause: ChangeCause, template: string | null = null) => ({
  ...{ cause, unit: { id: name as OrgUnitId, name }, template: template as TemplateId | null },
});
const codeOf = (template: TemplateId) => template.toUpperCase();

/** A total over what each cause has left it at. */
function made(start: Total, ...steps: readonly [ReturnType<typeof by>, Total][]) {
  let from = start;
  const told = steps.map(([change, to]) => {
    const step = { change, from, to };
    from = to;
    return step;
  });
  return { before: start, after: from, made: told };
}

describe("a total that differs is said with what each unit has made of it", () => {
  it.each([
    [
      "sums, by what came and what was corrected",
      households,
      made(
        total(312),
        [by("Xã Hòa Tâm", "sent-since"), total(320, 9)],
        [by("Xã Hòa Thành", "correction"), total(318, 9)],
      ),
      "312 → 318 (+6): X. Hòa Tâm nộp sau bản trước +8; X. Hòa Thành đính chính −2",
    ],
    [
      "a first figure is no rise from nothing for a share",
      share,
      made(total(null, 0), [by("Xã Hòa Tâm", "sent-since"), total(37.5, 1)]),
      "chưa có → 37,50: X. Hòa Tâm nộp sau bản trước chưa có → 37,50",
    ],
    [
      "a first figure of a sum is all of it",
      households,
      made(total(null, 0), [by("Xã Hòa Tâm", "sent-since"), total(8, 1)]),
      "chưa có → 8 (+8): X. Hòa Tâm nộp sau bản trước +8",
    ],
    [
      "who answers that nothing has happened changes only how much is known",
      households,
      made(total(312), [by("Xã Hòa Tâm", "sent-since"), total(312, 9)]),
      "312, 8/10 → 9/10 đơn vị: X. Hòa Tâm nộp sau bản trước 8/10 → 9/10 đơn vị",
    ],
    [
      "of several forms, with the one whose report it is",
      households,
      made(total(1), [by("Phường Hòa Vinh", "returned", "dh-03"), total(none, 7)]),
      "1 → - (−1): P. Hòa Vinh bị trả lại (DH-03) −1",
    ],
    [
      "a cause too small for the figure's decimals is still seen",
      share,
      made(
        total(37.5),
        [by("Xã Hòa Tâm", "correction"), total(37.499)],
        [by("Xã Hòa Thành", "correction"), total(38)],
      ),
      "37,50 → 38,00 (+0,5): X. Hòa Tâm đính chính −0,001; X. Hòa Thành đính chính +0,501",
    ],
    [
      "words are not added",
      words,
      made(total("A: bão"), [by("Xã Hòa Tâm", "sent-since"), total("A: bão\nB: lụt", 9)]),
      "A: bão → A: bão\nB: lụt: X. Hòa Tâm nộp sau bản trước lời ghi khác",
    ],
  ])("%s", (_, measure, difference, expected) => {
    const { change, causes } = sayTotalDifference("vi", measure, difference, codeOf);

    expect(`${change}: ${causes.join("; ")}`).toBe(expected);
  });

  it("in English too", () => {
    const difference = made(total(312), [by("Xã Hòa Tâm", "sent-since"), total(1320, 9)]);

    const { change, causes } = sayTotalDifference("en", households, difference, codeOf);

    expect([change, ...causes]).toEqual(["312 → 1,320 (+1,008)", "X. Hòa Tâm sent since +1,008"]);
  });

  it("with as many decimals as it takes for the causes to add up to the difference", () => {
    const amount = fc
      .integer({ min: -9999, max: 9999 })
      .map((tenThousandths) => tenThousandths / 1e4);
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 6 }), (amounts) => {
        let value = 50;
        const steps = amounts.map((one, index) => {
          value += one;
          return [by(`Xã ${index}`, "correction"), total(value)] as [ReturnType<typeof by>, Total];
        });
        const { amount: whole, causes } = sayTotalDifference(
          "vi",
          share,
          made(total(50), ...steps),
          codeOf,
        );
        const read = (said: string) =>
          Math.round(Number(/[+−]([\d,]+)$/.exec(said)?.[1]?.replace(",", ".")) * 1e4) *
          (said.includes("−") ? -1 : 1);
        if (!/^[+−]/.test(whole)) return;
        const signed = causes.filter((cause) => /[+−][\d,]+$/.test(cause));
        expect(signed.reduce((sum, cause) => sum + read(cause), 0)).toBeCloseTo(read(whole), 9);
      }),
      { numRuns: 200 },
    );
  });
});

it("a unit's own figure that differs is said without coverage", () => {
  const step = { change: by("Xã Hòa Tâm", "source"), from: 100 as DataValue, to: 104 as DataValue };
  const difference = { before: 100, after: 104, made: [step] };

  expect(sayUnitDifference("vi", households, difference, codeOf)).toEqual({
    change: "100 → 104 (+4)",
    amount: "+4",
    causes: ["X. Hòa Tâm số điền sẵn đổi ở nguồn +4"],
  });
});
