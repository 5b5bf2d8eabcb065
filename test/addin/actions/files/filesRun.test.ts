import { describe, expect, it } from "vitest";
import { listPlaced } from "../../../../addin/actions/files/deskFile.ts";
import { standingOf } from "../../../../addin/actions/files/fileStanding.ts";
import { filesRun } from "../../../../addin/actions/files/filesRun.ts";
import { fileNamed } from "../../../support/fileOf.ts";
import { deskWith, filledIn, ownList } from "../../../support/filesRoom.ts";
import { faultless, memoryStore, openRoom } from "../../../support/workRoom.ts";

describe("handing in what is ready", () => {
  it("goes on while nobody looks, one at a time, and tells what came of it", async () => {
    const room = await openRoom();
    const on = await deskWith(room, { "a.xlsx": [filledIn(room, faultless)] });
    const run = filesRun(on.desk, memoryStore());

    const going = run.start(listPlaced(on.desk.state()));
    expect(run.state()).toEqual({ isBusy: true, done: 0, of: 1, outcome: null });
    expect(await run.start(listPlaced(on.desk.state()))).toBe(0);

    expect(await going).toBe(1);
    expect(run.state()).toMatchObject({ isBusy: false, outcome: { received: 1, refused: 0 } });
    expect(room.worker.asked.filter((one) => one.startsWith("PUT"))).toHaveLength(1);
  });

  it("holds preliminary figures where official ones are awaited", async () => {
    const room = await openRoom();
    const sheet = filledIn(room, faultless);
    sheet.values = sheet.values.map((line) =>
      line.map((value) =>
        typeof value === "string" ? value.replace('"dataState":""', '"dataState":"p"') : value,
      ),
    );
    const on = await deskWith(room, { "a.xlsx": [sheet] });
    const { desk } = on;
    const placed = on.placed();
    const { report } = placed.checked;
    if (!report) throw new Error("no report");
    const standingWith = (change: Partial<typeof report>) =>
      standingOf(desk.session, memoryStore(), {
        ...placed,
        checked: { ...placed.checked, report: { ...report, ...change } },
      });

    expect(standingWith({})).toEqual({ kind: "ready" });
    expect(standingWith({ awaitsOfficial: true, state: "approved" })).toEqual({
      kind: "held",
      problem: { kind: "still-preliminary" },
    });
  });

  it("says which of the chosen files lay there already", async () => {
    const room = await openRoom();
    const on = await deskWith(room, { "a.xlsx": [ownList], "b.xlsx": [ownList] });
    expect(on.desk.alreadyHere()).toEqual([]);
    await on.desk.add([fileNamed("b.xlsx")]);
    expect(on.desk.alreadyHere()).toEqual(["b.xlsx"]);
  });
});
