import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const path = resolve(root, "manifest.xml");
const text = readFileSync(path, "utf8");
const parsed = new DOMParser().parseFromString(text, "application/xml");
const all = (name: string) =>
  [...parsed.getElementsByTagName("*")].filter((e) => e.localName === name);
const values = (name: string) => all(name).map((e) => e.getAttribute("DefaultValue") ?? "");
const urls = [...values("SourceLocation"), ...values("Url"), ...values("Image")]
  .concat(values("IconUrl"), values("HighResolutionIconUrl"), values("SupportUrl"))
  .filter((url) => url !== "");

/** Width and height in the header of a PNG file. */
function sizeOf(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("the manifest that Office reads", () => {
  it("is well-formed and read by Microsoft's own reader", async () => {
    expect(parsed.getElementsByTagName("parsererror")).toHaveLength(0);
    const info = await OfficeAddinManifest.readManifestFile(path);
    expect({ ...info }).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      defaultLocale: "vi-VN",
      displayName: "Nộp Biểu",
      hosts: ["Workbook"],
      officeAppType: "TaskPaneApp",
      permissions: "ReadWriteDocument",
      version: expect.stringMatching(/^\d+\.\d+\.\d+\.\d+$/),
    });
  });

  it("loads every page from one origin over https, and each page is one that is built", () => {
    const origins = new Set(urls.map((url) => new URL(url).origin));
    expect([...origins]).toEqual(["https://localhost:8787"]);
    const pages = new Set(
      urls.map((url) => new URL(url).pathname).filter((p) => !p.endsWith(".png")),
    );
    expect([...pages].sort()).toEqual(["/pane", "/unsupported"]);
    for (const page of pages) {
      const sources = [`addin${page}.html`, `addin/public${page}.html`];
      expect(sources.filter((source) => existsSync(resolve(root, source)))).toHaveLength(1);
    }
  });

  it("names icons that exist in the sizes it says", () => {
    const named = [...all("Image"), ...all("IconUrl"), ...all("HighResolutionIconUrl")]
      .map((e) => e.getAttribute("DefaultValue"))
      .filter((url) => url !== null);
    expect(named.length).toBe(5);
    for (const url of named) {
      const size = Number(/icon-(\d+)\.png$/.exec(url)?.[1]);
      expect(sizeOf(resolve(root, `addin/public${new URL(url).pathname}`))).toEqual([size, size]);
    }
  });

  it("says everything a person reads in Vietnamese and in English", () => {
    const strings = [...all("String"), ...all("DisplayName"), ...all("Description")].filter((e) =>
      e.hasAttribute("DefaultValue"),
    );
    expect(strings.length).toBe(14);
    for (const string of strings) {
      const english = [...string.children].find((e) => e.getAttribute("Locale") === "en-US");
      expect(english?.getAttribute("Value")).toMatch(/\S/);
    }
  });

  it("keeps to Office's lengths, and uses each resource it declares", () => {
    const ids = [...all("Image"), ...all("Url"), ...all("String")]
      .map((e) => e.getAttribute("id"))
      .filter((id) => id !== null);
    const used = new Set([...parsed.getElementsByTagName("*")].map((e) => e.getAttribute("resid")));
    used.delete(null);
    expect([...used].sort()).toEqual([...ids].sort());
    expect(ids.every((id) => id.length <= 32)).toBe(true);
    const texts = (name: string) =>
      all(name).flatMap((e) =>
        [...e.getElementsByTagName("*")].map(
          (s) => s.getAttribute("DefaultValue") ?? s.getAttribute("Value") ?? "",
        ),
      );
    expect(texts("ShortStrings").every((s) => s.length <= 125)).toBe(true);
    expect(texts("LongStrings").every((s) => s.length <= 250)).toBe(true);
    expect(values("Description")[0]?.length).toBeLessThanOrEqual(250);
  });

  it("puts four buttons on a tab of its own, in the order of the work", () => {
    expect(all("Control").map((e) => e.getAttribute("id"))).toEqual([
      "NopBieu.Open",
      "NopBieu.Check",
      "NopBieu.Submit",
      "NopBieu.Consolidate",
    ]);
    const order = [...(all("CustomTab")[0]?.children ?? [])].map((e) => e.localName);
    expect(order).toEqual(["Group", "Label"]);
  });
});
