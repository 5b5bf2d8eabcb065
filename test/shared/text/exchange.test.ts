import { expect, it } from "vitest";
import { exchangeEnglish } from "../../../shared/text/exchange/english.ts";
import { exchangeVietnamese } from "../../../shared/text/exchange/vietnamese.ts";

it("what was taken away is counted as each language groups its digits", () => {
  expect(exchangeVietnamese.counted(107, 89, 10_572, 1_163)).toBe(
    "107 tệp .xlsx (89 báo cáo của đơn vị), 10.572 số liệu, 1.163 dòng nhật ký. Đọc DOC-TRUOC.txt trước.",
  );
  expect(exchangeEnglish.counted(107, 89, 10_572, 1_163)).toBe(
    "107 .xlsx files (89 unit reports), 10,572 figures, 1,163 lines of the record. Read DOC-TRUOC.txt first.",
  );
  expect(exchangeVietnamese.exportedDetail(1_204)).toMatch(/^1\.204 số liệu, kể cả/);
  expect(exchangeEnglish.exportedDetail(1)).toMatch(/^1 figure, /);
});
