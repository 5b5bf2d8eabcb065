import { describe, expect, it } from "vitest";
import { deskWith, filledIn } from "../../../support/filesRoom.ts";
import type { LooseSheet } from "../../../support/readingOf.ts";
import { faultless, openRoom } from "../../../support/workRoom.ts";

type Desk = Awaited<ReturnType<typeof deskWith>>;

/** The sheet with some of its texts written anew. */
function rewrite(sheet: LooseSheet, anew: (text: string) => string): LooseSheet {
  const values = sheet.values.map((line) =>
    line.map((value) => (typeof value === "string" ? anew(value) : value)),
  );
  return { ...sheet, values };
}

function formOn({ desk }: Desk) {
  const [file] = desk.state();
  const [form] = file?.state.kind === "read" ? file.state.forms : [];
  if (!file || !form) throw new Error("nothing was found");
  return { id: file.id, form };
}

const isPeriod = (text: string) => text.startsWith("Quý I năm 2022 (từ");
const isUnit = (text: string) => text.toLocaleUpperCase("vi") === "UBND XÃ HÒA TÂM";

describe("a heading that somebody has edited", () => {
  it.each([
    ["unit", (text: string) => (isUnit(text) ? "XÃ KHÁC HẲN" : text), "XÃ KHÁC HẲN"],
    ["period", (text: string) => (isPeriod(text) ? "Quý III năm 2019" : text), "Quý III năm 2019"],
  ])("is told and held until it is confirmed: its %s", async (what, anew, printed) => {
    const room = await openRoom();
    const on = await deskWith(room, { "a.xlsx": [rewrite(filledIn(room, faultless), anew)] });
    const { id, form } = formOn(on);
    expect(form).toMatchObject({
      kind: "contradicted",
      drawn: { contradictions: [{ what, printed }] },
    });
    await on.handIn();
    expect(room.worker.version).toBe(0);

    if (form.kind !== "contradicted") throw new Error("it is not asked");
    await on.desk.take(id, form);

    expect(on.standing()).toEqual({ kind: "ready" });
  });

  it.each([
    "QUÝ II NĂM 2022",
    "Kỳ báo cáo: Quý II năm 2022",
    "(Quý II năm 2022)",
    "Báo cáo Quý II năm 2022",
    "Quí II năm 2022",
    "Qúy II năm 2022",
    "Q2/2022",
    "Quý IInăm 2022",
    "Quý II",
    "Đợt hai",
    "6 tháng đầu năm 2022",
    "Sáu tháng đầu năm 2022",
    "Quý I năm 2021",
    "Quý I và quý II năm 2022",
    "Quý I năm 2022 (từ 15/3/2022 đến 14/6/2022)",
  ])("is asked about whatever stands in the place of its period: %s", async (printed) => {
    const room = await openRoom();
    const anew = (text: string) => (isPeriod(text) ? printed : text);
    const on = await deskWith(room, { "a.xlsx": [rewrite(filledIn(room, faultless), anew)] });
    const chosen = "Quý I năm 2022 (từ 15/12/2021 đến 14/3/2022) · số liệu sơ bộ";
    expect(formOn(on).form).toMatchObject({
      kind: "contradicted",
      drawn: { contradictions: [{ what: "period", printed, chosen }] },
    });
  });

  it.each([
    ["QUÝ I NĂM 2022", "XÃ HÒA TÂM"],
    ["Kỳ báo cáo: Quý 1/2022", "ỦY BAN NHÂN DÂN XÃ HÒA TÂM"],
    ["Quý I năm 2022 (từ ngày 15/12/2021 đến ngày 14/03/2022)", "Đơn vị báo cáo: xã Hòa Tâm"],
    ["", ""],
  ])("is none where it says the same in other words, or nothing: %s, %s", async (period, unit) => {
    const room = await openRoom();
    const anew = (text: string) => (isPeriod(text) ? period : isUnit(text) ? unit : text);
    const on = await deskWith(room, { "a.xlsx": [rewrite(filledIn(room, faultless), anew)] });
    expect(on.placed().drawn.contradictions).toEqual([]);
  });
});

describe("what a file says of itself", () => {
  const mark = "nopbieu|1|";
  const isMark = (text: string) => text.startsWith(mark);

  it("names its unit as the system does", async () => {
    const room = await openRoom();
    const lie = (text: string) =>
      isMark(text) ? text.replace(/"unitName":"[^"]*"/, '"unitName":"Xã Bịa"') : text;
    const on = await deskWith(room, { "a.xlsx": [rewrite(filledIn(room, faultless), lie)] });
    expect(on.placed().drawn.identity.unitName).toBe("Xã Hòa Tâm");
    expect(on.placed().checked.identity.unitName).toBe("Xã Hòa Tâm");
  });

  it("is refused where it is of another system", async () => {
    const room = await openRoom();
    const foreign = (text: string) =>
      isMark(text) ? text.replace(/"regime":"[^"]*"/, '"regime":"elsewhere-2022"') : text;
    const on = await deskWith(room, { "a.xlsx": [rewrite(filledIn(room, faultless), foreign)] });
    expect(formOn(on).form).toMatchObject({
      kind: "refused",
      problem: { kind: "foreign-regime" },
    });
  });

  it("is refused where it says that it is two reports", async () => {
    const room = await openRoom();
    const sheet = filledIn(room, faultless);
    const [said] = sheet.values
      .flat()
      .filter((value) => typeof value === "string" && isMark(value));
    const other = String(said).replace("2022Q1", "2022Q2");
    const on = await deskWith(room, {
      "a.xlsx": [{ ...sheet, values: [...sheet.values, [other]] }],
    });
    expect(formOn(on).form).toMatchObject({
      kind: "refused",
      problem: { kind: "several-identities" },
    });
  });
});
