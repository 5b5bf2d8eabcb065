import { beforeAll, describe, expect, it } from "vitest";
import type { VersionInput } from "../../shared/api/reports.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;
let commune: Person;
const path = pathOf("ou-11");

beforeAll(async () => {
  district = await emptyDistrict();
  commune = await district.as("demo-22258");
});

/** Cells of the poverty form in the order of its definition: nine columns a row, then one value a row. */
function indexOf(cell: string): number {
  const [table = "", row = "", column = ""] = cell.split("/");
  const line = ["A/hh", "A/nk", "B/hh", "B/nk"].indexOf(`${table}/${row}`);
  return line * 9 + Number(column) - 1;
}

function withCell(input: VersionInput, cell: string, value: DataValue): VersionInput {
  return { ...input, values: input.values.with(indexOf(cell), value) };
}

async function isUntouched(): Promise<boolean> {
  const { state, version } = (await (await commune.get(path)).json()) as Record<string, unknown>;
  return state === "draft" && version === 0;
}

describe("what is refused and leaves no trace", () => {
  it.each<[string, (input: VersionInput) => unknown, number, object]>([
    [
      "a value in a computed cell",
      (input) => withCell(input, "A/hh/9", 112),
      400,
      { kind: "invalid-request", at: "A/hh/9" },
    ],
    [
      "a value in a carried cell",
      (input) => withCell(input, "A/hh/1", 111),
      400,
      { kind: "invalid-request", at: "A/hh/1" },
    ],
    [
      "a text where a number of households belongs",
      (input) => withCell(input, "A/hh/2", "3"),
      400,
      { kind: "invalid-request", at: "A/hh/2" },
    ],
    [
      "fewer values than the form has cells",
      (input) => ({ ...input, values: input.values.slice(1) }),
      400,
      { kind: "invalid-request", at: "values" },
    ],
    [
      "figures that are not those the sender saw",
      (input) => withCell(input, "A/hh/2", 1),
      422,
      { kind: "figures-differ" },
    ],
    [
      "an estimate whose figures were seen as final",
      (input) => ({ ...input, dataState: { estimated: true, preliminary: true } }),
      422,
      { kind: "figures-differ" },
    ],
    [
      "a form of a version that is not the newest",
      (input) => ({ ...input, templateVersion: 2 }),
      409,
      { kind: "template-outdated", current: 1 },
    ],
    [
      "a version on top of one that nobody sent",
      (input) => ({ ...input, baseVersion: 1 }),
      412,
      { kind: "stale-version", version: 0, sentBy: null, sentAt: null, cells: [] },
    ],
    [
      "carried figures that are not today's",
      (input) => ({ ...input, carriedRevision: "0".repeat(64) }),
      409,
      { kind: "carried-changed" },
    ],
  ])("is %s", async (_, change, status, facts) => {
    const input = change(await fillIn(commune, path, quietQuarter()));

    const reply = await handIn(commune, path, input);

    expect(reply.status).toBe(status);
    expect(await problemOf(reply)).toMatchObject(facts);
    expect(await isUntouched()).toBe(true);
  });

  it("is a form that breaks a rule, and the rule is named with its cells", async () => {
    const input = await fillIn(
      commune,
      path,
      quietQuarter({ "A/hh/2": 3, "A/nk/2": 7, "B/nk/5": 7 }),
    );

    const reply = await handIn(commune, path, input);

    expect(reply.status).toBe(422);
    expect(await problemOf(reply)).toEqual({
      kind: "has-violations",
      violations: [{ rule: "R3a", cells: ["B/hh/5", "A/hh/2"], importance: "error" }],
    });
    expect(await isUntouched()).toBe(true);
  });

  it("is a form with blanks and no reason for them", async () => {
    const input = await fillIn(commune, path, quietQuarter({ "A/hh/8": null }));

    const reply = await handIn(commune, path, input);

    // A blank leaves the closing blank, too: no rule about it speaks.
    expect(await problemOf(reply)).toEqual({
      kind: "has-violations",
      violations: [{ rule: "blank", cells: ["A/hh/8"], importance: "warning" }],
    });
  });

  it.each<[string, Partial<VersionInput>, number]>([
    ["an explanation", { withErrors: "x".repeat(2001) }, 422],
    ["a reason", { reasons: [{ violations: ["blank"], text: "x".repeat(2001) }] }, 422],
    ["a code that the pane makes", { carriedRevision: "x".repeat(2001) }, 400],
  ])("is %s that is too long", async (_, change, status) => {
    const input = await fillIn(commune, path, quietQuarter());

    const reply = await handIn(commune, path, { ...input, ...change });

    expect(reply.status).toBe(status);
    expect(await problemOf(reply)).toMatchObject(
      status === 422
        ? { kind: "reason-too-long", most: 2000 }
        : { kind: "invalid-request", at: "carriedRevision" },
    );
  });

  it("is a hand-in without an idempotency key", async () => {
    const input = await fillIn(commune, path, quietQuarter());

    const reply = await commune.send("PUT", path, input);

    expect(reply.status).toBe(400);
    expect(await problemOf(reply)).toMatchObject({ at: "Idempotency-Key" });
  });

  it("is a form that the unit does not owe", async () => {
    const centre = await district.as("demo-gdnn");
    const input = await fillIn(commune, path, quietQuarter());

    const reply = await handIn(centre, pathOf("ou-03"), input);

    expect([reply.status, await problemOf(reply)]).toEqual([404, { kind: "not-owed" }]);
  });

  it.each([
    ["/api/reports/dh-04/2023Q1/ou-11", { kind: "not-found", what: "period", id: "2023Q1" }],
    ["/api/reports/dh-99/2022Q1/ou-11", { kind: "not-found", what: "template", id: "dh-99" }],
    ["/api/reports/dh-04/2022P/ou-11", { kind: "not-owed" }],
  ])("is a hand-in to %s", async (elsewhere, facts) => {
    const input = await fillIn(commune, path, quietQuarter());

    const reply = await handIn(commune, elsewhere, input);

    expect([reply.status, await problemOf(reply)]).toEqual([404, facts]);
  });
});

