import { beforeAll, describe, expect, it } from "vitest";
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

const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;

describe("a body that is no hand-in", () => {
  it.each<[string, string, number]>([
    ["nothing", "", 400],
    ["no JSON", "{", 400],
    ["NaN", '{"values":[NaN]}', 400],
    ["null", "null", 400],
    ["a list", "[]", 400],
    ["a list in a list, a hundred thousand times", deep, 400],
    ["more than a million bytes", JSON.stringify({ pad: "x".repeat(1_000_001) }), 413],
  ])("is refused: %s", async (_, body, status) => {
    const reply = await handIn(commune, path, body);

    expect(reply.status).toBe(status);
    expect(await problemOf(reply)).toMatchObject({ kind: "invalid-request" });
  });

  it.each<[string, object]>([
    ["an infinite number", { values: "1e999" }],
    ["a number beyond what a spreadsheet keeps", { values: "1e16" }],
    ["an object where a value belongs", { values: '{"s":"other"}' }],
    ["a list where a value belongs", { values: "[1]" }],
    ["an unknown word beside the known ones", { more: '"x":1,' }],
    ["a prototype", { more: '"__proto__":{"role":"administrator"},' }],
    ["a text as its version", { baseVersion: '"0"' }],
    ["half a version", { baseVersion: "0.5" }],
  ])("is refused with %s", async (_, change) => {
    const input = await fillIn(commune, path, quietQuarter());
    const { values, more, baseVersion } = change as Record<string, string>;
    let body = JSON.stringify(input);
    if (values) body = body.replace("[null,0", `[null,${values}`);
    if (more) body = body.replace("{", `{${more}`);
    if (baseVersion) body = body.replace('"baseVersion":0', `"baseVersion":${baseVersion}`);

    const reply = await handIn(commune, path, body);

    expect([reply.status, (await problemOf(reply)).kind]).toEqual([400, "invalid-request"]);
  });

  it("is refused however slowly it grows, without a length said before", async () => {
    const chunk = new TextEncoder().encode("x".repeat(100_000));
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(chunk);
      },
    });
    const { app } = await import("../../worker/app.ts");
    const { bindings } = await import("./support/district.ts");

    const reply = await app.request("/api/sessions", { method: "POST", body: endless }, bindings());

    expect(reply.status).toBe(413);
    expect(sent).toBeLessThan(20);
  });
});

describe("a path that leads nowhere", () => {
  it.each([
    "/api",
    "/api/report",
    "/api/reports/dh-04",
    "/api/reports/dh-04/2022Q1/ou-11/versions/abc",
    "/api/../secrets",
    "/elsewhere",
  ])("is not found: %s", async (nowhere) => {
    const reply = await commune.get(nowhere);

    expect([reply.status, await problemOf(reply)]).toMatchObject([404, { what: "route" }]);
  });

  it.each(["'; drop table reports; --", "%00", "ou-11%20or%201=1", "x".repeat(5000)])(
    "asks for no other unit: %s",
    async (unit) => {
      const reply = await commune.get(`/api/reports/dh-04/2022Q1/${unit}`);

      expect([reply.status, await problemOf(reply)]).toEqual([403, { kind: "forbidden" }]);
    },
  );
});

describe("what somebody writes", () => {
  it("loses control characters, and nothing else", async () => {
    const breaking = quietQuarter({ "A/hh/2": 3, "A/nk/2": 7, "B/nk/5": 7 });
    const input = await fillIn(commune, path, breaking, {
      withErrors: "Dòng một\u0000\u000bvà “hai”\n<script>'\"",
    });

    await handIn(commune, path, input);

    const opened = (await (await commune.get(path)).json()) as { withErrors: string };
    expect(opened.withErrors).toBe("Dòng một  và “hai”\n<script>'\"");
  });
});

describe("every answer", () => {
  it("keeps figures out of caches, frames and other sites", async () => {
    const reply = await commune.get("/api/me", { Origin: "https://elsewhere.test" });

    const { headers } = reply;
    expect(headers.get("Cache-Control")).toBe("private, no-cache");
    expect(headers.get("Vary")).toContain("Authorization");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("Access-Control-Allow-Origin")).toBeNull();
    expect(headers.get("Strict-Transport-Security")).toBeNull();
  });
});
