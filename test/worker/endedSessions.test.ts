import { env } from "cloudflare:workers";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type District, emptyDistrict } from "./support/district.ts";

const inAMonth = Date.now() + 30 * 86_400_000;

let district: District;

beforeAll(async () => {
  district = await emptyDistrict();
});

beforeEach(async () => {
  await env.DB.prepare("delete from sessions").run();
});

async function begun(person: string, expiresAt: number, count: number): Promise<void> {
  const statement = env.DB.prepare(
    "insert into sessions (token_hash, person_id, created_at, expires_at) values (?1, ?2, 0, ?3)",
  );
  const hashes = Array.from({ length: count }, (_, at) => `${person}-${expiresAt}-${at}`);
  await env.DB.batch(hashes.map((hash) => statement.bind(hash.padEnd(64, "x"), person, expiresAt)));
}

async function countSessions(): Promise<number | null> {
  return env.DB.prepare("select count(*) as held from sessions").first<number>("held");
}

describe("signing in forgets sessions that have ended", () => {
  it("those whose time is over, and no other", async () => {
    await begun("demo-ou-12", 1, 3);
    await begun("demo-ou-12", inAMonth, 2);
    await district.as("demo-22258");

    expect(await countSessions()).toBe(2 + 1);
  });

  it("those of a person who no longer works here", async () => {
    await begun("demo-ou-19", inAMonth, 2);
    await env.DB.prepare("update people set ended_at = 1 where person_id = 'demo-ou-19'").run();
    await district.as("demo-22258");

    expect(await countSessions()).toBe(1);
    await env.DB.prepare("update people set ended_at = null").run();
  });

  it("ten at a time, so that no sign-in pays for all the others", async () => {
    await begun("demo-ou-12", 1, 25);
    district.rows();
    await district.as("demo-22258");
    const { written } = district.rows();

    // The new one and its code beside them.
    expect([written, await countSessions()]).toEqual([10 + 2, 15 + 1]);
    await district.as("demo-22258");
    await district.as("demo-22258");
    expect(await countSessions()).toBe(3);
  });

  it("never for a wrong code, which looks at none of them", async () => {
    const guess = async () => {
      district.rows();
      await expect(district.as("WRONG")).rejects.toThrow("403");
      return district.rows().read;
    };
    await guess();
    const alone = await guess();
    await begun("demo-ou-12", 1, 25);

    expect([await guess(), await countSessions()]).toEqual([alone, 25]);
  });
});