describe("an explanation", () => {
  const explained = { withErrors: "Chưa đối chiếu được danh sách" };
  const broken = quietQuarter({ "A/hh/2": 3, "A/nk/2": 7, "B/nk/5": 7 });

  it.each([
    ["is kept where rules are broken", "22291", "ou-18", broken, explained.withErrors],
    ["is dropped where none is", "22300", "ou-20", quietQuarter(), null],
  ])(
    "%s, with the version and in the record of what happened",
    async (_, code, unit, entered, kept) => {
      const other = await district.as(`demo-${code}`);
      const reviewer = await district.as("demo-564");
      const at = pathOf(unit);
      const reply = await handIn(other, at, await fillIn(other, at, entered, explained));

      const version = await (await other.get(`${at}/versions/1`)).json();
      const audit = await reviewer.get(`/api/audit?template=dh-04&period=2022Q1&unit=${unit}`);
      expect(reply.status).toBe(201);
      expect(version).toMatchObject({ withErrors: kept });
      expect(await audit.json()).toMatchObject({ events: [{ move: "submit", reason: kept }] });
    },
  );
});

describe("a hand-in with errors", () => {
  it("is received on time with an explanation, and counts as doubtful", async () => {
    const breaking = quietQuarter({ "A/hh/2": 3, "A/nk/2": 7, "B/nk/5": 7 });
    const other = await district.as("demo-22261");
    const input = await fillIn(other, pathOf("ou-12"), breaking, {
      withErrors: "Chưa đối chiếu được danh sách",
    });

    const reply = await handIn(other, pathOf("ou-12"), input);

    expect(reply.status).toBe(201);
    expect(await reply.json()).toMatchObject({ errors: 1, warnings: 0, late: false });
  });
});

describe("a key that is used again", () => {
  it("for other figures is refused, and the version it stands for stays", async () => {
    const other = await district.as("demo-22246");
    const at = pathOf("ou-13");
    await handIn(other, at, await fillIn(other, at, quietQuarter()), "same");
    const second = await fillIn(other, at, quietQuarter({ "A/hh/4": 1, "A/nk/4": 2 }));

    const reply = await handIn(other, at, second, "same");

    expect([reply.status, await problemOf(reply)]).toEqual([409, { kind: "idempotency-conflict" }]);
    expect(await (await other.get(at)).json()).toMatchObject({ version: 1 });
  });
});

describe("If-Match", () => {
  it("lets through whoever saw the newest version and nobody else", async () => {
    const other = await district.as("demo-22282");
    const at = pathOf("ou-14");
    const before = (await other.get(at)).headers.get("ETag") ?? "";
    await handIn(other, at, await fillIn(other, at, quietQuarter()), "first");
    const after = (await other.get(at)).headers.get("ETag") ?? "";
    const second = await fillIn(other, at, quietQuarter({ "A/hh/4": 1, "A/nk/4": 2 }));

    const stale = await handIn(other, at, second, "second", { "If-Match": before });
    const fresh = await handIn(other, at, second, "second", { "If-Match": after });

    expect([stale.status, fresh.status]).toEqual([412, 201]);
  });

  it("holds for a tag that was marked as weak on its way, and for one of several", async () => {
    const other = await district.as("demo-22279");
    const at = pathOf("ou-15");
    const before = (await other.get(at)).headers.get("ETag") ?? "";
    const input = await fillIn(other, at, quietQuarter());
    const first = await handIn(other, at, input, "first", { "If-Match": `W/${before}` });
    const after = (await other.get(at)).headers.get("ETag") ?? "";
    const second = await fillIn(other, at, quietQuarter({ "A/hh/4": 1, "A/nk/4": 2 }));
    const tags = { "If-Match": `${before}, W/${after}` };
    const again = await handIn(other, at, second, "second", tags);

    expect([first.status, again.status]).toEqual([201, 201]);
  });

  it("that is no tag of ours says so, and tells of no newer version", async () => {
    const other = await district.as("demo-22243");
    const at = pathOf("ou-16");
    const input = await fillIn(other, at, quietQuarter());

    const reply = await handIn(other, at, input, "first", { "If-Match": '"abc"' });

    expect([reply.status, await problemOf(reply)]).toMatchObject([
      400,
      { kind: "invalid-request", at: "If-Match" },
    ]);
  });
});
