import { expect, it } from "vitest";
import { mendInserted } from "../../../addin/host/mendInserted.ts";
import { plainSheet } from "../../support/plainSheet.ts";

const wanted = plainSheet("ĐH-03", [[1]], { protected: true });
const nothing = { id: "new", rename: null, protect: false };

it.each([
  ["nothing for a sheet that arrived as it was meant", { name: "ĐH-03", protected: true }, nothing],
  [
    "its protection where that was lost",
    { name: "ĐH-03", protected: false },
    { ...nothing, protect: true },
  ],
  [
    "its name where that is free by now",
    { name: "ĐH-03 (2)", protected: true },
    { ...nothing, rename: "ĐH-03" },
  ],
])("a sheet put in needs %s", (_, arrived, mend) => {
  expect(mendInserted(["new"], [wanted], [{ id: "new", ...arrived }])).toEqual([mend]);
});

it("a sheet put in keeps its other name while somebody else's sheet has the one meant", () => {
  const present = [
    { id: "theirs", name: "đh-03", protected: false },
    { id: "new", name: "ĐH-03 (2)", protected: true },
  ];

  expect(mendInserted(["new"], [wanted], present)).toEqual([nothing]);
});

it("a sheet of which nothing is known is left as it is", () => {
  expect(mendInserted(["new"], [wanted], [])).toEqual([nothing]);
});
