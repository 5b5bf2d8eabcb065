import { describe, expect, it } from "vitest";
import { type CheckedMatrix, checkMatrix } from "../../../addin/actions/checkMatrix.ts";
import { findFiled } from "../../../addin/actions/filed.ts";
import { openMatrix, openPasteSheet } from "../../../addin/actions/openMatrix.ts";
import { makeNumbers, saveMatrix } from "../../../addin/actions/saveMatrix.ts";
import type { CellContent } from "../../../shared/sheet/sheet.ts";
import { type FiledRoom, openFiledRoom } from "../../support/filedRoom.ts";
import { plainSheet } from "../../support/plainSheet.ts";
import { valueOf } from "../../support/workbookPort/openWorkbook.ts";

const council = "HĐND thị xã";

async function openTable(room: FiledRoom, source = council): Promise<string> {
  const filed = valueOf(await findFiled(room.session, "targets"));
  return valueOf(await openMatrix(room.session, filed, source));
}

async function check({ session }: FiledRoom, source = council): Promise<CheckedMatrix> {
  return valueOf(await checkMatrix(session, "targets", source));
}

/** Where a label stands on a sheet. */
function placeOf({ workbook }: FiledRoom, sheet: string, label: string) {
  const found = workbook.state().sheets.find(({ id }) => id === sheet)?.sheet;
  const row = found?.rows.findIndex(({ cells }) => cells.some((cell) => cell?.value === label));
  const column = found?.rows[row ?? -1]?.cells.findIndex((cell) => cell?.value === label);
  return { row: row ?? -1, column: column ?? -1 };
}

function typeInto(room: FiledRoom, sheet: string, code: string, unit: string, value: CellContent) {
  const { row } = placeOf(room, sheet, code);
  const { column } = placeOf(room, sheet, unit);
  if (!room.workbook.setCell(sheet, row, column, value)) throw new Error("it is locked");
}

const words = {
  number: "61/NQ-HĐND",
  date: "2022-03-09",
  standard: null,
  first: false,
  reason: null,
};

describe("the matrix of a source", () => {
  it("opens as a sheet, once for a version: what was typed into it is not replaced", async () => {
    const room = await openFiledRoom();
    const first = await openTable(room);
    typeInto(room, first, "M2", "P. Hòa Vinh", 310);
    const second = await openTable(room);
    const other = await openTable(room, "Sở LĐ-TB&XH");

    expect([second === first, other === first]).toEqual([true, false]);
    expect(room.workbook.state().sheets).toHaveLength(3);
  });

  it("says what its figures change, and which parts no longer meet", async () => {
    const room = await openFiledRoom();
    const sheet = await openTable(room);
    typeInto(room, sheet, "M2", "P. Hòa Vinh", 290);

    const { source, faults, figures } = await check(room);

    expect([source, faults]).toEqual([council, []]);
    expect(figures?.changes).toEqual([
      { source: council, indicator: "M2", place: "vinh", before: 300, after: 290 },
    ]);
    const kinds = figures?.checks.map(({ indicator, check: { kind } }) => [indicator.id, kind]);
    expect(kinds).toEqual([
      ["M1a", "differs"],
      ["M2", "differs"],
      ["M4", "meets"],
      ["M5a", "meets"],
      ["M5b", "unlike"],
    ]);
  });

  it("whose line is emptied takes the target away, and says so", async () => {
    const room = await openFiledRoom();
    const sheet = await openTable(room);
    for (const unit of [
      "P. Hòa Vinh",
      "P. Hòa Hiệp Nam",
      "X. Hòa Tâm",
      "Toàn thị xã",
      "Phòng Kinh tế",
    ]) {
      typeInto(room, sheet, "M2", unit, null);
    }

    const { figures } = await check(room);

    const change = { source: council, indicator: "M2", after: null, stands: null };
    const byDepartment = (value: number) => ({ source: "Sở LĐ-TB&XH", value });
    expect(figures?.changes).toEqual([
      { ...change, place: "vinh", before: 300, stands: byDepartment(300) },
      { ...change, place: "nam", before: 320 },
      { ...change, place: "tam", before: 340, stands: byDepartment(350) },
      { ...change, place: "town", before: 960, stands: byDepartment(970) },
      { ...change, place: "kt", before: 50 },
    ]);
  });

  it("is filed as it was looked at, under its document and on top of the version it was compared with", async () => {
    const room = await openFiledRoom();
    const sheet = await openTable(room);
    typeInto(room, sheet, "M2", "P. Hòa Vinh", 290);
    const seen = await check(room);

    const done = valueOf(
      await saveMatrix(room.session, seen, { ...words, reason: "Chờ giao thêm" }),
    );

    expect(done).toMatchObject({ kind: "filed", receipt: { version: 2 } });
    expect(room.filed).toHaveLength(1);
    expect(room.filed[0]).toMatchObject({
      baseVersion: 1,
      source: {
        name: council,
        document: { number: "61/NQ-HĐND", date: "2022-03-09" },
        first: false,
      },
      values: { M2: { vinh: 290, nam: 320, tam: 340, town: 960, kt: 50 } },
      reason: "Chờ giao thêm",
    });
  });

  it("goes on from the version it has filed itself", async () => {
    const room = await openFiledRoom();
    const sheet = await openTable(room);
    typeInto(room, sheet, "M2", "P. Hòa Vinh", 290);
    await saveMatrix(room.session, await check(room), { ...words, reason: "Chờ giao thêm" });

    const { baseVersion, filed, figures } = await check(room);

    expect([baseVersion, filed.version, figures?.changes]).toEqual([2, 2, []]);
    expect(await openTable(room)).toBe(sheet);
  });

  it("that has changed since it was looked at is shown again and not filed", async () => {
    const room = await openFiledRoom();
    const sheet = await openTable(room);
    const seen = await check(room);
    typeInto(room, sheet, "M2", "P. Hòa Vinh", 299);

    const done = valueOf(await saveMatrix(room.session, seen, words));

    expect(done.kind).toBe("moved");
    expect(room.filed).toEqual([]);
  });

  it("that was opened from an older version says so, and is compared with the newest", async () => {
    const room = await openFiledRoom();
    const sheet = await openTable(room);
    await room.session.client.fileFigures("targets", 2022, {
      baseVersion: 1,
      source: { ...words, name: council, document: { number: "", date: null } },
      values: { M2: { vinh: 310 } },
      reason: null,
    });
    typeInto(room, sheet, "M2", "X. Hòa Tâm", 341);

    const { baseVersion, filed, figures } = await check(room);

    expect([baseVersion, filed.version]).toEqual([1, 2]);
    expect(figures?.changes.map(({ place, before, after }) => [place, before, after])).toEqual([
      ["vinh", 310, 300],
      ["tam", 340, 341],
    ]);
  });
});

