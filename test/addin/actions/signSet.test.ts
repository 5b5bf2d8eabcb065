import { describe, expect, it } from "vitest";
import { listSignedAlong, signOthers, signSet } from "../../../addin/actions/signSet.ts";
import { findUnlike } from "../../../addin/actions/unlikeSigned.ts";
import type { CellKey, PeriodId } from "../../../shared/ids.ts";
import { layOutForm, positionOf } from "../../../shared/sheet/formLayout.ts";
import { povertyForm } from "../../support/fakeWorker.ts";
import { paper, printedRoom } from "../../support/printedRoom.ts";
import { checkRoom, faultless, openRoom, type, type WorkRoom } from "../../support/workRoom.ts";

function shownSheet({ workbook }: WorkRoom) {
  const { sheets, activeId } = workbook.state();
  const shown = sheets.find(({ id }) => id === activeId);
  if (!shown) throw new Error("no sheet is shown");
  return shown.sheet;
}

async function unlikeIn(room: WorkRoom) {
  const checked = await checkRoom(room);
  return findUnlike(checked, checked.identity.dataState);
}

describe("forms that one paper brings along", () => {
  it("are the others of the unit and period that somebody has begun", async () => {
    const room = await printedRoom();
    const own = await checkRoom(room);
    const begun = { ...own, sheet: "begun" };
    const untouched = { ...own, sheet: "untouched", filled: { filled: 0, expected: 28 } };
    const later = { ...begun, identity: { ...own.identity, period: "2022Q2" as PeriodId } };
    const problem = { kind: "sheet-missing" } as const;
    const broken = { ...begun, kind: "unusable" as const, problem };
    expect(listSignedAlong([own, begun, untouched, later, broken], own)).toEqual([begun]);
  });

  it("get the same words with the code of their own figures", async () => {
    const room = await openRoom();
    type(room, faultless);
    const checked = await checkRoom(room);

    const left = await signOthers(room.session, [checked], paper, () => checked.identity.dataState);

    expect(left).toEqual([]);
    expect((await checkRoom(room)).identity.signing).toMatchObject(paper);
    expect(await unlikeIn(room)).toBe(null);
  });

  it("are left as they are and named where something else is carried in by now", async () => {
    const room = await openRoom();
    type(room, faultless);
    Object.assign(room.worker, { carriedRevision: "r2", openingHouseholds: 130 });
    const checked = await checkRoom(room);
    const { dataState } = checked.identity;
    const left = await signOthers(room.session, [checked], paper, () => dataState);
    expect(left).toEqual(["ĐH-04 Quý I năm 2022"]);
    expect((await checkRoom(room)).identity.signing).toBe(undefined);
  });

  it("are left alone until the form itself is printed, and it is shown in the end", async () => {
    const room = await openRoom();
    type(room, faultless);
    const along = await checkRoom(room);
    const copied = await room.workbook.insertSheets([{ ...shownSheet(room), name: "Bản hai" }]);
    const other = copied.ok ? copied.value[0] : undefined;
    if (!other) throw new Error("no second sheet");
    const own = { ...along, sheet: other, sheetName: "Bản hai" };
    const print = () =>
      signSet(room.session, own, [along], { signing: paper }, () => along.identity.dataState);
    const sheets = () => room.workbook.state().sheets;
    const numbered = () =>
      sheets().map(({ sheet }) =>
        sheet.rows.some(({ cells }) => cells.some((cell) => cell?.value === "Số: 12/BC-UBND")),
      );

    const { row, column } = positionOf(layOutForm(povertyForm), "A/nk/7" as CellKey);
    room.workbook.setCell(other, row, column, "1.234");
    const refused = await print();
    expect(!refused.ok && refused.error.kind).toBe("unreadable-cells");
    expect(numbered()).toEqual([false, false]);

    room.workbook.setCell(other, row, column, 4);
    const signed = await print();
    expect(signed.ok && signed.value).toMatchObject({ own: { kind: "renewed" }, unprinted: [] });
    expect(numbered()).toEqual([true, true]);
    const { own: shown } = signed.ok ? signed.value : { own: null };
    expect(shown).toEqual({ kind: "renewed", sheet: room.workbook.state().activeId });
  });
});
