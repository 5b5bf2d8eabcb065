import { describe, expect, it } from "vitest";
import { currentForm } from "../../../addin/actions/checkedForm.ts";
import { checkReport } from "../../../addin/actions/checkReport.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { toArray } from "../../../shared/report/valuesArray.ts";
import { vietnameseProblems } from "../../../shared/text/problems/vietnamese.ts";
import { sayProblem } from "../../../shared/text/problems.ts";
import { childUnit } from "../../shared/rollup/everyAggregation.ts";
import { drawn } from "../../shared/sheet/drawnConsolidation.ts";
import { checkRoom, faultless, openRoom, type, type WorkRoom } from "../../support/workRoom.ts";

/** The findings of the open form, by what they are and where. */
async function findings(room: WorkRoom): Promise<string[]> {
  const { violations } = await checkRoom(room);
  return violations.map(({ id, importance }) => `${importance} ${id}`);
}

/** Why the open form cannot be used, as the person reads it. */
async function unusable(room: WorkRoom): Promise<string> {
  const checked = await checkReport(room.session, "everything-anew");
  const [form] = checked.ok ? checked.value.forms : [];
  return form?.kind === "unusable" ? sayProblem(vietnameseProblems, form.problem).title : "usable";
}

describe("checking an open form", () => {
  it("has nothing to say about a correct form", async () => {
    const room = await openRoom();
    type(room, faultless);

    expect(await findings(room)).toEqual([]);
  });

  it.each([
    ["a number stored as text", "14a", "not-a-number", []],
    ["digits that can only mean one number", "1 234", "number-as-text", [1234]],
    ["digits that can mean two numbers", "1.234", "ambiguous-number", [1234, 1.234]],
    ["an error value", "#REF!", "error-value", []],
  ])("asks about %s instead of guessing", async (_, typed, reason, meanings) => {
    const room = await openRoom();
    type(room, { ...faultless, "A/nk/7": typed });

    const [first] = (await checkRoom(room)).violations;

    expect(first?.id).toBe("value@A/nk/7");
    expect(first?.finding).toEqual({
      kind: "unreadable",
      reading: { value: null, unreadable: reason, shown: typed, meanings },
    });
  });

  it("takes a part of a household for a mistake", async () => {
    const room = await openRoom();
    type(room, { ...faultless, "B/hh/7": 2.5 });

    expect(await findings(room)).toContain("error value@B/hh/7");
  });

  it("counts blanks as one warning and says how much is filled in", async () => {
    const room = await openRoom();
    type(room, { ...faultless, "A/hh/8": null, "B/hh/8": null });

    const { filled, violations } = await checkRoom(room);

    expect(filled).toEqual({ filled: 26, expected: 28 });
    expect(violations.filter(({ id }) => id === "blank")).toHaveLength(1);
  });

  it("goes on without a network, and says that the Worker was not reached", async () => {
    const room = await openRoom();
    type(room, { ...faultless, "B/hh/2": 2 });
    room.worker.mishap = "no-network";

    const { report, refusal, violations } = await checkRoom(room);

    expect([report?.version, refusal]).toEqual([0, { kind: "offline" }]);
    expect(violations[0]?.id).toBe("R3b");
  });

  it("tells before the hand-in that a carried figure has changed, with old and new", async () => {
    const room = await openRoom();
    type(room, faultless);
    room.worker.carriedRevision = "r2";
    room.worker.openingHouseholds = 130;

    expect((await checkRoom(room)).concerns).toEqual([
      {
        kind: "carried-changed",
        changes: [
          {
            cell: "A/hh/1",
            name: { row: "hộ nghèo", column: "1" },
            measure: { type: "count", decimals: 0 },
            before: 128,
            after: 130,
          },
        ],
      },
    ]);
  });

  it("tells before the hand-in that a source has come or gone, with what was typed in", async () => {
    const room = await openRoom((worker) => {
      worker.missing = ["A/hh/1"];
    });
    type(room, { ...faultless, "A/hh/1": 131 });
    Object.assign(room.worker, { missing: ["C/10/v"], carriedRevision: "r2" });

    expect((await checkRoom(room)).concerns).toMatchObject([
      {
        kind: "carried-changed",
        changes: [
          { cell: "A/hh/1", before: 131, after: 128, source: "come" },
          { cell: "C/10/v", before: 2914, after: null, source: "gone" },
        ],
      },
    ]);
  });

  it.each([
    ["with the Worker at hand", "none"],
    ["without a network", "no-network"],
    ["after their source has arrived", "arrived"],
  ] as const)("expects an answer in cells that opened for want of a source, %s", async (_, how) => {
    const room = await openRoom((worker) => {
      worker.missing = ["A/hh/1", "A/nk/1"];
    });
    type(room, { ...faultless, "A/hh/1": "12a", "A/nk/1": 371 });
    if (how === "arrived") Object.assign(room.worker, { missing: [], carriedRevision: "r2" });
    else room.worker.mishap = how;

    const { filled, violations } = await checkRoom(room);

    expect(filled).toEqual({ filled: 29, expected: 30 });
    expect(violations[0]).toMatchObject({ id: "value@A/hh/1", importance: "error" });
  });

  it("tells before the hand-in that somebody else has sent a version", async () => {
    const room = await openRoom();
    type(room, faultless);
    room.worker.version = 1;
    room.worker.sentBy = "Trần Văn Hùng";

    const [concern] = (await checkRoom(room)).concerns;

    expect(concern).toMatchObject({ kind: "stale-version", version: 1, sentBy: "Trần Văn Hùng" });
  });

  it("names the carried figure that a colleague's version adjusts among what would be replaced", async () => {
    const room = await openRoom();
    type(room, faultless);
    const { form, values } = await checkRoom(room);
    const theirs = new Map(values).set("A/hh/1" as CellKey, 131);
    Object.assign(room.worker, {
      ...{ version: 1, sentBy: "Trần Văn Hùng", code: "Z", state: "submitted" },
      values: toArray(form.template, theirs),
      adjusted: [{ cell: "A/hh/1", value: 128 }],
    });

    const [concern] = (await checkRoom(room)).concerns;

    expect(concern).toMatchObject({ kind: "stale-version", cells: ["A/hh/1"] });
  });

  it("tells that the template has a newer version", async () => {
    const room = await openRoom();
    room.worker.template = { ...room.worker.template, version: 2 };

    expect((await checkRoom(room)).concerns).toEqual([{ kind: "template-outdated", current: 2 }]);
  });

  it("finds its cells again after the sheet was renamed and copied to another place", async () => {
    const room = await openRoom();
    type(room, faultless);
    const [shown] = room.workbook.state().sheets;
    if (shown) {
      await room.workbook.replaceSheets([shown.id], [{ ...shown.sheet, name: "nháp của tôi" }]);
    }

    expect((await checkRoom(room)).sheetName).toBe("nháp của tôi");
  });

  it("asks which one is meant where a form stands twice", async () => {
    const room = await openRoom();
    const [shown] = room.workbook.state().sheets;
    if (shown) await room.workbook.insertSheets([shown.sheet]);

    expect(await unusable(room)).toBe("Có hai bản của cùng một biểu");
  });

  it("says that a row is missing rather than reading the wrong one", async () => {
    const room = await openRoom();
    const [shown] = room.workbook.state().sheets;
    if (shown) {
      const rows = shown.sheet.rows.filter((_, row) => row !== 12);
      await room.workbook.replaceSheets([shown.id], [{ ...shown.sheet, rows }]);
    }

    expect(await unusable(room)).toMatch(/đã bị thay đổi cấu trúc/);
  });

  it("refuses the form of another unit", async () => {
    const room = await openRoom();
    const me = { ...room.session.me, unit: { ...room.session.me.unit, id: "ou-11" } };

    expect(await unusable({ ...room, session: { ...room.session, me } })).toBe(
      "Biểu này của Xã Hòa Tâm",
    );
  });

  it("refuses totals that look like a form, and lets the forms beside them be handed in", async () => {
    const room = await openRoom();
    const { third } = drawn([childUnit("Xã Hòa Tâm", "rural", { jobs: 3 })]);
    const inserted = await room.workbook.insertSheets([third]);
    const [id = ""] = inserted.ok ? inserted.value : [];

    const looked = async () => {
      const checked = await checkReport(room.session, "what-is-missing");
      if (!checked.ok) throw new Error(checked.error.kind);
      return { ...checked.value, shown: currentForm(checked.value) };
    };
    const beside = await looked();
    expect(beside.forms.map(({ kind }) => kind)).toEqual(["checked"]);
    expect(beside.shown).toMatchObject({ sheet: id, kind: "unusable" });
    for (const { id: other } of room.workbook.state().sheets) {
      if (other !== id) room.workbook.removeSheet(other);
    }
    const { forms, shown } = await looked();
    expect(forms).toEqual([]);
    expect(shown?.kind === "unusable" && sayProblem(vietnameseProblems, shown.problem).title).toBe(
      "Đây là bảng tổng hợp của Thị xã Đông Hòa, không phải biểu để nộp",
    );
  });

  it("says that a workbook holds no form", async () => {
    const room = await openRoom();
    for (const { id } of room.workbook.state().sheets) room.workbook.removeSheet(id);

    expect(await checkReport(room.session, "everything-anew")).toEqual({
      ok: false,
      error: { kind: "no-form" },
    });
  });

  it("says so while a cell is being edited", async () => {
    const room = await openRoom();
    const busy = { ok: false, error: { kind: "cell-being-edited" } } as const;
    const workbook = { ...room.workbook, readSheets: async () => busy };

    expect(await checkReport({ ...room.session, workbook }, "everything-anew")).toEqual(busy);
  });
});
