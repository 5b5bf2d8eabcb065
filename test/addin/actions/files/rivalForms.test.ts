import { describe, expect, it } from "vitest";
import { formsIn, listPlaced } from "../../../../addin/actions/files/deskFile.ts";
import { fileDesk } from "../../../../addin/actions/files/fileDesk.ts";
import type { FileSheet } from "../../../../addin/actions/files/fileSheet.ts";
import { handInFiles, listSets } from "../../../../addin/actions/files/handInFiles.ts";
import type { CellKey } from "../../../../shared/ids.ts";
import { err } from "../../../../shared/result.ts";
import { fileNamed, filesHolding } from "../../../support/fileOf.ts";
import { deskWith, filledIn, placeOf } from "../../../support/filesRoom.ts";
import type { LooseSheet } from "../../../support/readingOf.ts";
import { faultless, memoryStore, openRoom, type WorkRoom } from "../../../support/workRoom.ts";

type Desk = Awaited<ReturnType<typeof deskWith>>;

const key = "A/hh/3" as CellKey;
const corrected = { ...faultless, [key]: 2 };

/** How each form of each file stands on the desk. */
const kindsOn = ({ desk }: Pick<Desk, "desk">) =>
  desk
    .state()
    .map(({ state }) => (state.kind === "read" ? state.forms.map(({ kind }) => kind) : state.kind));

async function use({ desk }: Pick<Desk, "desk">, file: number, at = 0) {
  const state = desk.state().find(({ id }) => id === file)?.state;
  const form = state?.kind === "read" ? state.forms[at] : undefined;
  if (!form || !("drawn" in form)) throw new Error("there is no such form");
  await desk.take(file, form);
}

const mend = (on: Desk, value: number) => {
  const { workbook } = on.placed();
  const { row, column } = placeOf(key);
  return workbook.setCell(workbook.state().sheets[0]?.id ?? "", row, column, value);
};

async function held(on: Desk) {
  await on.desk.recheck(on.placed().name);
  return on.placed().checked.reading.entered.get(key);
}

/** The sheet with one of its rows a second time: nobody can tell the two apart. */
function doubtful(sheet: LooseSheet): LooseSheet {
  const { row } = placeOf("A/nk/2");
  for (const table of [sheet.values, sheet.text, sheet.formulas] as unknown[][][]) {
    table.splice(row + 1, 0, [...(table[row] ?? [])]);
  }
  return sheet;
}

/** The sheet as it says that it is of another period. */
const ofPeriod = (sheet: LooseSheet, period: string): LooseSheet => ({
  ...sheet,
  name: `ĐH-04 ${period}`,
  values: sheet.values.map((line) =>
    line.map((value) =>
      typeof value === "string"
        ? value.replace('"period":"2022Q1"', `"period":"${period}"`)
        : value,
    ),
  ),
});

/** The sheet after its rows' and columns' keys have been emptied: how it would be read is to be confirmed. */
const drifted = (sheet: LooseSheet): LooseSheet => ({
  ...sheet,
  values: sheet.values.map((line) => line.map((value) => (value === "A/nk" ? null : value))),
});

describe("a file that was corrected and chosen again", () => {
  async function chosenAgain(room: WorkRoom) {
    const files: Record<string, readonly FileSheet[]> = { "a.xlsx": [filledIn(room, faultless)] };
    const on = await deskWith(room, files);
    files["a.xlsx"] = [filledIn(room, corrected)];
    await on.desk.add([new File(["saved later"], "a.xlsx", { lastModified: 2 })]);
    return on;
  }

  it("is not sent as it was before: neither goes until one has been chosen", async () => {
    const room = await openRoom();
    const on = await chosenAgain(room);
    expect(kindsOn(on)).toEqual([["twice"], ["twice"]]);
    await on.handIn();
    expect(room.worker.version).toBe(0);

    await use(on, 2);

    expect(kindsOn(on)).toEqual([["twice"], ["placed"]]);
    expect(await held(on)).toBe(2);
  });

  it("leaves the one that has been received told as it is", async () => {
    const room = await openRoom();
    const files: Record<string, readonly FileSheet[]> = { "a.xlsx": [filledIn(room, faultless)] };
    const again = filledIn(room, corrected);
    const on = await deskWith(room, files);
    await on.handIn();
    const received = on.standing();
    files["a.xlsx"] = [again];

    await on.desk.add([new File(["saved later"], "a.xlsx", { lastModified: 2 })]);

    expect(kindsOn(on)).toEqual([["placed"], ["twice"]]);
    expect(on.standing()).toBe(received);
  });

  it("is used alone when the other is put away", async () => {
    const on = await chosenAgain(await openRoom());
    await on.desk.remove(1);
    expect(kindsOn(on)).toEqual([["placed"]]);
    expect(await held(on)).toBe(2);
  });
});

describe("an older copy", () => {
  it.each(["in the same file", "in another file"])(
    "%s is asked about where the form itself cannot be read",
    async (where) => {
      const room = await openRoom();
      const own = doubtful(filledIn(room, corrected));
      const old = { ...filledIn(room, faultless), name: "ĐH-04 (cũ)" };
      const on = await deskWith(
        room,
        where === "in the same file"
          ? { "a.xlsx": [own, old] }
          : { "a.xlsx": [own], "b.xlsx": [old] },
      );

      expect(kindsOn(on).flat()).toEqual(["refused", "twice"]);
      await on.handIn();
      expect(room.worker.version).toBe(0);
    },
  );

  it("on a hidden sheet is used only when somebody has said so", async () => {
    const room = await openRoom();
    const on = await deskWith(room, { "a.xlsx": [{ ...filledIn(room, faultless), hidden: true }] });
    expect(kindsOn(on)).toEqual([["hidden"]]);

    await use(on, 1);

    expect(on.standing()).toEqual({ kind: "ready" });
  });
});