describe("a matrix that came from elsewhere", () => {
  const annex = plainSheet("Phụ lục", [
    ["", "Hoà Vinh", "Hòa Hiệp Nam", "Hòa Tâm"],
    ["M2", 310, 310, 340],
  ]);

  it("is read from the sheet that is looked at, whoever made it, under the source that was chosen", async () => {
    const room = await openFiledRoom();
    await openTable(room);
    await room.workbook.insertSheets([annex]);

    const { sheetName, source, baseVersion, figures } = await check(room, "Sở LĐ-TB&XH");

    expect([sheetName, source, baseVersion]).toEqual(["Phụ lục", "Sở LĐ-TB&XH", 1]);
    expect(figures?.values).toEqual({ M2: { vinh: 310, nam: 310, tam: 340 } });
  });

  it("is not looked for on a form: the only matrix of the workbook is meant then", async () => {
    const room = await openFiledRoom();
    const [form] = room.workbook.state().sheets;
    await openTable(room);
    room.workbook.select(form?.id ?? "", 0, 0);

    expect((await check(room)).sheetName).toBe("Chỉ tiêu HĐND thị xã");
  });

  it("must be pointed at where there are two", async () => {
    const room = await openFiledRoom();
    const [form] = room.workbook.state().sheets;
    await openTable(room);
    await openTable(room, "Sở LĐ-TB&XH");
    room.workbook.select(form?.id ?? "", 0, 0);

    const checked = await checkMatrix(room.session, "targets", council);

    expect(checked).toEqual({ ok: false, error: { kind: "no-matrix", what: "targets" } });
  });

  it("is pasted into an empty sheet, and figures kept as text become numbers when asked to", async () => {
    const room = await openFiledRoom();
    const filed = valueOf(await findFiled(room.session, "targets"));
    const sheet = valueOf(await openPasteSheet(room.session, filed));
    const pasted = [
      ["", "Hòa Vinh", "Hòa Hiệp Nam", "Hòa Tâm"],
      ["M2", "310", "310", 340],
    ];
    const writes = pasted.flatMap((line, down) =>
      line.map((value, right) => ({ row: 3 + down, column: 1 + right, value })),
    );
    await room.workbook.writeCells(sheet, writes);
    const [fault] = (await check(room)).faults;
    if (fault?.kind !== "numbers-as-text") throw new Error("no text was found");

    await makeNumbers(room.session, sheet, fault.figures);

    expect((await check(room)).figures?.values).toEqual({ M2: { vinh: 310, nam: 310, tam: 340 } });
  });
});
