import { describe, expect, it } from "vitest";
import { fixCell } from "../../../addin/actions/editCells.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { err, ok } from "../../../shared/result.ts";
import type { CellContent } from "../../../shared/sheet/sheet.ts";
import { checkRoom, openRoom, type } from "../../support/workRoom.ts";

const key = "A/nk/7" as CellKey;

describe("the figure that the person chose", () => {
  it("is written where the cell still holds what he was asked about", async () => {
    const room = await openRoom();
    type(room, { [key]: "1.234" });

    expect(await fixCell(room.session, await checkRoom(room), key, 1234)).toEqual(ok(null));

    expect((await checkRoom(room)).reading.entered.get(key)).toBe(1234);
  });

  it.each<[string, CellContent, CellContent]>([
    ["another text", "1.234", "5.678"],
    ["a figure", "1.234", 7],
    ["nothing", "1.234", null],
    ["a figure in place of another", 1.234, 2],
  ])("is not written over %s that was entered since", async (_, before, since) => {
    const room = await openRoom();
    type(room, { [key]: before });
    const asked = await checkRoom(room);
    type(room, { [key]: since });
    const { reading } = await checkRoom(room);

    expect(await fixCell(room.session, asked, key, 1234)).toEqual(err({ kind: "cell-changed" }));

    expect((await checkRoom(room)).reading).toEqual(reading);
  });
});
