import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { heldDemo } from "../support/heldDemo.ts";

const held = heldDemo();

function ask(path: string, accept = "text/html"): Promise<Response> {
  return fetch(held.demo.address + path, { headers: { Accept: accept } });
}

/** What the policy of a page says, by directive. */
async function policyOf(path: string): Promise<Map<string, string[]>> {
  const { headers } = await ask(path);
  const policy = headers.get("Content-Security-Policy") ?? "";
  return new Map(
    policy.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(" ");
      return [name, sources];
    }),
  );
}

const officeHosts = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://onedrive.live.com",
  "https://*.sharepoint.com",
  "https://*.office.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
];

describe("every page says what may run in it and who may frame it", () => {
  it.each([
    ["the page", "/", ["'none'"]],
    ["the page about papers", "/doi-chieu", ["'none'"]],
    ["a page that is none", "/khong/co", ["'none'"]],
    ["the pane", "/pane", officeHosts],
    ["what an old Excel is told", "/unsupported", officeHosts],
  ])("%s: no script in its text, no frame but what is named", async (_, path, ancestors) => {
    const policy = await policyOf(path);
    const scripts = policy.get("script-src") ?? policy.get("default-src") ?? ["*"];

    expect(policy.get("frame-ancestors")).toEqual(ancestors);
    expect(scripts.filter((source) => /unsafe|\*/.test(source))).toEqual([]);
  });

  it("the pane takes Office.js from where Microsoft serves it, and nothing else from elsewhere", async () => {
    const policy = await policyOf("/pane");

    expect(policy.get("script-src")).toEqual([
      "'self'",
      "https://appsforoffice.microsoft.com",
      "https://ajax.aspnetcdn.com",
    ]);
    expect(policy.get("default-src")).toEqual(["'self'"]);
  });

  it("the page works within its policy", async () => {
    const page = await held.browser.newPage();
    const refused: string[] = [];
    page.on("console", (line) => {
      if (line.text().includes("Content Security Policy")) refused.push(line.text());
    });
    await page.goto(held.demo.address);
    await page.getByRole("button", { name: /Xã Hòa Tâm/ }).click();
    await page
      .getByRole("button", { name: /Mở biểu/ })
      .first()
      .waitFor();

    expect(refused).toEqual([]);
  });
});

describe("an address that is none", () => {
  it("says so in Vietnamese and English, and leads home", async () => {
    const page = await held.browser.newPage();
    const reply = await page.goto(`${held.demo.address}/bieu/khong-co`);

    expect(reply?.status()).toBe(404);
    expect(await page.getByRole("heading").innerText()).toBe("Không có trang này");
    expect(await page.getByText("There is no such page").count()).toBe(1);
    await page.getByRole("link", { name: "Về trang Nộp Biểu" }).click();
    expect(page.url()).toBe(`${held.demo.address}/`);
  });

  it("is a problem in JSON for the API, even in a browser", async () => {
    const reply = await ask("/api/khong-co");

    expect([reply.status, reply.headers.get("Content-Type")]).toEqual([
      404,
      "application/problem+json",
    ]);
  });
});

it("English is loaded when it is chosen: without a network the page stays Vietnamese and says so", async () => {
  const context = await held.browser.newContext({ locale: "vi-VN" });
  const page = await context.newPage();
  await page.goto(held.demo.address);
  const english = page.getByRole("button", { name: "English" });
  await english.waitFor();
  await context.setOffline(true);
  await english.click();
  await page.getByText("Chưa tải được tiếng Anh").waitFor();
  const offline = await page.getByRole("heading", { name: "Vào làm việc" }).count();
  await context.setOffline(false);
  await english.click();
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  await context.close();

  expect(offline).toBe(1);
});

it("the pane's first load is at most 300 KB of compressed script, Office.js aside", async () => {
  const page = await (await ask("/pane")).text();
  const scripts = [...page.matchAll(/(?:src|href)="\.?\/?((?:assets\/)?[^":]+\.js)"/g)].map(
    ([, path]) => path ?? "",
  );
  const loaded = await Promise.all(
    scripts.map(async (path) => gzipSync(await (await ask(`/${path}`, "*/*")).bytes()).length),
  );

  expect(scripts.length).toBeGreaterThan(5);
  expect(Math.min(...loaded)).toBeGreaterThan(50);
  expect(loaded.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(300_000);
});
