import { describe, expect, it } from "vitest";
import { type FillScope, fillBlanks, findBlanks } from "../../../addin/actions/fillBlanks.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { ok } from "../../../shared/result.ts";
import { layOutForm, positionOf } from "../../../shared/sheet/formLayout.ts";
import { povertyForm } from "../../support/fakeWorker.ts";
import { plainSheet } from "../../support/plainSheet.ts";
import { checkRoom, faultless, openRoom, type, type WorkRoom } from "../../support/workRoom.ts";

const layout = layOutForm(povertyForm);
const keys = Object.keys(faultless) as CellKey[];

async function find(room: WorkRoom, scope: FillScope) {
  const found = await findBlanks(room.session, await checkRoom(room), scope);
  return found.ok ? found.value : found.error;
}

function select({ workbook }: WorkRoom, from: string, to: string): void {
  const { activeId } = workbook.state();
  const [first, last] = [from, to].map((key) => positionOf(layout, key as CellKey));
  if (activeId && first) workbook.select(activeId, first.row, first.column);
  if (last) workbook.extend(last.row, last.column);
}

async function enteredIn(room: WorkRoom) {
  return Object.fromEntries((await checkRoom(room)).reading.entered);
}

describe("the blanks that may get “-”", () => {
  it("are all figures nobody has answered", async () => {
    const room = await openRoom();
    type(room, { "A/hh/2": 5, "A/hh/3": "-", "A/hh/4": "...", "A/hh/5": "12a" });

    const typed: readonly string[] = ["A/hh/2", "A/hh/3", "A/hh/4", "A/hh/5"];
    expect(await find(room, "form")).toEqual(keys.filter((key) => !typed.includes(key)));
  });

  it("are only those within the selection, if that is what is asked for", async () => {
    const room = await openRoom();
    type(room, { "A/hh/3": 1 });
    select(room, "A/hh/2", "A/nk/3");

    expect(await find(room, "selection")).toEqual(["A/hh/2", "A/nk/2", "A/nk/3"]);
  });

  it("are none where something of another sheet is selected", async () => {
    const room = await openRoom();
    await room.workbook.insertSheets([plainSheet("Ghi chép", [[1]])]);
    const { sheets } = room.workbook.state();
    room.workbook.select(sheets[1]?.id ?? "", 0, 0);
    room.workbook.extend(100, 100);

    expect(await find(room, "selection")).toEqual([]);
  });
});

describe("writing “-” into blanks", () => {
  it("fills those that were agreed to and leaves everything else alone", async () => {
    const room = await openRoom();
    type(room, { "A/hh/2": 5 });
    const agreed = ["A/nk/2", "A/nk/3"] as CellKey[];

    expect(await fillBlanks(room.session, await checkRoom(room), agreed)).toEqual(
      ok({ kind: "filled" }),
    );

    const none = { s: "none" };
    expect(await enteredIn(room)).toMatchObject({ "A/hh/2": 5, "A/nk/2": none, "A/nk/3": none });
    expect(Object.values(await enteredIn(room)).filter((value) => value !== null)).toHaveLength(3);
  });

  it("never touches a figure that was entered since the form was looked at", async () => {
    const room = await openRoom();
    const before = await checkRoom(room);
    type(room, { "A/hh/2": 5, "A/nk/2": "12a" });

    const filled = await fillBlanks(room.session, before, keys);

    const left = keys.filter((key) => key !== "A/hh/2" && key !== "A/nk/2");
    expect(filled).toEqual(ok({ kind: "fewer-blank", cells: left }));
    const after = await checkRoom(room);
    expect(after.reading.entered.get("A/hh/2" as CellKey)).toBe(5);
    expect([...after.reading.entered.values()].filter((value) => value !== null)).toEqual([5]);
    expect(after.reading.unreadable.get("A/nk/2" as CellKey)?.shown).toBe("12a");
  });
});
