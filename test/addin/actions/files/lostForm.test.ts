import { describe, expect, it } from "vitest";
import type { FileDesk } from "../../../../addin/actions/files/deskFile.ts";
import type { LostForm } from "../../../../addin/actions/files/fileForm.ts";
import type { FileSheet } from "../../../../addin/actions/files/fileSheet.ts";
import { listOwingUnits } from "../../../../addin/actions/files/offeredReports.ts";
import type { CellKey } from "../../../../shared/ids.ts";
import { dh03 } from "../../../../shared/regimes/dongHoa2022/dh03.ts";
import { err } from "../../../../shared/result.ts";
import { layOutForm } from "../../../../shared/sheet/formLayout.ts";
import { povertyForm } from "../../../support/fakeWorker.ts";
import { deskWith, filledIn, ownList, placeOf } from "../../../support/filesRoom.ts";
import { deleteColumn, type LooseSheet, type as typeInto } from "../../../support/readingOf.ts";
import { faultless, openRoom, povertyReport, type WorkRoom } from "../../../support/workRoom.ts";

const { keyColumn, left } = layOutForm(povertyForm);
const key = (name: string) => name as CellKey;
const puts = ({ worker }: WorkRoom) => worker.asked.filter((one) => one.startsWith("PUT"));

/** The form as it is filled in elsewhere, after its hidden column has been deleted with all that it said. */
function keyless(room: WorkRoom, cells: Parameters<typeof filledIn>[1] = faultless): LooseSheet {
  const sheet = filledIn(room, cells);
  deleteColumn(sheet, keyColumn);
  return sheet;
}

/** The same after its identity alone has been emptied. */
function nameless(room: WorkRoom, cells: Parameters<typeof filledIn>[1] = faultless): LooseSheet {
  const sheet = filledIn(room, cells);
  typeInto(sheet, 0, keyColumn, null);
  return sheet;
}

/** The same after every comma on the unprotected sheet has been replaced by a dot, in its hidden cells, too. */
function dotted(room: WorkRoom, cells: Parameters<typeof filledIn>[1] = faultless): LooseSheet {
  const sheet = filledIn(room, cells);
  const identity = String(sheet.values[0]?.[keyColumn]);
  typeInto(sheet, 0, keyColumn, identity.replaceAll(",", "."));
  return sheet;
}

function formsOn(desk: FileDesk) {
  return desk
    .state()
    .flatMap(({ id, state }) =>
      state.kind === "read" ? state.forms.map((form) => ({ id, form })) : [],
    );
}

function lostOn(desk: FileDesk): { readonly id: number; readonly form: LostForm } {
  const found = formsOn(desk).find(({ form }) => form.kind === "lost");
  if (found?.form.kind !== "lost") throw new Error("nothing is lost");
  return { id: found.id, form: found.form };
}

async function choose(desk: FileDesk, path = povertyReport): Promise<void> {
  const { id, form } = lostOn(desk);
  await desk.choose(id, form, path);
}

const quarter = { code: "ĐH-04/HN", period: "2022Q1", periodName: null, template: "dh-04" };

/** The code of the figures typed into the open form itself. */
async function codeOfTyped(): Promise<string | null> {
  const room = await openRoom();
  await (await deskWith(room, { "a.xlsx": [filledIn(room, faultless)] })).handIn();
  return room.worker.code;
}

describe("a sheet of which it is said twice what it is", () => {
  it("becomes one form, where its report is chosen twice", async () => {
    const room = await openRoom();
    const { desk } = await deskWith(room, { "a.xlsx": [nameless(room)] });

    await Promise.all([choose(desk), choose(desk)]);

    expect(formsOn(desk).map(({ form }) => form.kind)).toEqual(["placed"]);
  });

  it("becomes one form, where what it prints to the contrary is confirmed twice", async () => {
    const room = await openRoom();
    const sheet = nameless(room);
    sheet.values = sheet.values.map((line) =>
      line.map((value) => (value === "UBND XÃ HÒA TÂM" ? "UBND XÃ HÒA XUÂN" : value)),
    );
    const { desk } = await deskWith(room, { "a.xlsx": [sheet] });
    await choose(desk);
    const { id, form } = lostOn(desk);
    expect(form.outcome?.kind).toBe("contradicted");

    await Promise.all([desk.agree(id, form), desk.agree(id, form)]);

    expect(formsOn(desk).map(({ form: one }) => one.kind)).toEqual(["placed"]);
  });
});

