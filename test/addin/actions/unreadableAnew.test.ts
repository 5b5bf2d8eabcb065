import { describe, expect, it } from "vitest";
import { renewForm } from "../../../addin/actions/renewForm.ts";
import { takenForm } from "../../../addin/actions/takenForm.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { placeOf } from "../../support/filesRoom.ts";
import { checkRoom, faultless, openRoom, type WorkRoom } from "../../support/workRoom.ts";

const key = "A/hh/2" as CellKey;

/** A form with a zero that the accounting format shows as the mark for “không phát sinh”: which of the two is asked. */
async function roomInDoubt(): Promise<WorkRoom> {
  const room = await openRoom();
  const { id } = room.workbook.state().sheets[0] ?? { id: "" };
  const writes = Object.entries({ ...faultless, [key]: 0 }).map(([name, value]) => {
    return { ...placeOf(name), value };
  });
  await room.workbook.writeCells(id, writes);
  await room.workbook.writeCells(id, [{ ...placeOf(key), value: 0, numberFormat: '0;-0;"-"' }]);
  return room;
}

const unreadableIn = async (room: WorkRoom) => [...(await checkRoom(room)).reading.unreadable];
const doubt = [
  [key, { value: null, unreadable: "shown-otherwise", shown: "-", meanings: [0] }],
] as const;

describe("a cell that is asked about is asked about alike", () => {
  it("on the sheet that is drawn anew in its place", async () => {
    const room = await roomInDoubt();
    expect(await unreadableIn(room)).toEqual(doubt);

    expect(await renewForm(room.session, await checkRoom(room))).toMatchObject({ ok: true });

    expect(await unreadableIn(room)).toEqual(doubt);
  });

  it("in the file that is taken away", async () => {
    const room = await roomInDoubt();

    const taken = await takenForm(room.session, await checkRoom(room));

    if (!taken.ok) throw new Error(taken.error.kind);
    const { id } = room.workbook.state().sheets[0] ?? { id: "" };
    await room.workbook.replaceSheets([id], [taken.value.sheet]);
    expect(await unreadableIn(room)).toEqual(doubt);
  });
});
