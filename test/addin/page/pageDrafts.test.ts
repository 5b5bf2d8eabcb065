import { afterEach, describe, expect, it } from "vitest";
import { localStore } from "../../../addin/browser/localStore.ts";
import { memoryWorkbook } from "../../../addin/host/memoryWorkbook.ts";
import { pageDrafts } from "../../../addin/page/pageDrafts.ts";
import type { CellContent } from "../../../shared/sheet/sheet.ts";
import { me } from "../../support/fakeReplies.ts";
import { fakeWorker } from "../../support/fakeWorker.ts";
import { plainSheet } from "../../support/plainSheet.ts";

const minh = me(fakeWorker());
const name = "draft/dong-hoa-2022/ou-19/p1";
const store = localStore(window.localStorage);

const tabs: { readonly open: (person: null) => void }[] = [];

afterEach(() => {
  for (const tab of tabs.splice(0)) tab.open(null);
  window.localStorage.clear();
});

/** A tab of the browser in which Minh has signed in. */
function openTab() {
  const workbook = memoryWorkbook();
  const drafts = pageDrafts(workbook, localStore(window.localStorage));
  tabs.push(drafts);
  drafts.open(minh);
  return {
    workbook,
    drafts,
    add: (...sheets: readonly string[]) =>
      workbook.insertSheets(
        sheets.map((sheet) =>
          plainSheet(sheet, [[null, null]], { unlocked: true, protected: true }),
        ),
      ),
    type: (sheet: string, column: number, value: CellContent) => {
      const found = workbook.state().sheets.find((one) => one.sheet.name === sheet);
      if (!found || !workbook.setCell(found.id, 0, column, value)) throw new Error("locked");
    },
    sheets: () =>
      workbook
        .state()
        .sheets.map(({ sheet }) => [
          sheet.name,
          ...(sheet.rows[0]?.cells ?? []).map((cell) => cell?.value),
        ]),
  };
}

/** The browser tells every tab of what another one wrote. */
function tellTabs(): void {
  window.dispatchEvent(new StorageEvent("storage", { storageArea: window.localStorage }));
}

describe("the draft of the page", () => {
  it("stands there again after a reload", async () => {
    const tab = openTab();
    await tab.add("ĐH-04");
    tab.type("ĐH-04", 0, 12);
    tab.drafts.flush();

    expect(tab.drafts.state()).toBe("kept");
    expect(openTab().sheets()).toEqual([["ĐH-04", 12, null]]);
  });

  it("shows the sheet and the cell again that were shown before a reload", async () => {
    const tab = openTab();
    await tab.add("ĐH-03", "ĐH-04");
    const second = tab.workbook.state().sheets[1];
    if (second) tab.workbook.select(second.id, 0, 1);
    tab.drafts.flush();

    const { sheets, activeId, selection } = openTab().workbook.state();

    expect(sheets.find(({ id }) => id === activeId)?.sheet.name).toBe("ĐH-04");
    expect(selection).toEqual({ row: 0, column: 1 });
  });

  it("is kept at once when the person turns to another tab", async () => {
    const tab = openTab();
    await tab.add("ĐH-04");
    tab.type("ĐH-04", 0, 12);
    window.dispatchEvent(new Event("blur"));

    expect(openTab().sheets()).toEqual([["ĐH-04", 12, null]]);
  });

  it.each([
    ["broken off", '{"draft":1,"styles":[{}],"she'],
    ["of another version", '{"draft":2,"pages":[]}'],
    ["without its sheets", '{"draft":1,"styles":[]}'],
    ["with a sheet that is none", '{"draft":1,"styles":[],"sheets":[{"name":"ĐH-04"}]}'],
    ["no object at all", "null"],
  ])("that is %s is set aside, and the page starts empty", async (_, text) => {
    store.write(name, text);
    const tab = openTab();

    expect(tab.sheets()).toEqual([]);
    expect(tab.drafts.state()).toBe("set-aside");
    await tab.add("ĐH-04");
    tab.drafts.flush();
    expect(store.read(`${name}/aside-1`)).toBe(text);
    expect(openTab().sheets()).toEqual([["ĐH-04", null, null]]);
  });

  it("never takes the place of one set aside before", () => {
    for (const text of ["first", "second"]) {
      store.write(name, text);
      openTab();
    }

    expect([1, 2].map((number) => store.read(`${name}/aside-${number}`))).toEqual([
      "first",
      "second",
    ]);
    expect(store.read(name)).toBeNull();
  });
});

describe("two tabs of one person", () => {
  async function twoTabs() {
    const first = openTab();
    await first.add("ĐH-01", "ĐH-04");
    first.drafts.flush();
    return { first, second: openTab() };
  }

  it("go on in the one that was typed into, and the other says so", async () => {
    const { first, second } = await twoTabs();
    second.type("ĐH-04", 0, 7);
    second.drafts.flush();
    tellTabs();

    expect([first.drafts.state(), second.drafts.state()]).toEqual(["elsewhere", "kept"]);
    first.drafts.flush();
    expect(openTab().sheets()).toEqual([
      ["ĐH-01", null, null],
      ["ĐH-04", 7, null],
    ]);
  });

  it("go on in either one with everything that was typed", async () => {
    const { first, second } = await twoTabs();
    second.type("ĐH-04", 0, 7);
    second.drafts.flush();
    tellTabs();
    first.drafts.goOnHere();
    first.type("ĐH-04", 1, 8);
    first.drafts.flush();
    tellTabs();

    expect([first.drafts.state(), second.drafts.state()]).toEqual(["kept", "elsewhere"]);
    expect(openTab().sheets()).toEqual([
      ["ĐH-01", null, null],
      ["ĐH-04", 7, 8],
    ]);
  });

  it("keep both sheets where both were typed into at the same time", async () => {
    const { first, second } = await twoTabs();
    first.type("ĐH-04", 0, 5);
    second.type("ĐH-04", 0, 7);
    second.drafts.flush();
    tellTabs();

    expect([first.drafts.state(), second.drafts.state()]).toEqual(["joined", "elsewhere"]);
    const joined = [
      ["ĐH-04", 5, null],
      ["ĐH-01", null, null],
      ["ĐH-04 (2)", 7, null],
    ];
    expect(first.sheets()).toEqual(joined);
    expect(openTab().sheets()).toEqual(joined);
  });

  it("lose nothing where the browser told a tab too late", async () => {
    const { first, second } = await twoTabs();
    second.type("ĐH-04", 0, 7);
    second.drafts.flush();
    first.type("ĐH-01", 0, 5);
    first.drafts.flush();

    expect(first.drafts.state()).toBe("joined");
    expect(openTab().sheets().flat()).toEqual(expect.arrayContaining([5, 7]));
  });

  it("do not concern each other before anything is changed", async () => {
    const { first, second } = await twoTabs();
    tellTabs();

    expect([first.drafts.state(), second.drafts.state()]).toEqual(["kept", "nothing"]);
  });
});