describe("a sheet whose identity nobody can read any more", () => {
  it("is recognised like one that has lost it", async () => {
    const room = await openRoom();
    const { desk, placed } = await deskWith(room, { "a.xlsx": [dotted(room)] });
    expect(lostOn(desk).form).toMatchObject({ offered: [{ ...quarter, unit: "ou-19" }] });

    await choose(desk);

    expect(placed().checked.filled).toEqual({ filled: 28, expected: 28 });
    expect(placed().drawn.isChosen).toBe(true);
  });

  it("keeps an older copy beside it from being handed in unasked", async () => {
    const room = await openRoom();
    const old = { ...filledIn(room, faultless), name: "cũ" };
    const { desk, handIn } = await deskWith(room, { "a.xlsx": [dotted(room), old] });
    expect(formsOn(desk).map(({ form }) => form.kind)).toEqual(["twice", "lost"]);

    await handIn();

    expect(room.worker.version).toBe(0);
  });

  it("keeps it so, too, as long as nobody can be asked what it is", async () => {
    const room = await openRoom();
    const { client } = room.session;
    let isOffline = true;
    const templates: typeof client.templates = async (stop) =>
      isOffline ? err({ kind: "offline" }) : client.templates(stop);
    const session = { ...room.session, client: { ...client, templates } };
    const old = { ...filledIn(room, faultless), name: "cũ" };
    const { desk } = await deskWith({ ...room, session }, { "a.xlsx": [keyless(room), old] });
    const kinds = () => formsOn(desk).map(({ form }) => form.kind);
    expect(kinds()).toEqual(["twice", "refused"]);
    isOffline = false;

    await desk.readAgain(1);

    expect(kinds()).toEqual(["twice", "lost"]);
  });

  it("says so where nothing else tells what form it is", async () => {
    const room = await openRoom();
    const sheet = dotted(room);
    const only = sheet.values[0]?.[keyColumn] ?? null;
    const bare = { ...sheet, values: [[only]], text: [[String(only)]], formulas: [[""]] };

    const { desk } = await deskWith(room, { "a.xlsx": [ownList, bare] });

    const [file] = desk.state();
    expect(file?.state).toMatchObject({
      forms: [
        {
          kind: "refused",
          identity: null,
          problem: {
            kind: "form-damaged",
            sheet: sheet.name,
            damage: [{ kind: "identity-unreadable" }],
          },
        },
      ],
      others: ["Danh sách"],
    });
  });
});

