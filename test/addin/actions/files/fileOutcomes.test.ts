import { describe, expect, it } from "vitest";
import { listPlaced } from "../../../../addin/actions/files/deskFile.ts";
import type { PlacedForm } from "../../../../addin/actions/files/fileForm.ts";
import { listSets, outcomeOf } from "../../../../addin/actions/files/handInFiles.ts";
import type { CellKey } from "../../../../shared/ids.ts";
import { fileNamed } from "../../../support/fileOf.ts";
import { deskWith, filledIn, placeOf } from "../../../support/filesRoom.ts";
import { faultless, openRoom, type WorkRoom } from "../../../support/workRoom.ts";

type Desk = Awaited<ReturnType<typeof deskWith>>;

/** Without a fault, and with one figure that is another. */
const corrected = { ...faultless, "A/hh/3": 2 };

const three = "A/hh/3" as CellKey;

function twiceOn({ desk }: Desk, file = 2) {
  for (const { id, state } of desk.state()) {
    for (const form of state.kind === "read" ? state.forms : []) {
      if (id === file && form.kind === "twice") return { id, form };
    }
  }
  throw new Error("nothing is asked");
}

/** Two files of one report, of which the first has been chosen. */
async function twoFiles(room: WorkRoom) {
  const on = await deskWith(room, {
    "a.xlsx": [filledIn(room, faultless)],
    "b.xlsx": [filledIn(room, corrected)],
  });
  const { id, form } = twiceOn(on, 1);
  await on.desk.take(id, form);
  return on;
}

describe("what became of a form", () => {
  it("is not said of the corrected one that is chosen after it was put away", async () => {
    const room = await openRoom();
    const on = await twoFiles(room);
    await on.desk.remove(2);
    await on.handIn();
    expect(on.standing().kind).toBe("received");

    await on.desk.remove(1);
    await on.desk.add([fileNamed("b.xlsx")]);

    expect(on.placed().checked.values.get(three)).toBe(2);
    expect(on.standing()).toMatchObject({
      kind: "held",
      problem: { kind: "stale-version", version: 1, cells: ["A/hh/3"] },
    });
    expect(room.worker.version).toBe(1);
  });

  it("is its own while it is on its way: no other takes its place, and it is not put away", async () => {
    const room = await openRoom();
    const on = await twoFiles(room);
    const { id, form } = twiceOn(on);

    const going = on.handIn();
    await on.desk.take(id, form);
    await on.desk.remove(1);
    await going;

    expect(on.placed().checked.values.get(three)).toBe(1);
    expect(on.standing().kind).toBe("received");
    await on.desk.take(id, form);
    expect(on.standing()).toMatchObject({ kind: "held", problem: { kind: "stale-version" } });
  });

  it("is checked in its own workbook, also where another takes its place meanwhile", async () => {
    const room = await openRoom();
    const on = await twoFiles(room);
    const { id, form } = twiceOn(on);

    await Promise.all([
      on.desk.take(id, form),
      on.desk.recheck(form.name, "everything-anew"),
      on.desk.recheck(form.name, "everything-anew"),
    ]);

    expect(on.placed().checked.values.get(three)).toBe(2);
  });
});

describe("what has been received", () => {
  const { row, column } = placeOf("A/nk/7");
  const mend = async (on: Desk, value: number) => {
    const { name, workbook } = on.placed();
    await workbook.setCell(workbook.state().sheets[0]?.id ?? "", row, column, value);
    await on.desk.recheck(name);
  };

  it("is told of the figures that were received, not of those typed over them", async () => {
    const room = await openRoom();
    const on = await deskWith(room, { "a.xlsx": [filledIn(room, faultless)] });
    await on.handIn();
    const received = on.standing();
    expect(received.kind).toBe("received");

    await mend(on, 9);
    expect(on.standing()).toEqual({ kind: "ready" });
    await mend(on, 4);
    expect(on.standing()).toBe(received);
  });
});

describe("another copy of one download", () => {
  it("replaces no newer version unasked, though this machine has sent that", async () => {
    const room = await openRoom();
    await (await deskWith(room, { "nua-dau.xlsx": [filledIn(room, faultless)] })).handIn();

    const other = await deskWith(room, { "nua-sau.xlsx": [filledIn(room, corrected)] });

    expect(other.standing()).toMatchObject({
      kind: "held",
      problem: { kind: "stale-version", version: 1, cells: ["A/hh/3"] },
    });
    await other.handIn();
    expect(room.worker.version).toBe(1);
  });
});

