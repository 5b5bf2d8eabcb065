import { expect, it } from "vitest";
import { sayUnitDocument } from "../../../shared/text/unitDocument.ts";

it("a unit's document is called by its number and day, also where the day was a part of its name", () => {
  const [now, before] = [
    { document: "số 12/BC-UBND", day: "2022-03-09" },
    { document: "số 12/BC-UBND ngày 9/3/2022" },
  ];

  expect([now, before].map((one) => sayUnitDocument("vi", one))).toEqual([
    "số 12/BC-UBND ngày 9/3/2022",
    "số 12/BC-UBND ngày 9/3/2022",
  ]);
  expect(sayUnitDocument("en", { document: "12/BC-UBND", day: "2022-03-09" })).toBe(
    "12/BC-UBND of 9 Mar 2022",
  );
});
