import { expect, it } from "vitest";
import { listUnlikeWholes } from "../../../shared/filing/checkWholes.ts";
import type { FiledSource } from "../../../shared/filing/filed.ts";
import { none, unknown } from "../../../shared/form/dataValue.ts";

const rules = { wholes: { M1: ["M1a", "M1b"] } };

function source(values: FiledSource["values"]): FiledSource {
  return { name: "HĐND", document: { number: "", date: null }, standard: null, values };
}

it("an indicator is told where it is not what its parts make, place by place", () => {
  const filed = source({
    M1: { vinh: 20, nam: 20, tam: 20, town: 200, kt: 50 },
    M1a: { vinh: 15, nam: 15, tam: 20, town: 150, kt: 50 },
    M1b: { vinh: 5, nam: 6, tam: none, town: 49 },
  });

  expect(listUnlikeWholes(filed, rules)).toEqual([
    { indicator: "M1", place: "nam", made: 21, filed: 20 },
    { indicator: "M1", place: "town", made: 199, filed: 200 },
  ]);
});

it("nothing is told while a part is not known, or the whole is not", () => {
  const filed = source({
    M1: { vinh: 20, nam: unknown },
    M1a: { vinh: unknown, nam: 15, tam: 15 },
    M1b: { vinh: 5, nam: 5, tam: 5 },
  });

  expect(listUnlikeWholes(filed, rules)).toEqual([]);
});