describe("a sheet that has lost its identity", () => {
  it("is recognised by its code, and the unit's own reports of that form are offered, none taken", async () => {
    const room = await openRoom();
    const { desk } = await deskWith(room, { "a.xlsx": [ownList, keyless(room)] });

    expect(lostOn(desk).form).toMatchObject({
      recognition: {
        by: "code",
        printed: {
          unit: "UBND XÃ HÒA TÂM",
          period: "Quý I năm 2022 (từ 15/12/2021 đến 14/3/2022) · số liệu sơ bộ",
        },
      },
      offered: [{ ...quarter, unit: "ou-19", version: 0 }],
      beside: [],
      outcome: null,
    });
    const [file] = desk.state();
    expect(file?.state.kind === "read" && file.state.others).toEqual(["Danh sách"]);
    expect(formsOn(desk)).toHaveLength(1);
  });

  it("is handed in with the very figures that were typed, once its report and its reading are confirmed", async () => {
    const room = await openRoom();
    const { desk, placed, handIn, standing } = await deskWith(room, { "a.xlsx": [keyless(room)] });
    await choose(desk);
    const [read] = formsOn(desk);
    if (read?.form.kind !== "proposed") throw new Error(`it is ${read?.form.kind}`);
    expect(puts(room)).toEqual([]);

    await desk.take(read.id, read.form);
    expect(placed().checked.filled).toEqual({ filled: 28, expected: 28 });
    expect(placed().drawn).toMatchObject({ isChosen: true, told: [] });
    await handIn();

    const sent = standing();
    expect(sent.kind === "received" && sent.receipt.receipts[0]?.code).toBe(await codeOfTyped());
    expect(room.worker.version).toBe(1);
  });

  it.each([
    ["by its code", () => {}, "code"],
    ["by its title", (sheet: LooseSheet) => typeInto(sheet, 1, left - 1, null), "title"],
  ])("is recognised %s, also with a word far below it", async (_, change, by) => {
    const room = await openRoom();
    const sheet = keyless(room);
    change(sheet);
    const width = sheet.values[0]?.length ?? 0;
    const blank = <T>(of: T) => Array.from({ length: width }, () => of);
    while (sheet.values.length < 1200) {
      sheet.values.push(blank(null));
      sheet.text.push(blank(""));
      sheet.formulas.push(blank(""));
    }
    typeInto(sheet, 1199, 1, "x");
    const { desk } = await deskWith(room, { "a.xlsx": [sheet] });
    expect(lostOn(desk).form).toMatchObject({ recognition: { by }, offered: [quarter] });
  });

  it("is read by its keys where they are left", async () => {
    const room = await openRoom();
    const { desk, placed, standing } = await deskWith(room, { "a.xlsx": [nameless(room)] });

    await choose(desk);

    expect(placed().checked.reading.entered.get(key("B/nk/7"))).toBe(6);
    expect(standing()).toEqual({ kind: "ready" });
  });

  it("is recognised by its tables where nothing stands above them, and says nothing of whose it is", async () => {
    const room = await openRoom();
    const sheet = keyless(room);
    for (const table of [sheet.values, sheet.text, sheet.formulas]) table.splice(0, 7);
    const { desk } = await deskWith(room, { "a.xlsx": [sheet] });
    expect(lostOn(desk).form).toMatchObject({
      recognition: { by: "tables", printed: { unit: null, period: null } },
      offered: [quarter],
    });

    await choose(desk);

    expect(formsOn(desk)).toMatchObject([{ form: { kind: "proposed" } }]);
  });

  it.each([
    ["unit", 0, "UBND XÃ HÒA XUÂN ĐÔNG", "UBND XÃ HÒA TÂM"],
    [
      "period",
      5,
      "Quý II năm 2022 (từ 15/3/2022 đến 14/6/2022)",
      "Quý I năm 2022 (từ 15/12/2021 đến 14/3/2022) · số liệu sơ bộ",
    ],
  ])(
    "that prints another %s is not read before that is confirmed",
    async (what, row, printed, chosen) => {
      const room = await openRoom();
      const sheet = nameless(room);
      typeInto(sheet, row, left, printed);
      const { desk, placed } = await deskWith(room, { "a.xlsx": [sheet] });

      await choose(desk);

      const { id, form } = lostOn(desk);
      expect(form.outcome).toMatchObject({
        kind: "contradicted",
        contradictions: [{ what, printed, chosen }],
      });
      expect(() => placed()).toThrow();
      await desk.agree(id, form);
      expect(placed().checked.filled).toEqual({ filled: 28, expected: 28 });
    },
  );

  it("is not confirmed as the report chosen before once another one may be meant", async () => {
    const room = await openRoom();
    const sheet = nameless(room);
    typeInto(sheet, 5, left, "Quý II năm 2022 (từ 15/3/2022 đến 14/6/2022)");
    const { desk } = await deskWith(room, { "a.xlsx": [sheet] });
    await choose(desk);
    const { id, form } = lostOn(desk);

    desk.reconsider(id, form);

    expect(lostOn(desk).form.outcome).toBe(null);
    await desk.agree(id, form);
    await desk.agree(id, lostOn(desk).form);
    expect(formsOn(desk).map((one) => one.form.kind)).toEqual(["lost"]);
  });

  it.each(["Quý II năm 2022", "Kỳ II"])(
    "shows what it prints of its period: %s",
    async (printed) => {
      const room = await openRoom();
      const sheet = nameless(room);
      typeInto(sheet, 5, left, printed);
      typeInto(sheet, 1, left, null);
      const { desk } = await deskWith(room, { "a.xlsx": [sheet] });
      expect(lostOn(desk).form.recognition.printed).toEqual({
        unit: "UBND XÃ HÒA TÂM",
        period: printed,
      });
    },
  );

  it("that says only how firm it is otherwise contradicts nothing", async () => {
    const room = await openRoom();
    const sheet = nameless(room);
    typeInto(sheet, 5, left, "Quý I năm 2022 (từ 15/12/2021 đến 14/3/2022) · số liệu chính thức");
    const { desk, placed } = await deskWith(room, { "a.xlsx": [sheet] });

    await choose(desk);

    expect(placed().checked.filled).toEqual({ filled: 28, expected: 28 });
  });

  it("whose places are doubtful is refused with them, and another report can be chosen", async () => {
    const room = await openRoom();
    const sheet = keyless(room);
    const { row } = placeOf("A/nk/2");
    for (const table of [sheet.values, sheet.text, sheet.formulas] as unknown[][][]) {
      table.splice(row, 0, [...(table[row] ?? [])]);
    }
    const { desk } = await deskWith(room, { "a.xlsx": [sheet] });

    await choose(desk);

    const { outcome, offered } = lostOn(desk).form;
    expect(outcome).toMatchObject({ kind: "refused", problem: { kind: "drifted" } });
    expect(offered).toMatchObject([quarter]);
  });
});