describe("a form that is left alone of several", () => {
  it("is asked about all the same where nobody sees its sheet", async () => {
    const room = await openRoom();
    const on = await deskWith(room, {
      "a.xlsx": [filledIn(room, faultless)],
      "b.xlsx": [{ ...filledIn(room, corrected), hidden: true }],
    });
    expect(kindsOn(on)).toEqual([["twice"], ["twice"]]);

    await on.desk.remove(1);

    expect(kindsOn(on)).toEqual([["hidden"]]);
  });

  it("is used once the other, of which nobody could be asked, turns out to hold nothing", async () => {
    const room = await openRoom();
    const { facts } = room.session;
    let isFirst = true;
    const refresh: typeof facts.refresh = async (path, stop) => {
      if (!isFirst) return facts.refresh(path, stop);
      isFirst = false;
      return err({ kind: "offline" });
    };
    const session = { ...room.session, facts: { ...facts, refresh } };
    const empty = { ...filledIn(room, {}), name: "trống" };
    const on = await deskWith(
      { ...room, session },
      { "a.xlsx": [empty, filledIn(room, faultless)] },
    );
    expect(kindsOn(on)).toEqual([["refused", "twice"]]);

    await on.desk.readAgain(1);

    expect(kindsOn(on)).toEqual([["untouched", "placed"]]);
  });
});

describe("what was mended on the page", () => {
  it("is there still when another copy was used meanwhile and this one is taken back", async () => {
    const room = await openRoom();
    const on = await deskWith(room, {
      "a.xlsx": [filledIn(room, faultless)],
      "b.xlsx": [filledIn(room, corrected)],
    });
    await use(on, 1);
    await mend(on, 8);

    await use(on, 2);
    expect(await held(on)).toBe(2);
    await use(on, 1);

    expect(await held(on)).toBe(8);
  });

  it("stays when the form was pressed for twice, and the second time is over later", async () => {
    const room = await openRoom();
    const port = filesHolding({ "a.xlsx": [{ ...filledIn(room, faultless), hidden: true }] });
    const desk = fileDesk(room.session, port, memoryStore());
    await desk.add([fileNamed("a.xlsx")]);
    const [hidden] = desk.state().flatMap(formsIn);
    if (hidden?.kind !== "hidden") throw new Error("nothing is asked");
    const shown: unknown[] = [];
    desk.subscribe(() => shown.push(...listPlaced(desk.state()).map(({ workbook }) => workbook)));

    await Promise.all([desk.take(1, hidden), desk.take(1, hidden)]);

    expect(new Set(shown).size).toBe(1);
  });

  it("stays when the file is read again for a sheet that nobody could be asked about", async () => {
    const room = await openRoom();
    const { facts } = room.session;
    let isOffline = true;
    const refresh: typeof facts.refresh = async (path, stop) =>
      isOffline && path.period === "2022Q2" ? err({ kind: "offline" }) : facts.refresh(path, stop);
    const session = { ...room.session, facts: { ...facts, refresh } };
    const other = ofPeriod(filledIn(room, corrected), "2022Q2");
    const on = await deskWith(
      { ...room, session },
      { "a.xlsx": [filledIn(room, faultless), other] },
    );
    const problems = () =>
      on.desk
        .state()
        .flatMap(formsIn)
        .map((form) => (form.kind === "refused" ? form.problem.kind : form.kind));
    expect(problems()).toEqual(["placed", "offline"]);
    await mend(on, 7);
    isOffline = false;

    await on.desk.readAgain(1);

    expect(problems()).toEqual(["placed", "not-found"]);
    expect(await held(on)).toBe(7);
  });
});

describe("a reading that is proposed", () => {
  it("asks, once confirmed, which of two is meant, and takes no other's place", async () => {
    const room = await openRoom();
    const files = {
      "a.xlsx": [filledIn(room, faultless)],
      "b.xlsx": [drifted(filledIn(room, corrected))],
    };
    const on = await deskWith(room, files);
    expect(kindsOn(on)).toEqual([["twice"], ["proposed"]]);
    await use(on, 1);
    await on.handIn();
    const received = on.standing();

    await use(on, 2);

    expect(kindsOn(on)).toEqual([["placed"], ["twice"]]);
    expect(on.standing()).toBe(received);
  });
});

describe("a form that is exchanged while others are on their way", () => {
  it("is not sent any more", async () => {
    const room = await openRoom();
    const store = memoryStore();
    const desk = fileDesk(
      room.session,
      filesHolding({
        "a.xlsx": [filledIn(room, faultless)],
        "b.xlsx": [filledIn(room, corrected)],
      }),
      store,
    );
    await desk.add(["a.xlsx", "b.xlsx"].map(fileNamed));
    await use({ desk }, 1);
    const pressed = listSets(listPlaced(desk.state()));

    await use({ desk }, 2);
    await handInFiles(desk, store, pressed, undefined, () => {});

    expect(room.worker.version).toBe(0);
    expect(desk.session.handIns.state().size).toBe(0);
  });
});
