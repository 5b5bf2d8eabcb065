import { describe, expect, it } from "vitest";
import { keepSigning, offerSigning } from "../../../addin/actions/keptSigners.ts";
import { keptWriting } from "../../../addin/actions/keptWriting.ts";
import { openReports } from "../../../addin/actions/openReport.ts";
import { paperAnew } from "../../../addin/actions/printedAnew.ts";
import { renewForm } from "../../../addin/actions/renewForm.ts";
import { findAgainstPrinting, type SigningWords } from "../../../addin/actions/signing.ts";
import { listSignedAlong, signOthers } from "../../../addin/actions/signSet.ts";
import { explainUnlike, findUnlike } from "../../../addin/actions/unlikeSigned.ts";
import { readDraft, writeDraft } from "../../../addin/page/draftText.ts";
import type { CellKey, PeriodId } from "../../../shared/ids.ts";
import { signingPlaces } from "../../../shared/sheet/formFoot.ts";
import { layOutForm, positionOf } from "../../../shared/sheet/formLayout.ts";
import { povertyForm } from "../../support/fakeWorker.ts";
import { paper, printedRoom, printRoom, submitRoom } from "../../support/printedRoom.ts";
import {
  checkRoom,
  faultless,
  openRoom,
  povertyReport,
  type,
  type WorkRoom,
} from "../../support/workRoom.ts";

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

describe("handing in what was printed otherwise", () => {
  async function changed(): Promise<WorkRoom> {
    const room = await printedRoom();
    type(room, { "A/nk/7": 5 });
    return room;
  }

  it("is not sent before the person has chosen, and says which cells", async () => {
    const room = await changed();
    const sent = await submitRoom(room);
    expect(!sent.ok && sent.error).toEqual({
      kind: "unlike-signed",
      unlike: {
        cells: [{ cell: "A/nk/7", was: 4, is: 5 }],
        isOtherState: false,
        isOtherTemplate: false,
      },
    });
    expect(room.worker.version).toBe(0);
  });

  it("goes with the reason that was given for just these figures", async () => {
    const room = await changed();
    const checked = await checkRoom(room);
    explainUnlike(room.session, checked, checked.identity.dataState, "Sửa theo góp ý");

    type(room, { "A/nk/7": 6 });
    const other = await submitRoom(room);
    expect(!other.ok && other.error.kind).toBe("unlike-signed");

    type(room, { "A/nk/7": 5 });
    const sent = await submitRoom(room);
    expect(sent.ok && sent.value.printed).toBe("unlike");
    expect(room.worker.signing?.unlike).toBe("Sửa theo góp ý");
  });

  it("is asked of figures that are said to be firmer than on paper", async () => {
    const room = await printedRoom();
    const official = { estimated: false, preliminary: false };
    const sent = await submitRoom(room, { dataStateOf: () => official });
    expect(!sent.ok && sent.error).toMatchObject({
      kind: "unlike-signed",
      unlike: { cells: [], isOtherState: true },
    });
  });

  it("is not asked of a form that was never printed", async () => {
    const room = await openRoom();
    type(room, faultless);
    const sent = await submitRoom(room);
    expect(sent.ok && sent.value.printed).toBe(undefined);
    expect(room.worker.signing).toBe(null);
  });
});

describe("a paper printed of figures that have been received", () => {
  const anew: SigningWords = { ...paper, number: "15/BC-UBND" };

  it("goes with a next version of the same figures, once", async () => {
    const room = await openRoom();
    type(room, faultless);
    await submitRoom(room);
    await printRoom(room);
    expect(paperAnew(await checkRoom(room))).toBe("to-send");

    const sent = await submitRoom(room);

    expect(sent.ok && [sent.value.version, sent.value.printed]).toEqual([2, "same"]);
    expect(room.worker.signing).toMatchObject(paper);
    expect(paperAnew(await checkRoom(room))).toBe(null);
    const again = await submitRoom(room);
    expect(!again.ok && again.error.kind).toBe("nothing-new");
  });

  it("is the paper of the newest number", async () => {
    const room = await printedRoom();
    await submitRoom(room);
    expect(paperAnew(await checkRoom(room))).toBe(null);
    await printRoom(room, anew);

    expect((await submitRoom(room)).ok).toBe(true);
    expect(room.worker.signing).toMatchObject(anew);
  });

  it.each(["approved", "frozen"] as const)(
    "stays out where they are %s, and is still right",
    async (state) => {
      const room = await printedRoom();
      await submitRoom(room);
      room.worker.state = state;
      await printRoom(room, anew);

      const sent = await submitRoom(room);

      expect(!sent.ok && sent.error).toEqual({ kind: "nothing-new", version: 1 });
      const checked = await checkRoom(room);
      expect([paperAnew(checked), checked.identity.signing?.code]).toEqual([
        "stays-out",
        room.worker.code,
      ]);
    },
  );
});

describe("a report opened again", () => {
  async function reopened(prepare: (room: WorkRoom) => void = () => {}) {
    const room = await printedRoom();
    await submitRoom(room);
    prepare(room);
    room.workbook.removeSheet(room.workbook.state().activeId ?? "");
    await openReports(room.session, [povertyReport]);
    return room;
  }

  it("shows the paper that it was handed in with, and tells what is changed from it", async () => {
    const room = await reopened();
    expect((await checkRoom(room)).identity.signing).toEqual(room.worker.signing);
    expect(await unlikeIn(room)).toBe(null);
    type(room, { "A/nk/7": 5 });
    expect((await unlikeIn(room))?.cells).toEqual([{ cell: "A/nk/7", was: 4, is: 5 }]);
  });

  it.each([
    ["is to be corrected", { state: "returned" as const }],
    ["is to be sent as official", { awaitsOfficial: true }],
    ["was sent with other figures than printed", { code: "0000000000" }],
  ])("shows none where it %s: a new one has to be signed", async (_, standing) => {
    const room = await reopened(({ worker }) => Object.assign(worker, standing));
    expect((await checkRoom(room)).identity.signing).toBe(undefined);
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