describe("what has been sent already", () => {
  const other = { ...faultless, "A/hh/7": 2 };

  it("is told with the cells that differ, and no colleague's version is replaced unasked", async () => {
    const room = await openRoom();
    const file = nameless(room, other);
    await (await deskWith(room, { "a.xlsx": [filledIn(room, faultless)] })).handIn();

    const { desk, standing, handIn } = await deskWith(room, { "b.xlsx": [file] });
    expect(lostOn(desk).form.offered).toMatchObject([{ ...quarter, version: 1 }]);
    await choose(desk);

    expect(standing()).toMatchObject({
      kind: "held",
      problem: { kind: "stale-version", version: 1, cells: ["A/hh/7"] },
    });
    await handIn();
    expect(room.worker.version).toBe(1);
    expect(room.worker.code).toBe(await codeOfTyped());
  });

  it("is told to be the same where it is", async () => {
    const room = await openRoom();
    const file = nameless(room);
    await (await deskWith(room, { "a.xlsx": [filledIn(room, faultless)] })).handIn();
    const { desk, standing } = await deskWith(room, { "b.xlsx": [file] });

    await choose(desk);

    expect(standing()).toEqual({ kind: "same", version: 1, sentAt: room.worker.sentAt });
  });
});

describe("beside a sheet that has its identity", () => {
  it("a copy that has lost its own is offered that report, and asks which of the two is meant", async () => {
    const room = await openRoom();
    const copy = Object.assign(nameless(room), { name: "Bản sao" });
    const { desk } = await deskWith(room, { "a.xlsx": [copy, filledIn(room, faultless)] });
    const { beside } = lostOn(desk).form;
    const [own] = beside;
    expect(beside).toMatchObject([{ template: "dh-04", period: "2022Q1", unit: "ou-19" }]);
    if (!own) throw new Error("nothing is offered");
    expect(formsOn(desk).map(({ form }) => form.kind)).toEqual(["twice", "lost"]);

    await choose(desk, own);

    expect(formsOn(desk).map(({ form }) => [form.sheetName, form.kind])).toEqual([
      ["ĐH-04 Quý I năm 2022", "twice"],
      ["Bản sao", "twice"],
    ]);
  });

  it("somebody's own list costs two requests and is left alone", async () => {
    const room = await openRoom();
    const before = room.worker.asked.length;
    const { desk } = await deskWith(room, { "a.xlsx": [filledIn(room, faultless), ownList] });
    expect(formsOn(desk).map(({ form }) => form.kind)).toEqual(["placed"]);
    const asked = room.worker.asked.slice(before);
    expect(asked.filter((one) => !one.includes("/reports/"))).toEqual([
      "GET /templates",
      "GET /duties",
    ]);
  });
});

describe("a sheet that is nobody's form here", () => {
  const named = (code: string, title: string): FileSheet => ({
    ...ownList,
    name: "Biểu khác",
    values: [["UBND XÃ HÒA TÂM"], [`Biểu số ${code}`], [title]],
    text: [["UBND XÃ HÒA TÂM"], [`Biểu số ${code}`], [title]],
    formulas: [[""], [""], [""]],
  });

  it("is named where the regime has the form and the unit does not owe it", async () => {
    const room = await openRoom();
    const { desk } = await deskWith(room, { "a.xlsx": [named(dh03.code, dh03.title)] });
    const { recognition, offered } = lostOn(desk).form;
    expect(recognition.forms.map(({ template }) => template.id)).toEqual([dh03.id]);
    expect(offered).toEqual([]);
  });

  it("is left alone where the regime does not know it", async () => {
    const room = await openRoom();
    const { desk } = await deskWith(room, { "a.xlsx": [named("07-B/XYZ", "Biểu lạ")] });
    expect(formsOn(desk)).toEqual([]);
  });

  it("is said not to have been looked at where the regime could not be asked", async () => {
    const room = await openRoom();
    const file = keyless(room);
    room.worker.mishap = "no-network";
    const { desk } = await deskWith(room, { "a.xlsx": [ownList, file] });
    expect(formsOn(desk).map(({ form }) => [form.sheetName, form.kind])).toEqual([
      ["Danh sách", "refused"],
      [file.name, "refused"],
    ]);
  });
});

describe("the district's office", () => {
  it("chooses the period and the unit that owes it, and enters the form for that unit", async () => {
    const room = await openRoom((worker) => {
      worker.role = "reviewer";
    });
    const mine = await openRoom();
    const { desk, placed, standing } = await deskWith(room, { "a.xlsx": [nameless(mine)] });
    const { offered } = lostOn(desk).form;
    expect(offered).toMatchObject([
      { period: "2022Q1", unit: null },
      { period: "2022S1", unit: null },
      { period: "2022Q2", unit: null },
    ]);
    const units = await listOwingUnits(room.session, quarter);
    expect(units).toEqual({ ok: true, value: [{ id: "ou-19", name: "Xã Hòa Tâm", version: 0 }] });

    await choose(desk);

    expect(placed().drawn.identity).toMatchObject({ unit: "ou-19", entering: true });
    expect(standing()).toMatchObject({ kind: "held", problem: { kind: "document-missing" } });
  });
});
