import { describe, expect, it } from "vitest";
import { renewForm } from "../../../addin/actions/renewForm.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { layOutForm, positionOf } from "../../../shared/sheet/formLayout.ts";
import type { CellContent, Sheet } from "../../../shared/sheet/sheet.ts";
import { povertyForm } from "../../support/fakeWorker.ts";
import { checkRoom, faultless, openRoom, type, type WorkRoom } from "../../support/workRoom.ts";

const layout = layOutForm(povertyForm);

async function renew(room: WorkRoom, wishes: Parameters<typeof renewForm>[2] = {}) {
  const renewed = await renewForm(room.session, await checkRoom(room), wishes);
  return renewed.ok ? renewed.value : renewed.error;
}

function shownSheet({ workbook }: WorkRoom) {
  const { sheets, activeId } = workbook.state();
  const shown = sheets.find(({ id }) => id === activeId);
  if (!shown) throw new Error("no sheet is shown");
  return shown;
}

/** What stands at a place of the shown sheet, zero-based. */
function contentAt(room: WorkRoom, row: number, column: number): CellContent {
  return shownSheet(room).sheet.rows[row]?.cells[column]?.value ?? null;
}

/** Writes where protection keeps a person from typing, as another program does; `insert` makes a row for it. */
async function writeAnyway(
  room: WorkRoom,
  { row, column }: { row: number; column: number },
  value: CellContent,
  insert = false,
) {
  const { id, sheet } = shownSheet(room);
  const rows = sheet.rows.map((one) => ({ ...one, cells: [...one.cells] }));
  if (insert) rows.splice(row, 0, { heightPt: null, cells: [] });
  const cells = rows[row]?.cells ?? [];
  while (cells.length < column) cells.push(null);
  cells[column] = { value, style: {} };
  const changed: Sheet = { ...sheet, rows };
  await room.workbook.replaceSheets([id], [changed]);
}

describe("drawing a form anew", () => {
  it("keeps what was typed into cells that are still open for want of a source", async () => {
    const room = await openRoom((worker) => {
      worker.missing = ["A/hh/1", "A/nk/1"];
    });
    type(room, { ...faultless, "A/hh/1": 131, "A/nk/1": "12a" });
    Object.assign(room.worker, { carriedRevision: "r2", missing: ["A/hh/1", "A/nk/1", "C/16/v"] });

    expect(await renew(room)).toMatchObject({ kind: "renewed" });

    const { reading } = await checkRoom(room);
    expect(reading.entered.get("A/hh/1" as CellKey)).toBe(131);
    expect(reading.unreadable.get("A/nk/1" as CellKey)?.shown).toBe("12a");
  });

  it("asks before a figure from the source takes the place of what was typed meanwhile", async () => {
    const room = await openRoom((worker) => {
      worker.missing = ["A/hh/1", "A/nk/1"];
    });
    type(room, { ...faultless, "A/hh/1": 131, "A/nk/1": 371 });
    Object.assign(room.worker, { carriedRevision: "r2", missing: [] });

    const asked = await renew(room);
    const losses = [
      { kind: "entry", cell: { row: "hộ nghèo", column: "1" }, value: "131" },
    ] as const;
    expect(asked).toEqual({ kind: "would-lose", losses });
    expect((await checkRoom(room)).identity.carriedRevision).toBe("r1");

    expect(await renew(room, { agreed: losses })).toMatchObject({ kind: "renewed" });
    expect((await checkRoom(room)).values.get("A/hh/1" as CellKey)).toBe(128);
  });

  it("keeps a figure that was typed while the Worker was asked", async () => {
    const room = await openRoom();
    type(room, faultless);
    const checked = await checkRoom(room);
    const reached = room.worker.fetch;
    Object.assign(room.worker, {
      fetch: (...given: Parameters<typeof fetch>) => {
        type(room, { "A/nk/7": 9 });
        return reached(...given);
      },
    });

    await renewForm(room.session, checked);

    Object.assign(room.worker, { fetch: reached });
    expect((await checkRoom(room)).values.get("A/nk/7" as CellKey)).toBe(9);
  });

  it("keeps the names under the table, the date and the notes beside it", async () => {
    const room = await openRoom();
    type(room, faultless);
    const { id } = shownSheet(room);
    const middle = layout.left + Math.ceil((layout.right - layout.left) / 2);
    const { bottom, left, right } = layout;
    const written: readonly (readonly [number, number, CellContent])[] = [
      [bottom + 8, left, "Nguyễn Thị Minh"],
      [bottom + 8, middle, "Lê Văn Tám"],
      [bottom + 2, middle, "Hòa Tâm, ngày 14 tháng 3 năm 2022"],
      [bottom + 9, left, 45],
    ];
    for (const [row, column, value] of written) room.workbook.setCell(id, row, column, value);
    const beside = { row: positionOf(layout, "A/hh/2" as CellKey).row, column: right + 1 };
    await writeAnyway(room, beside, "hỏi lại thôn 3");
    await writeAnyway(room, { row: bottom + 14, column: 3 }, "Gửi kèm công văn 12/UBND");

    expect(await renew(room)).toMatchObject({ kind: "renewed" });

    expect(written.map(([row, column]) => contentAt(room, row, column))).toEqual(
      written.map(([, , value]) => value),
    );
    expect(contentAt(room, beside.row, beside.column)).toBe("hỏi lại thôn 3");
    expect(contentAt(room, bottom + 14, 3)).toBe("Gửi kèm công văn 12/UBND");
  });

  it("finds names that an inserted row has moved, and shows what it cannot take over", async () => {
    const room = await openRoom();
    type(room, faultless);
    const { id } = shownSheet(room);
    room.workbook.setCell(id, layout.bottom + 8, layout.left, "Nguyễn Thị Minh");
    const { row } = positionOf(layout, "A/nk/2" as CellKey);
    await writeAnyway(room, { row, column: 2 }, "trong đó thôn 3: hai hộ", true);

    const losses = [
      { kind: "note", address: `C${row + 1}`, text: "trong đó thôn 3: hai hộ" },
    ] as const;
    expect(await renew(room)).toEqual({ kind: "would-lose", losses });
    expect(contentAt(room, row, 2)).toBe("trong đó thôn 3: hai hộ");

    expect(await renew(room, { agreed: losses })).toMatchObject({ kind: "renewed" });
    expect(contentAt(room, layout.bottom + 8, layout.left)).toBe("Nguyễn Thị Minh");
  });

  it("has nothing to ask about a form that holds only its figures", async () => {
    const room = await openRoom();
    type(room, { ...faultless, "A/nk/7": "1.234" });
    await writeAnyway(room, { row: 3, column: 0 }, null, true);

    expect(await renew(room)).toMatchObject({ kind: "renewed" });
    expect((await checkRoom(room)).drift).toEqual([]);
  });

  it("shows the answers that a newer template has no cell for", async () => {
    const room = await openRoom();
    type(room, { ...faultless, "A/nk/8": 2 });
    const tables = dh04.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => {
        const locked = { 8: { cell: { kind: "carried", from: { kind: "nothing" } } } } as const;
        return table.id === "A" && row.id === "nk"
          ? { ...row, cells: { ...row.cells, ...locked } }
          : row;
      }),
    }));
    room.worker.template = { ...dh04, version: 2, tables };

    expect(await renew(room)).toEqual({
      kind: "would-lose",
      losses: [{ kind: "entry", cell: { row: "nhân khẩu hộ nghèo", column: "8" }, value: "2" }],
    });
  });
});
