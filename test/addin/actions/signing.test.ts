import { describe, expect, it } from "vitest";
import { keepSigning, offerSigning } from "../../../addin/actions/keptSigners.ts";
import { keptWriting } from "../../../addin/actions/keptWriting.ts";
import { renewForm } from "../../../addin/actions/renewForm.ts";
import { findAgainstPrinting } from "../../../addin/actions/signing.ts";
import { signOthers } from "../../../addin/actions/signSet.ts";
import { findUnlike } from "../../../addin/actions/unlikeSigned.ts";
import { readDraft, writeDraft } from "../../../addin/page/draftText.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { signingPlaces } from "../../../shared/sheet/formFoot.ts";
import { layOutForm, positionOf } from "../../../shared/sheet/formLayout.ts";
import { povertyForm } from "../../support/fakeWorker.ts";
import { paper, printedRoom, printRoom, submitRoom } from "../../support/printedRoom.ts";
import { checkRoom, faultless, openRoom, type, type WorkRoom } from "../../support/workRoom.ts";

function shownSheet({ workbook }: WorkRoom) {
  const { sheets, activeId } = workbook.state();
  const shown = sheets.find(({ id }) => id === activeId);
  if (!shown) throw new Error("no sheet is shown");
  return shown.sheet;
}

/** Every text of the shown sheet. */
function textsOn(room: WorkRoom): unknown[] {
  return shownSheet(room).rows.flatMap(({ cells }) => cells.map((cell) => cell?.value));
}

async function unlikeIn(room: WorkRoom) {
  const checked = await checkRoom(room);
  return findUnlike(checked, checked.identity.dataState);
}

describe("printing a form for signing", () => {
  it("writes the words and the code of its figures into the sheet, and changes no figure", async () => {
    const room = await openRoom();
    type(room, faultless);
    const before = await checkRoom(room);

    await printRoom(room);

    const after = await checkRoom(room);
    expect(after.values).toEqual(before.values);
    expect(after.identity.signing).toMatchObject(paper);
    expect(textsOn(room)).toEqual(
      expect.arrayContaining(["Số: 12/BC-UBND", "Lê Thị Bảy", "Hòa Tâm, ngày 10 tháng 3 năm 2022"]),
    );
    expect(await unlikeIn(room)).toBe(null);
    // The code is that of the version that is handed in.
    const sent = await submitRoom(room);
    expect(sent.ok && [sent.value.code, sent.value.printed]).toEqual([
      after.identity.signing?.code,
      "same",
    ]);
    expect(room.worker.signing).toEqual(after.identity.signing);
  });

  it("asks the Worker nothing more than checking did, and goes on without a network", async () => {
    const room = await openRoom();
    type(room, faultless);
    const checked = await checkRoom(room);
    const asked = room.worker.asked.length;
    room.worker.mishap = "no-network";

    const printed = await renewForm(room.session, checked, { signing: paper });

    expect(printed).toMatchObject({ ok: true, value: { kind: "renewed" } });
    expect(room.worker.asked.length).toBe(asked);
  });

  it("takes the place of names that were typed on the sheet before, and keeps what else was typed", async () => {
    const room = await openRoom();
    const { rows } = shownSheet(room);
    const layout = layOutForm(povertyForm);
    const [number] = signingPlaces(layout);
    const name = signingPlaces(layout).at(-1);
    const id = room.workbook.state().activeId ?? "";
    expect(name && room.workbook.setCell(id, name.top, name.left, "Người khác")).toBe(true);
    expect(number && room.workbook.setCell(id, number.top, number.left, "Số: 7")).toBe(true);
    expect(room.workbook.setCell(id, rows.length + 3, 2, "Ghi chú của tôi")).toBe(true);

    await printRoom(room);

    expect(textsOn(room)).not.toContain("Người khác");
    expect(textsOn(room)).not.toContain("Số: 7");
    expect(textsOn(room)).toContain("Ghi chú của tôi");
  });

  it("stands on the sheet when it is drawn anew, and in what the page keeps of it", async () => {
    const room = await printedRoom();
    const { identity, printed } = await checkRoom(room);

    await renewForm(room.session, await checkRoom(room));
    expect(await checkRoom(room)).toMatchObject({
      identity: { signing: identity.signing },
      printed,
    });

    const kept = readDraft(writeDraft([shownSheet(room)])) ?? [];
    expect(kept).toEqual([shownSheet(room)]);
  });

  it("names what has been changed since, old and new, until it is changed back", async () => {
    const room = await printedRoom();

    type(room, { "A/nk/7": 5, "A/nk/8": null });
    expect(await unlikeIn(room)).toMatchObject({
      cells: [
        { cell: "A/nk/7", was: 4, is: 5 },
        { cell: "A/nk/8", was: { s: "none" }, is: null },
      ],
    });

    type(room, { "A/nk/7": 4, "A/nk/8": "-" });
    expect(await unlikeIn(room)).toBe(null);
  });

  it("is kept from printing cells that nobody can read: no code speaks for them", async () => {
    const room = await openRoom();
    type(room, { ...faultless, "A/nk/7": "1.234" });
    const checked = await checkRoom(room);
    const problem = { kind: "unreadable-cells", cells: ["A/nk/7"], besides: [] };
    expect(findAgainstPrinting(checked)).toEqual(problem);

    // Typed after the person was asked.
    type(room, { "A/nk/7": 4 });
    const asked = await checkRoom(room);
    type(room, { "A/nk/7": "1.234" });
    const printed = await renewForm(room.session, asked, { signing: paper });

    expect(!printed.ok && printed.error).toEqual(problem);
    expect((await checkRoom(room)).identity.signing).toBe(undefined);
    const { dataState } = asked.identity;
    expect(await signOthers(room.session, [asked], paper, () => dataState)).toEqual([
      "ĐH-04 Quý I năm 2022",
    ]);
  });

  it("is kept from printing what is no longer carried in", async () => {
    const room = await openRoom();
    Object.assign(room.worker, { carriedRevision: "r2", openingHouseholds: 130 });
    expect(findAgainstPrinting(await checkRoom(room))?.kind).toBe("carried-changed");
  });
});

