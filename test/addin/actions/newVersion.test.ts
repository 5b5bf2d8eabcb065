import { describe, expect, it } from "vitest";
import { markChanges, newVersionOn } from "../../../addin/actions/newVersion.ts";
import type { ChangesReply } from "../../../shared/api/changes.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { toArray } from "../../../shared/report/valuesArray.ts";
import { povertyForm } from "../../support/fakeWorker.ts";

const said = (values: Record<string, number>) =>
  toArray(dh04, new Map(Object.entries(values) as [CellKey, number][]));

/** A version with seven more households, and a cell that the form before it did not have. */
function reply(lacking: string[]): ChangesReply {
  return {
    template: { id: "dh-04", version: dh04.version },
    version: 2,
    before: {
      ...{ version: 1, templateVersion: 1, sentBy: "Lan", sentAt: "", gone: [] },
      values: said({ "A/hh/2": 1 }),
      lacking: lacking as CellKey[],
    },
    values: said({ "A/hh/2": 8, "A/nk/2": 20 }),
    decided: null,
    answers: [],
  };
}

describe("a version beside one that an older form was filled in with", () => {
  it("is compared where both forms have the cell; what came with the form is nobody's change", () => {
    const found = newVersionOn(povertyForm, reply(["A/nk/2", "A/nk/3"]));

    expect(found?.compared.others).toEqual([{ cell: "A/hh/2", before: 1, now: 8 }]);
    // A new cell that was left blank is nothing to tell.
    expect(found?.added).toEqual([{ cell: "A/nk/2", value: 20 }]);
    expect(found && [...markChanges(povertyForm, found).keys()]).toEqual(["A/hh/2"]);
  });

  it("never says of a total that it is what it was, where what came with the form has changed it", () => {
    const given = reply(["A/hh/8"]);
    const { before } = given;
    if (!before) throw new Error("there is no version before");
    const note = { cell: "A/hh/9", text: "Cộng lại", name: null };
    const found = newVersionOn(povertyForm, {
      ...given,
      before: { ...before, values: said({ "A/hh/9": 119 }) },
      values: said({ "A/hh/8": 3, "A/hh/9": 122 }),
      decided: { move: "return", by: "Lan", at: "", notes: [note] },
    });

    const standing = {
      kind: "changed",
      cell: "A/hh/9",
      change: { before: 119, now: 122 },
    };
    expect(found?.compared).toEqual({ notes: [{ note, standing }], others: [] });
    expect(found?.added).toEqual([{ cell: "A/hh/8", value: 3 }]);
  });

  it("and with one of the same form a figure in a cell that was blank is a change", () => {
    const found = newVersionOn(povertyForm, reply([]));

    expect(found?.compared.others).toEqual([
      { cell: "A/hh/2", before: 1, now: 8 },
      { cell: "A/nk/2", before: null, now: 20 },
    ]);
    expect(found?.added).toEqual([]);
  });
});
