import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wranglerConfig } from "../../worker/dev/localState.ts";
import { runProgram } from "../../worker/dev/run.ts";
import { sevenDeadlines } from "../support/sevenDeadlines.ts";
import type { ToldInZone } from "./handInInZone.ts";

const script = join(import.meta.dirname, "handInInZone.ts");
const folder = mkdtempSync(join(tmpdir(), "nop-bieu-zones-"));
const empty = join(folder, "empty");

beforeAll(async () => {
  const where = ["--local", "--persist-to", empty, "--config", wranglerConfig];
  await runProgram("wrangler/bin/wrangler.js", "d1", "migrations", "apply", "DB", ...where);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the application says of hand-ins at the seven deadlines, run by a machine of that zone. */
async function runIn(zone: string): Promise<ToldInZone> {
  const state = join(folder, zone.replace("/", "-"));
  cpSync(empty, state, { recursive: true });
  const env = { ...process.env, TZ: zone, STATE: state, NODE_NO_WARNINGS: "1" };
  const { stdout } = await promisify(execFile)(process.execPath, [script], { env });
  return JSON.parse(stdout) as ToldInZone;
}

// workerd keeps UTC whatever TZ says (test/worker/deadlines.test.ts), so the application runs in Node here.
describe("a hand-in in the last second is on time and one in the next is late, wherever the server stands", () => {
  it.each([
    ["UTC", ["UTC"], 0],
    ["Asia/Ho_Chi_Minh", ["Asia/Ho_Chi_Minh", "Asia/Saigon"], -420],
    // Summer time: four hours behind.
    ["America/New_York", ["America/New_York"], 240],
  ])("%s", async (zone, names, offset) => {
    const told = await runIn(zone);

    expect(names).toContain(told.zone);
    expect(told.offset).toBe(offset);
    expect(told.receipts).toEqual(
      (["exclusive", "inclusive"] as const).flatMap((reading) =>
        sevenDeadlines.map(({ period }) => [period, reading, false, true]),
      ),
    );
  });
});
