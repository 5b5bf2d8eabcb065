import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { districtOn, emptyDistrict } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { problemOf } from "./support/problemOf.ts";
import { watchWrites } from "./support/watchWrites.ts";

beforeAll(async () => {
  await emptyDistrict();
});

const lost = () => Promise.reject(new Error("D1_ERROR: Network connection lost."));

async function eventsOf(unit: string): Promise<number> {
  const counted = env.DB.prepare("select count(*) as n from report_events where org_unit_id = ?1");
  return (await counted.bind(unit).first<number>("n")) ?? 0;
}

describe("a connection that breaks while a form is handed in", () => {
  it.each([
    ["before anything is written", "22258", "ou-11", () => lost(), 0],
    [
      "after everything is written",
      "22261",
      "ou-12",
      (write: () => Promise<D1Result[]>) => write().then(lost),
      1,
    ],
  ] as const)(
    "%s: sending it again ends in one version and its receipt",
    async (_, code, unit, cut, written) => {
      // What broke is logged, and the log of a test that passes is nobody's business.
      const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
      const commune = await districtOn(env.DB).as(`demo-${code}`);
      const cutOff = await districtOn(watchWrites(env.DB, cut)).as(`demo-${code}`);
      const input = await fillIn(commune, pathOf(unit), quietQuarter());

      const broken = await handIn(cutOff, pathOf(unit), input);
      const afterBreak = await eventsOf(unit);
      const again = await handIn(commune, pathOf(unit), input);
      const once = await again.clone().json();
      const twice = await (await handIn(commune, pathOf(unit), input)).json();

      expect([broken.status, await problemOf(broken)]).toEqual([500, { kind: "server-failed" }]);
      expect(afterBreak).toBe(written);
      expect(again.status).toBe(201);
      expect(once).toMatchObject({ version: 1, code: input.code });
      expect(twice).toEqual(once);
      expect(await eventsOf(unit)).toBe(1);
      expect(logged).toHaveBeenCalledOnce();
      logged.mockRestore();
    },
  );
});

it("a report that is taken away while it is handed in again is decided anew, and nothing is written", async () => {
  const commune = await districtOn(env.DB).as("demo-22279");
  await handIn(commune, pathOf("ou-15"), await fillIn(commune, pathOf("ou-15"), quietQuarter()));
  const takeAway = ["report_events", "report_versions", "reports"].map((table) =>
    env.DB.prepare(`delete from ${table} where org_unit_id = 'ou-15'`),
  );
  // As when a demonstration is put back to its beginning between deciding and writing.
  const db = watchWrites(env.DB, async (write) => {
    await env.DB.batch(takeAway);
    return write();
  });
  const cutOff = await districtOn(db).as("demo-22279");
  const moved = quietQuarter({ "A/hh/4": 1, "A/nk/4": 2 });

  const reply = await handIn(
    cutOff,
    pathOf("ou-15"),
    await fillIn(cutOff, pathOf("ou-15"), moved),
    "2",
  );

  expect([reply.status, await problemOf(reply)]).toMatchObject([
    412,
    { kind: "stale-version", version: 0 },
  ]);
  expect(await eventsOf("ou-15")).toBe(0);
});

describe("two hand-ins that are decided before either is written", () => {
  /** Holds writes back until two are waiting. */
  function together(): D1Database {
    const waiting: (() => void)[] = [];
    return watchWrites(env.DB, async (write) => {
      if (waiting.length < 2) {
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
          if (waiting.length === 2) for (const go of waiting) go();
        });
      }
      return write();
    });
  }

  it("with one key end in the same receipt", async () => {
    const commune = await districtOn(together()).as("demo-22246");
    const input = await fillIn(commune, pathOf("ou-13"), quietQuarter());

    const replies = await Promise.all([1, 2].map(() => handIn(commune, pathOf("ou-13"), input)));

    const [left, right] = await Promise.all(replies.map((reply) => reply.json()));
    expect(replies.map(({ status }) => status)).toEqual([201, 201]);
    expect(left).toEqual(right);
    expect(await eventsOf("ou-13")).toBe(1);
  });

  it("with two keys end in one receipt and one refusal", async () => {
    const commune = await districtOn(together()).as("demo-22282");
    const input = await fillIn(commune, pathOf("ou-14"), quietQuarter());

    const replies = await Promise.all(
      ["left", "right"].map((key) => handIn(commune, pathOf("ou-14"), input, key)),
    );

    expect(replies.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect(await eventsOf("ou-14")).toBe(1);
  });
});