describe("who signs", () => {
  it("is offered again for the unit's next form, its number only for the same day", async () => {
    const room = await openRoom();
    const checked = await checkRoom(room);
    expect(offerSigning(room.session, checked)).toEqual({
      number: null,
      day: "2022-03-10",
      signer: { title: "CHỦ TỊCH", name: "" },
      preparer: "Nguyễn Thị Minh",
    });

    keepSigning(room.session, checked, paper);
    expect(offerSigning(room.session, checked)).toEqual(paper);

    keepSigning(room.session, checked, { ...paper, day: "2022-03-09" });
    expect(offerSigning(room.session, checked)).toEqual({ ...paper, number: null });
  });

  it("is nobody else's to find on a shared computer", async () => {
    const room = await openRoom();
    const checked = await checkRoom(room);
    const written: string[] = [];
    const { me } = room.session;
    const store = {
      read: () => null,
      write: (name: string) => void written.push(name),
    };
    keepSigning({ writing: keptWriting(store, me) }, checked, paper);
    expect(written).toEqual(["writing/dong-hoa-2022/p1/signers/ou-19"]);
  });
});

it("the code that is printed is that of the cells, wherever rows were put between them", async () => {
  const room = await openRoom();
  type(room, faultless);
  await printRoom(room);
  const { row } = positionOf(layOutForm(povertyForm), "A/hh/2" as CellKey);
  const sheet = shownSheet(room);
  const rows = sheet.rows.toSpliced(row, 0, { heightPt: null, cells: [] });
  await room.workbook.replaceSheets([room.workbook.state().activeId ?? ""], [{ ...sheet, rows }]);
  expect(await unlikeIn(room)).toBe(null);
});
