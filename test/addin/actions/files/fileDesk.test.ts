import { describe, expect, it } from "vitest";
import {
  type FileDesk,
  type FilesPort,
  listPlaced,
} from "../../../../addin/actions/files/deskFile.ts";
import { fileDesk } from "../../../../addin/actions/files/fileDesk.ts";
import { codeOf } from "../../../../addin/actions/formConcerns.ts";
import type { CellKey } from "../../../../shared/ids.ts";
import { err, ok } from "../../../../shared/result.ts";
import { fileNamed, filesHolding } from "../../../support/fileOf.ts";
import { deskWith, filledIn, ownList } from "../../../support/filesRoom.ts";
import { faultless, memoryStore, openRoom } from "../../../support/workRoom.ts";

const puts = (asked: readonly string[]) => asked.filter((one) => one.startsWith("PUT"));

describe("a form filled in elsewhere", () => {
  it("is found in its file beside other sheets, and is handed in with the figures that were typed there", async () => {
    const room = await openRoom();
    const files = { "dh04.xlsx": [ownList, filledIn(room, faultless)] };
    const { desk, placed, standing, handIn } = await deskWith(room, files);

    const [file] = desk.state();
    expect(file?.state.kind === "read" && file.state.others).toEqual(["Danh sách"]);
    const { checked, drawn } = placed();
    expect(checked.filled).toEqual({ filled: 28, expected: 28 });
    expect(drawn.told).toEqual([]);
    expect(standing()).toEqual({ kind: "ready" });
    expect(puts(room.worker.asked)).toEqual([]);

    await handIn();

    const sent = standing();
    expect(sent.kind === "received" && sent.receipt.receipts[0]?.code).toBe(room.worker.code);
    const { identity, values } = checked;
    expect(room.worker.code).toBe(codeOf(identity, identity.dataState, values));
    expect(room.worker.version).toBe(1);
  });

  it("is said to have been received when the same file is chosen on another day", async () => {
    const room = await openRoom();
    const files = { "dh04.xlsx": [filledIn(room, faultless)] };
    await (await deskWith(room, files)).handIn();

    const again = await deskWith(room, files);

    expect(again.standing()).toEqual({
      kind: "same",
      version: 1,
      sentAt: room.worker.sentAt,
    });
  });

  it("brings the same receipt when the answer was lost and it is handed in once more", async () => {
    const room = await openRoom();
    const { standing, handIn } = await deskWith(room, { "a.xlsx": [filledIn(room, faultless)] });
    room.worker.mishap = "answer-lost";
    await handIn();
    expect(standing()).toEqual({
      kind: "refused",
      refusal: { problem: { kind: "no-answer" }, blocks: null },
    });
    room.worker.mishap = "none";

    await handIn();

    const sent = standing();
    expect(sent.kind === "received" && sent.receipt.receipts[0]?.version).toBe(1);
    expect(room.worker.receipts.size).toBe(1);
    expect(room.worker.version).toBe(1);
  });

  it.each([
    ["of another unit", { unit: { id: "ou-10", name: "Phường Hòa Vinh" } }],
    ["of a form that nobody has published", { template: { id: "dh-99" } }],
  ])("%s is refused with the reason", async (_, said) => {
    const room = await openRoom();
    const sheet = filledIn(room, faultless);
    for (const line of sheet.values) {
      for (const [at, value] of line.entries()) {
        if (typeof value !== "string" || !value.startsWith("nopbieu|1|")) continue;
        const held = JSON.parse(value.slice("nopbieu|1|".length));
        if ("unit" in said) Object.assign(held, { unit: said.unit.id, unitName: said.unit.name });
        else Object.assign(held, { template: said.template.id });
        line[at] = `nopbieu|1|${JSON.stringify(held)}`;
      }
    }

    const { desk } = await deskWith(room, { "a.xlsx": [sheet] });

    const [file] = desk.state();
    expect(file?.state.kind === "read" && file.state.forms).toMatchObject([
      {
        kind: "refused",
        problem:
          "unit" in said
            ? { kind: "form-of-another-unit", sheet: sheet.name, unit: "Phường Hòa Vinh" }
            : { kind: "not-found" },
      },
    ]);
  });
});

describe("many files", () => {
  const broken = { kind: "file-unreadable", fault: "half-written" } as const;

  it("are read one after another, and one that is broken keeps no other back", async () => {
    const room = await openRoom();
    const nine = Array.from({ length: 9 }, (_, at) => [`${at}.xlsx`, [ownList]] as const);
    const files = {
      "hong.xlsx": broken,
      "dh04.xlsx": [filledIn(room, faultless)],
      ...Object.fromEntries(nine),
    };

    const { desk } = await deskWith(room, files);

    expect(desk.state().map(({ file, state }) => [file.name, state.kind])).toEqual([
      ["hong.xlsx", "failed"],
      ["dh04.xlsx", "read"],
      ...nine.map(([name]) => [name, "read"]),
    ]);
    expect(listPlaced(desk.state())).toHaveLength(1);
  });

  it("go on after one that a mistake of ours ended at", async () => {
    const room = await openRoom();
    const port = filesHolding({ "b.xlsx": [ownList] });
    const desk = fileDesk(room.session, port, memoryStore());

    await desk.add([fileNamed("nobody wrote it.xlsx"), fileNamed("b.xlsx")]);

    expect(desk.state().map(({ state }) => state.kind)).toEqual(["crashed", "read"]);
  });

  it("are stopped in the middle, and what was read stays", async () => {
    const room = await openRoom();
    const read = { ...filesHolding({ "a.xlsx": [ownList] }) };
    const port: FilesPort = {
      ...read,
      read: async (file, stop) => {
        if (file.name === "a.xlsx") return ok({ sheets: [ownList] });
        desk.stop();
        return stop.aborted ? err({ ...broken, fault: "stopped" }) : ok({ sheets: [] });
      },
    };
    const desk: FileDesk = fileDesk(room.session, port, memoryStore());
    await desk.add(["a.xlsx", "b.xlsx", "c.xlsx"].map(fileNamed));
    expect(desk.state().map(({ state }) => state.kind)).toEqual(["read", "stopped", "stopped"]);
  });

  it("of one report ask which one is meant, and the one that is taken counts", async () => {
    const room = await openRoom();
    const other = filledIn(room, { ...faultless, "A/hh/2": 6 });
    const { desk, placed } = await deskWith(room, {
      "cu.xlsx": [filledIn(room, faultless)],
      "moi.xlsx": [other],
    });
    const [, second] = desk.state();
    const [twice] = second?.state.kind === "read" ? second.state.forms : [];
    if (twice?.kind !== "twice" || !second) throw new Error("it is not asked");
    expect(listPlaced(desk.state())).toEqual([]);

    await desk.take(second.id, twice);

    expect(listPlaced(desk.state())).toHaveLength(1);
    expect(placed().checked.values.get("A/hh/2" as CellKey)).toBe(6);
    await desk.remove(second.id);
    expect(placed().checked.values.get("A/hh/2" as CellKey)).toBe(5);
  });

  it("chosen once more lie there once", async () => {
    const room = await openRoom();
    const { desk } = await deskWith(room, { "a.xlsx": [ownList] });
    await desk.add([fileNamed("a.xlsx")]);
    expect(desk.state()).toHaveLength(1);
  });
});