describe("several sheets of one report in one file", () => {
  it("are all held until one is chosen, and a hidden one is told", async () => {
    const room = await openRoom();
    const old = { ...filledIn(room, faultless), name: "cũ", hidden: true };
    const on = await deskWith(room, {
      "a.xlsx": [old, { ...filledIn(room, corrected), name: "mới", hidden: false }],
    });
    const [file] = on.desk.state();
    const forms = file?.state.kind === "read" ? file.state.forms : [];
    expect(forms).toMatchObject([
      { kind: "twice", sheetName: "cũ", hidden: true },
      { kind: "twice", sheetName: "mới", hidden: false },
    ]);
    await on.handIn();
    expect(room.worker.version).toBe(0);

    const [, second] = forms;
    if (!file || second?.kind !== "twice") throw new Error("nothing is asked");
    await on.desk.take(file.id, second);

    expect(on.placed().checked.values.get(three)).toBe(2);
    expect(on.placed()).toMatchObject({ sheetName: "mới", hidden: false });
  });

  it("stay held when a third one, which stood in another file, is put away", async () => {
    const room = await openRoom();
    const on = await deskWith(room, {
      "a.xlsx": [filledIn(room, faultless)],
      "b.xlsx": [filledIn(room, corrected), { ...filledIn(room, faultless), name: "cũ" }],
    });

    await on.desk.remove(1);

    expect(listPlaced(on.desk.state())).toEqual([]);
  });
});

describe("a hand-in whose answer was lost", () => {
  it("is known for one's own where it is sent again otherwise and found older: nothing is in the way", async () => {
    const room = await openRoom();
    const on = await deskWith(room, { "a.xlsx": [filledIn(room, faultless)] });
    room.worker.mishap = "answer-lost";
    await on.handIn();
    room.worker.mishap = "none";
    // With more forms or fewer it is another hand-in: the Worker does not know it again.
    room.worker.receipts.clear();

    await on.handIn();

    expect(on.standing()).toEqual({ kind: "same", version: 1, sentAt: room.worker.sentAt });
    expect(room.worker.version).toBe(1);
  });

  it("is left out of what is sent next where other forms went with it", async () => {
    const room = await openRoom();
    const on = await deskWith(room, { "a.xlsx": [filledIn(room, faultless)] });
    room.worker.mishap = "answer-lost";
    await on.handIn();
    room.worker.mishap = "none";
    const { name } = on.placed();
    const refusal = { problem: { kind: "figures-differ", ours: "A", theirs: "B" }, blocks: null };
    on.desk.session.handIns.put(name, { kind: "refused", refusal } as never);
    const asked = room.worker.asked.length;

    await on.handIn();

    expect(on.standing().kind).toBe("same");
    expect(room.worker.asked.slice(asked).filter((one) => one.startsWith("PUT"))).toEqual([]);
  });
});

describe("the forms of one unit and period", () => {
  it("are one set, and what a unit's file says of who enters it counts for nothing", async () => {
    const room = await openRoom();
    const sheet = filledIn(room, faultless);
    sheet.values = sheet.values.map((line) =>
      line.map((value) =>
        typeof value === "string" && value.startsWith("nopbieu|1|")
          ? value.replace(/\}$/, ',"entering":true}')
          : value,
      ),
    );
    const on = await deskWith(room, { "a.xlsx": [sheet] });

    expect(on.placed().drawn.identity).not.toHaveProperty("entering");
  });

  it("are told as received only where the receipt speaks of them", async () => {
    const room = await openRoom();
    const on = await deskWith(room, { "a.xlsx": [filledIn(room, faultless)] });
    const [form] = listPlaced(on.desk.state());
    if (!form) throw new Error("no form");
    const beside: PlacedForm = {
      ...form,
      name: "dh-05/2022Q1/ou-19",
      drawn: { ...form.drawn, identity: { ...form.drawn.identity, template: "dh-05" as never } },
    };
    expect(listSets([form, beside]).map((set) => set.length)).toEqual([2]);

    await on.handIn();
    const received = on.desk.session.handIns.state().get(form.name);
    if (received?.kind !== "received") throw new Error("it was not received");
    expect(outcomeOf(received, form.drawn.identity)).toBe(received);
    expect(outcomeOf(received, beside.drawn.identity)).toBe(null);
  });
});
