import { describe, expect, it } from "vitest";
import type { FileSheet } from "../../../../addin/actions/files/fileSheet.ts";
import type { CellKey } from "../../../../shared/ids.ts";
import { deskWith, filledIn, placeOf } from "../../../support/filesRoom.ts";
import { insertColumn, insertRows } from "../../../support/readingOf.ts";
import { faultless, openRoom } from "../../../support/workRoom.ts";

const key = (name: string) => name as CellKey;

describe("what a file says of carried and computed cells", () => {
  it("is set aside and told, whatever it is: the system's figures stand", async () => {
    const room = await openRoom();
    const sheet = filledIn(room, { ...faultless, "A/hh/1": 999, "A/hh/9": 5 });

    const { placed } = await deskWith(room, { "a.xlsx": [sheet] });

    const { drawn, checked } = placed();
    // The opening stands in the fifth column, right of STT, the label, the breakdown and the milestone.
    // 9 = 1 - 2 - 3 - 4 + 5 + 6 + 7 + 8 = 128 - 5 - 1 - 2 + 1 + 0 + 1 + 0
    expect(drawn.told).toEqual([
      {
        kind: "carried-altered",
        cells: [{ cell: "A/hh/1", address: "E13", shown: "999", stands: 128 }],
      },
      { kind: "computed-altered", cells: [expect.objectContaining({ shown: "5", stands: 122 })] },
    ]);
    expect(checked.values.get(key("A/hh/1"))).toBe(128);
    expect(checked.values.get(key("A/hh/9"))).toBe(122);
  });

  it("is nothing where a formula was pasted as its value, or was not calculated by a program", async () => {
    const room = await openRoom();
    const { row, column } = placeOf("A/nk/9");
    const sheet = filledIn(room, { ...faultless, "A/hh/9": 122 });
    const values = sheet.values[row];
    if (values) values[column] = null;

    const { placed } = await deskWith(room, { "a.xlsx": [sheet] });

    expect(placed().drawn.told).toEqual([]);
  });
});

describe("entries of a file", () => {
  it("are found by their keys wherever rows and columns have moved them", async () => {
    const room = await openRoom();
    const sheet = filledIn(room, faultless);
    insertRows(sheet, placeOf("A/nk/2").row, 2);
    insertColumn(sheet, placeOf("A/hh/4").column);

    const { placed } = await deskWith(room, { "a.xlsx": [sheet] });

    const { entered } = placed().checked.reading;
    expect(entered.get(key("A/hh/2"))).toBe(5);
    expect(entered.get(key("B/nk/7"))).toBe(6);
  });

  it.each([
    ["a figure that can be read in two ways", "1.234", "1.234", "ambiguous-number", [1234, 1.234]],
    ["a share of a hundred", 0.5, "50%", "shown-as-percent", [50, 0.5]],
    ["a share with decimals", 0.125, "12,5%", "shown-as-percent", [12.5, 0.125]],
    ["a day", 44654, "03/04/2022", "shown-as-day", []],
    ["a day without its year", 44654, "3-Thg4", "shown-as-day", []],
    ["a figure in thousands", 1234567, "1.235", "shown-otherwise", [1235, 1234567]],
    ["a figure without its sign", -12, "12", "shown-otherwise", [12, -12]],
    ["a zero that is shown as nothing occurred", 0, "-", "shown-otherwise", [0]],
    ["a figure in quotes", 7, '"7"', "shown-otherwise", [7]],
    ["an error of a formula", "#REF!", "#REF!", "error-value", []],
  ])("ask about %s just as the file holds it", async (_, value, shown, unreadable, meanings) => {
    const room = await openRoom();
    const sheet = filledIn(room, { ...faultless, "A/hh/2": value });
    const { row, column } = placeOf("A/hh/2");
    const texts = sheet.text[row];
    if (texts) texts[column] = shown;

    const { placed, standing } = await deskWith(room, { "a.xlsx": [sheet] });

    const [found] = placed().checked.reading.unreadable.values();
    expect(found).toMatchObject({ unreadable, shown, meanings });
    expect(standing()).toMatchObject({ kind: "held", problem: { kind: "unreadable-cells" } });
  });

  it.each<[number, string, number, string]>([
    [-0.05, "-5%", -5, "-5"],
    [-0.5, "-50%", -0.1, "-0,1"],
    [-5, "5", -7, "-7"],
    [-5, "", -4, "-4"],
    [5, "", 6, "6"],
    [1e-7, "0%", 5, "5"],
    [1e21, "1E+21", 7, "7"],
    [7, `"${"7".repeat(250)}"`, 8, "8"],
  ])(
    "that nobody can read, %d shown “%s”, look as usual once %d is typed over them",
    async (value, shown, typed, seen) => {
      const room = await openRoom();
      const sheet = filledIn(room, { ...faultless, "A/hh/2": value });
      const { row, column } = placeOf("A/hh/2");
      const texts = sheet.text[row];
      if (texts) texts[column] = shown;
      const { desk, placed } = await deskWith(room, { "a.xlsx": [sheet] });
      expect([...placed().checked.reading.unreadable.keys()]).toEqual(["A/hh/2"]);

      const { workbook, name } = placed();
      const id = workbook.state().sheets[0]?.id ?? "";
      expect(workbook.setCell(id, row, column, typed)).toBe(true);
      await desk.recheck(name);

      expect(placed().checked.reading.unreadable).toEqual(new Map());
      expect(placed().checked.reading.entered.get(key("A/hh/2"))).toBe(typed);
      const read = await workbook.readSheets();
      expect(read.ok && read.value[0]?.text[row]?.[column]).toBe(seen);
    },
  );

  it("ask about a formula that no program has calculated, and take one that answers nothing for blank", async () => {
    const room = await openRoom();
    const sheet = filledIn(room, { ...faultless, "A/hh/2": null, "A/hh/3": "" });
    for (const [name, formula] of [
      ["A/hh/2", "=2+3"],
      ["A/hh/3", '=IF(B1,1,"")'],
    ] as const) {
      const { row, column } = placeOf(name);
      const formulas = sheet.formulas[row];
      if (formulas) formulas[column] = formula;
    }

    const { placed, standing } = await deskWith(room, { "a.xlsx": [sheet] });

    const { unreadable, entered } = placed().checked.reading;
    expect([...unreadable]).toEqual([
      ["A/hh/2", { value: null, unreadable: "not-calculated", shown: "=2+3", meanings: [] }],
    ]);
    expect(entered.get(key("A/hh/3"))).toBeNull();
    expect(standing()).toMatchObject({ kind: "held", problem: { kind: "unreadable-cells" } });
  });

  it("ask about the zero that a program writes for a formula that it has not calculated", async () => {
    const room = await openRoom();
    const sheet = filledIn(room, { ...faultless, "A/hh/2": 0, "A/hh/3": 0, "A/hh/4": 2 });
    for (const name of ["A/hh/2", "A/hh/4"]) {
      const { row, column } = placeOf(name);
      const formulas = sheet.formulas[row];
      if (formulas) formulas[column] = "=2+3";
    }
    const unreadableIn = async (one: FileSheet) =>
      [...(await deskWith(room, { "a.xlsx": [one] })).placed().checked.reading.unreadable].map(
        ([cell, { unreadable, shown }]) => [cell, unreadable, shown],
      );

    expect(await unreadableIn({ ...sheet, awaitsCalculation: true })).toEqual([
      ["A/hh/2", "not-calculated", "=2+3"],
    ]);
    expect(await unreadableIn(sheet)).toEqual([]);
  });

  it("are told from typed figures where a carried cell had no source, by the system's own word", async () => {
    const room = await openRoom((worker) => {
      worker.missing = ["A/hh/1"];
    });
    const sheet = filledIn(room, { ...faultless, "A/hh/1": 131 });
    // Somebody has emptied the hidden list of checks.
    sheet.values = sheet.values.map((line) =>
      line.map((value) => (String(value ?? "").startsWith("value@") ? null : value)),
    );

    const { placed } = await deskWith(room, { "a.xlsx": [sheet] });

    expect(placed().checked.reading.entered.get(key("A/hh/1"))).toBe(131);
  });
});

