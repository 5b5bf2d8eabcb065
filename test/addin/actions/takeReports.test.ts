import { expect, it } from "vitest";
import { takeReports } from "../../../addin/actions/takeReports.ts";
import { memoryWorkbook } from "../../../addin/host/memoryWorkbook.ts";
import { none } from "../../../shared/form/dataValue.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { layOutForm, positionOf } from "../../../shared/sheet/formLayout.ts";
import { parseIdentity } from "../../../shared/sheet/identity.ts";
import { listFormSheets, locateForm } from "../../../shared/sheet/locateForm.ts";
import { readForm } from "../../../shared/sheet/readForm.ts";
import type { Sheet } from "../../../shared/sheet/sheet.ts";
import { readXlsx } from "../../../shared/xlsx/readXlsx.ts";
import { writeXlsx } from "../../../shared/xlsx/writeXlsx.ts";
import { povertyForm } from "../../support/fakeWorker.ts";
import { textAt } from "../../support/formulasOf.ts";
import { handedIn } from "../../support/handedIn.ts";
import { faultless, openRoom, povertyReport, type, type WorkRoom } from "../../support/workRoom.ts";

const layout = layOutForm(povertyForm);
const valueIn = (sheet: Sheet, key: string) => {
  const { row, column } = positionOf(layout, key as CellKey);
  return sheet.rows[row]?.cells[column]?.value;
};
const identityIn = (sheet: Sheet) => parseIdentity(textAt(sheet, 0, 0));

async function take(room: WorkRoom, stop?: AbortSignal) {
  const taken = await takeReports(room.session, [povertyReport], stop);
  if (!taken.ok) throw new Error(taken.error.kind);
  const [sheet, ...others] = taken.value.sheets;
  if (!sheet) throw new Error("nothing was taken");
  return { ...taken.value, sheet, others };
}

/** The same person at an empty workbook. */
function elsewhere(room: WorkRoom): WorkRoom {
  const workbook = memoryWorkbook();
  return { ...room, workbook, session: { ...room.session, workbook } };
}

it("is named after its form, its unit and its period, and is one sheet", async () => {
  const taken = await take(elsewhere(await openRoom()));

  expect([taken.title, taken.sheet.name, taken.others]).toEqual([
    "ĐH-04 HN - Xã Hòa Tâm - Quý I 2022",
    "ĐH-04 Quý I năm 2022",
    [],
  ]);
});

it("begins with what was sent last where the form is not open, and is an opening of its own", async () => {
  const worker = await handedIn(faultless);
  const room = await openRoom((own) => Object.assign(own, { ...worker, fetch: own.fetch }));
  const empty = elsewhere(room);

  const [one, other] = [await take(empty), await take(empty)];

  expect([valueIn(one.sheet, "A/hh/2"), one.along]).toEqual([5, 0]);
  expect(identityIn(one.sheet)).toMatchObject({ ...povertyReport, baseVersion: 1 });
  expect(identityIn(one.sheet)?.opening).not.toBe(identityIn(other.sheet)?.opening);
});

it("takes along what is typed in this workbook, readable or not, and what stands beside the form", async () => {
  const room = await openRoom();
  type(room, { "A/hh/2": 7, "A/hh/3": "-", "A/nk/2": "1.234" });
  const { activeId, sheets } = room.workbook.state();
  room.workbook.setCell(activeId ?? "", 40, 3, "hỏi lại thôn 3");
  const open = sheets.find(({ id }) => id === activeId)?.sheet;
  if (!open) throw new Error("nothing is open");

  const { sheet, along, left } = await take(room);

  expect(["A/hh/2", "A/hh/3", "A/nk/2"].map((key) => valueIn(sheet, key))).toEqual([
    7,
    "-",
    "1.234",
  ]);
  expect([textAt(sheet, 40, 3), along, left]).toEqual(["hỏi lại thôn 3", 1, []]);
  // 28 are asked for: three of them have something, and one of these cannot be read.
  expect(textAt(sheet, 0, layout.checkColumn)).toBe("✕ 1 lỗi · 25 ô chưa nhập");
  const { opening, ...own } = identityIn(open) ?? never();
  const taken = identityIn(sheet) ?? never();
  expect(taken).toEqual({ ...own, opening: taken.opening });
  expect(taken.opening).not.toBe(opening);
});

it("is read back out of its bytes as the very report, with every answer", async () => {
  const room = await openRoom();
  type(room, faultless);
  const { sheets, title } = await take(room);

  const read = readXlsx(writeXlsx(sheets, { title, creator: "Nộp Biểu" }));
  if (!read.ok) throw new Error("the file cannot be read");
  const [found] = listFormSheets(read.value.sheets);
  if (!found) throw new Error("no form is found");
  const located = locateForm(found, povertyForm);
  if (!located.ok) throw new Error("the form is not found");
  const { entered, unreadable, drift } = readForm(
    found.sheet,
    located.value,
    povertyForm,
    new Set(),
    null,
  );

  expect(found.identity).toEqual(identityIn(sheets[0] ?? never()));
  const typed = Object.entries(faultless).map(([key, content]) => [
    key,
    content === "-" ? none : content,
  ]);
  expect([Object.fromEntries(entered), unreadable.size, drift]).toEqual([
    Object.fromEntries(typed),
    0,
    [],
  ]);
});

it("says beside the form how, to whom and until when it is handed in", async () => {
  const { sheet } = await take(await openRoom());

  expect(textAt(sheet, 2, layout.checkColumn).split("\n")).toEqual([
    "2 quy tắc chỉ kiểm tra khi nộp.",
    "Gửi tệp này: mở trang Nộp Biểu, chọn “Nộp bằng tệp”.",
    "Nơi nhận: Phòng LĐ-TB&XH; hạn hết ngày 14/3/2022.",
  ]);
});

it("says nothing of handing in to whoever only looks at it, and counts all the same", async () => {
  const room = await openRoom((worker) => Object.assign(worker, { role: "reviewer" as const }));

  const { sheet } = await take(room);

  expect(textAt(sheet, 0, layout.checkColumn)).toBe("△ Còn 28 ô chưa nhập");
  expect(textAt(sheet, 2, layout.checkColumn)).toBe("2 quy tắc chỉ kiểm tra khi nộp.");
});

it("changes nothing in the workbook", async () => {
  const room = await openRoom();
  type(room, { "A/hh/2": 7 });
  const before = room.workbook.state();

  await take(room);

  expect(room.workbook.state().sheets).toEqual(before.sheets);
});

it("is no file at all where the network is away, and where it was stopped", async () => {
  const room = elsewhere(await openRoom());
  const stop = new AbortController();
  stop.abort();

  await expect(take(room, stop.signal)).rejects.toThrow();
  room.worker.mishap = "no-network";

  expect(await takeReports(room.session, [povertyReport])).toMatchObject({
    ok: false,
    error: { kind: "offline" },
  });
});

function never(): never {
  throw new Error("the sheet says nothing of itself");
}
