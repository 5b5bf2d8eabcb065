import { beforeEach, describe, expect, it } from "vitest";
import { type KnownSheets, knownSheets } from "../../../addin/host/knownSheets.ts";
import { identityMark } from "../../../shared/sheet/identity.ts";

const form = { name: "ĐH-04", values: [[null], [`${identityMark}{}`, "Biểu"]] };
const list = { name: "Danh sách", values: [["Nguyễn Văn A", 1]] };

let known: KnownSheets;
beforeEach(() => {
  known = knownSheets();
  known.list([{ id: "form" }, { id: "list" }, { id: "large" }]);
  known.find("form", form);
  known.find("list", list);
  known.findTooLarge("large");
});

describe("what is worth reading", () => {
  it("is every sheet of which nothing is known", () => {
    const fresh = knownSheets();
    fresh.list([{ id: "form" }, { id: "list" }]);

    expect(fresh.listWorthReading(false)).toEqual(["form", "list"]);
    expect(fresh.isKnown("new")).toBe(false);
  });

  it("is the forms from then on, and the others only where all together are no more than one reply", () => {
    const small = knownSheets();
    small.list([{ id: "form" }, { id: "list" }]);
    small.find("form", form);
    small.find("list", list);

    expect(small.listWorthReading(false)).toEqual(["form"]);
    expect(small.listWorthReading(true)).toEqual(["form", "list"]);
    expect(known.listWorthReading(false)).toEqual(["form"]);
    expect(known.listWorthReading(true)).toEqual(["form"]);
  });

  it.each([
    ["a cell typed into the list", "B7", []],
    ["a whole row pasted", "A7:O7", []],
    ["a whole column filled", "C:C", []],
    ["a block pasted", "A1:AD72", ["list"]],
    ["several blocks", "A1,C1:D2", ["list"]],
    ["columns inserted", "A:C", ["list"]],
    ["something nobody can read", "Table1[#All]", ["list"]],
  ])("takes in a list after %s where that may have brought a form: %s", (_, address, read) => {
    known.change("list", address);

    expect(known.listWorthReading(false)).toEqual(["form", ...read]);
  });

  it("takes in a sheet that was too large once much of it has changed", () => {
    known.change("large", "5:9000");

    expect(known.listWorthReading(false)).toEqual(["form", "large"]);
  });

  it("takes in sheets that were added, and forgets those that went", () => {
    known.add("new");
    known.remove("form");
    expect(known.listWorthReading(false)).toEqual(["new"]);

    known.list([{ id: "list" }, { id: "copy" }]);
    expect(known.listWorthReading(false)).toEqual(["copy"]);
  });

  it("takes in what changed while it was being read", () => {
    known.change("list", "A1:B2");
    known.listWorthReading(false);
    known.change("list", "A1:AD72");
    known.find("list", list);

    expect(known.listWorthReading(false)).toEqual(["form", "list"]);
  });
});