describe("what has changed since a file was downloaded", () => {
  it.each([
    ["a carried figure", { carriedRevision: "r2", openingHouseholds: 130 }, "carried-changed"],
    ["the form", {}, "template-outdated"],
  ])("is told before it is handed in: %s", async (_, change, kind) => {
    const room = await openRoom();
    const sheet = filledIn(room, faultless);
    Object.assign(room.worker, change);
    if (kind === "template-outdated") {
      room.worker.template = { ...room.worker.template, version: 2 };
    }
    const { placed, standing } = await deskWith(room, { "a.xlsx": [sheet] });

    expect(placed().checked.concerns).toMatchObject(
      kind === "carried-changed"
        ? [{ kind, changes: [{ cell: "A/hh/1", before: 128, after: 130 }] }]
        : [{ kind, current: 2 }],
    );
    expect(standing()).toMatchObject({ kind: "held", problem: { kind } });
  });

  it("is told where somebody has handed in another version, and nothing is replaced unasked", async () => {
    const room = await openRoom();
    const early = filledIn(room, { ...faultless, "A/hh/7": 2 });
    await (await deskWith(room, { "a.xlsx": [filledIn(room, faultless)] })).handIn();
    // The other file came from another download of the same day.
    const elsewhere = early.values.map((line) =>
      line.map((value) =>
        typeof value === "string" ? value.replace(/"opening":"\w+"/, '"opening":"else"') : value,
      ),
    );

    const { standing } = await deskWith(room, { "b.xlsx": [{ ...early, values: elsewhere }] });
    expect(standing()).toMatchObject({
      kind: "held",
      problem: { kind: "stale-version", version: 1, cells: ["A/hh/7"] },
    });
    expect(room.worker.version).toBe(1);
  });
});

describe("a sheet that has lost some of its keys", () => {
  it("is shown as it would be read, and counts only once that is confirmed", async () => {
    const room = await openRoom();
    const sheet = filledIn(room, faultless);
    sheet.values = sheet.values.map((line) =>
      line.map((value) => (value === "A/nk" ? null : value)),
    );
    const { desk, placed } = await deskWith(room, { "a.xlsx": [sheet] });
    const [file] = desk.state();
    const [form] = file?.state.kind === "read" ? file.state.forms : [];
    if (form?.kind !== "proposed" || !file) throw new Error(`it is ${form?.kind}`);
    const at = placeOf("A/nk/2");
    expect(form.proposal.cells.find((one) => one.key === "A/nk/2")).toMatchObject({
      at: `F${at.row + 1}`,
      shown: "14",
    });
    expect(() => placed()).toThrow();

    await desk.take(file.id, form);

    expect(placed().checked.reading.entered.get(key("A/nk/2"))).toBe(14);
    expect(placed().checked.filled).toEqual({ filled: 28, expected: 28 });
  });
});
