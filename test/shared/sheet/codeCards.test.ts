import { describe, expect, it } from "vitest";
import { type CodeCard, renderCodeCards } from "../../../shared/sheet/codeCards.ts";
import { writeXlsx } from "../../../shared/xlsx/writeXlsx.ts";

const issuer = {
  office: "Phòng LĐ-TB&XH",
  regime: "Chế độ báo cáo năm 2022",
  address: "https://nop-bieu.example/",
};

const card = (number: number): CodeCard => ({
  unit: `Xã ${number}`,
  name: `Người ${number}`,
  role: "lập và nộp báo cáo",
  code: "K7QM2-X9T4R-0BCDE",
  lastDay: "9/4/2022",
});

const cardsOf = (count: number) => Array.from({ length: count }, (_, index) => card(index + 1));

const textsOf = (count: number) =>
  renderCodeCards(cardsOf(count), issuer).rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])),
  );

describe("code cards on paper", () => {
  it("say whose they are, the code, how long it is good, where to go and what to do", () => {
    const said = textsOf(1).filter((text) => !/^[–¦+ ]+$/.test(text));

    expect(said).toEqual([
      "NỘP BIỂU · Phòng LĐ-TB&XH · Chế độ báo cáo năm 2022",
      "Xã 1",
      "Người 1",
      "lập và nộp báo cáo",
      "K7QM2-X9T4R-0BCDE",
      "Dùng một lần, đến hết ngày 9/4/2022",
      "Mở: https://nop-bieu.example/",
      "1. Mở địa chỉ trên, hoặc thẻ Nộp Biểu trong Excel.",
      "2. Gõ mã in đậm, bấm Vào. O và 0, I và 1 như nhau.",
      "3. Chọn biểu cần nộp, nhập số, Kiểm tra, rồi Nộp.",
    ]);
  });

  it.each([
    [1, []],
    [8, []],
    [9, [52]],
    [25, [52, 104, 156]],
  ])("of %i people stand eight on a page, which is cut between cards", (people, breaks) => {
    const { print, rows } = renderCodeCards(cardsOf(people), issuer);

    expect(print.pageBreaks).toEqual(breaks);
    for (const row of breaks) expect(rows[row]?.cells[0]?.value).toBe("+");
    expect(textsOf(people).filter((text) => /^Xã/.test(text))).toHaveLength(people);
  });

  it("fit the height of a page of A4, four of them above each other", () => {
    const { rows, print } = renderCodeCards(cardsOf(8), issuer);
    const points = rows.reduce((sum, { heightPt }) => sum + (heightPt ?? 0), 0);
    const { top, bottom } = print.marginsMm;

    expect(points).toBeLessThanOrEqual(((297 - top - bottom) * 72) / 25.4);
  });

  it("are black on white, and a name that looks like a formula stays a name", () => {
    const sheet = renderCodeCards([{ ...card(1), unit: "=1+1" }], issuer);
    const styles = sheet.rows.flatMap(({ cells }) => cells.map((cell) => cell?.style));

    expect(styles.filter((style) => style?.fill !== undefined)).toEqual([]);
    expect(
      sheet.rows.flatMap(({ cells }) => cells.map((cell) => cell?.formula ?? "")),
    ).not.toContain("1+1");
    expect(() => writeXlsx([sheet], { title: "Thẻ", creator: "Nộp Biểu" })).not.toThrow();
  });
});
