import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { districtOn, emptyDistrict } from "./support/district.ts";
import { trySignIn } from "./support/trySignIn.ts";

beforeAll(async () => {
  await emptyDistrict();
});

describe("guessing codes", () => {
  it("ends after ten wrong ones in a quarter of an hour, and costs one row written each", async () => {
    const counted = districtOn(env.DB);
    const guess = async (code: string) => {
      try {
        await counted.as(code);
        return "";
      } catch (error) {
        return String(error);
      }
    };
    for (let count = 1; count <= 10; count += 1)
      expect(await guess(`WRONG-${count}`)).toContain("403");
    expect(counted.rows().written).toBe(10);

    expect(await guess("WRONG-11")).toContain("429");
    expect(counted.rows()).toEqual({ read: 1, written: 0 });
  });

  it("never keeps a right code out, though all offices share one address", async () => {
    const address = "203.0.113.8";
    for (let count = 1; count <= 11; count += 1) await trySignIn("WRONG", { address });

    const right = await trySignIn("demo-22258", { address });
    const wrong = await trySignIn("WRONG", { address });

    expect([right.status, wrong.status]).toEqual([201, 429]);
  });

  it("is counted for a whole network and for it alone, and is told when to come back", async () => {
    for (let count = 1; count <= 10; count += 1) {
      await trySignIn("WRONG", { address: `2001:db8:1:1::${count}` });
    }

    const stopped = await trySignIn("WRONG", { address: "2001:db8:1:1:ffff::1" });
    const other = await trySignIn("WRONG", { address: "2001:db8:1:2::1" });

    expect([stopped.status, stopped.headers.get("Retry-After")]).toEqual([429, "900"]);
    expect(other.status).toBe(403);
  });

  it("is forgiven when the quarter of an hour is over", async () => {
    const address = "203.0.113.9";
    for (let count = 1; count <= 10; count += 1) await trySignIn("WRONG", { address });
    await env.DB.prepare("update code_attempts set window_from = window_from - 901000").run();

    expect((await trySignIn("WRONG", { address })).status).toBe(403);
  });
});
