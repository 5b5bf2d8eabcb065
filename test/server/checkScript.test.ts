import { describe, expect, it } from "vitest";
import { recordHeads } from "../../shared/interchange/recordHeads.ts";
import type { ChainedRecord } from "../../shared/report/chainedRecord.ts";
import {
  chainOf,
  check,
  hasPython,
  recordFile,
  records,
  sealed,
  sealOf,
  wholeArchive,
} from "./smallArchive.ts";

const chain = "dong-hoa-2022/dh-04/2022Q1/ou-11";
const own = records.filter((record) => record.chain === chain);
const others = records.filter((record) => record.chain !== chain);
const anew = (reason: string) =>
  chainOf("reports", chain, [
    { move: "submit", version: 1, reason: null },
    { move: "return", version: 1, reason },
    { move: "submit", version: 2, reason: null },
    { move: "approve", version: 2, reason: null },
  ]);
const rename = (record: ChainedRecord, of: string) => chainOf(record.source, of, [{}]);

/** The archive with another record, sealed anew; where its chains end stays as it was. */
const withRecord = (others: readonly ChainedRecord[]) =>
  sealed({ ...wholeArchive, "nhat-ky.csv": recordFile(others) });

describe.skipIf(!hasPython)("the script that an archive is checked with", () => {
  it("finds a whole archive whole, whatever its record is of, and prints its seal", () => {
    expect(check(wholeArchive)).toEqual({
      ...{ status: 0, stderr: "" },
      lines: [
        "tệp: 11 tệp, 0 không khớp",
        `nhật ký: ${records.length} dòng, 10 chuỗi, 0 chỗ gãy`,
        "cuối chuỗi: 10 chuỗi, 0 không khớp",
        "danh mục: 2 báo cáo, 0 không khớp với nhật ký",
        "số liệu: 15 dòng, 0 không khớp",
        "số tổng: 1 dòng, 0 không khớp với số liệu của đơn vị",
        "mã đối chiếu: 2 báo cáo, 0 không khớp",
        `mã niêm, so với mã ghi ở nơi khác: ${sealOf(wholeArchive)}`,
        "Không thấy chỗ nào sai.",
      ],
    });
    expect(check(wholeArchive, [sealOf(wholeArchive)])).toMatchObject({ status: 0 });
  });

  it("says what it finds also where Windows writes without Vietnamese letters", () => {
    const damaged = { ...wholeArchive, "so-lieu.csv": "" };
    const told = check(damaged);

    expect(told).toMatchObject({ status: 1, stderr: "" });
    expect(told.lines).toContain("- so-lieu.csv: không còn như lúc lập");
    expect(["cp1252", "cp1258"].map((encoding) => check(damaged, [], encoding))).toEqual([
      ...[told, told],
    ]);
  });

  it("takes a line of any length", () => {
    const long = [...others, ...anew("x".repeat(140_000))];
    const heads = recordHeads(long, ({ period }) => (period === "2022P" ? "leftOut" : "kept"));
    const files = { ...withRecord(long), "dau-chuoi.csv": heads.text };

    expect(check(sealed(files))).toMatchObject({ status: 0 });
  });

  it.each<[string, readonly ChainedRecord[], string]>([
    ["its last line is gone", [...others, ...own.slice(0, 2)], `${chain}: dòng cuối`],
    ["its last lines were written anew, hashes and all", [...others, ...anew("Nhầm")], "dòng cuối"],
    ["a whole chain is gone", others, `${chain}: mất cả chuỗi`],
    [
      "a chain was put in",
      [
        ...records,
        ...own.slice(0, 1).flatMap((one) => rename(one, "dong-hoa-2022/dh-04/2022Q1/x")),
      ],
      "dong-hoa-2022/dh-04/2022Q1/x: dau-chuoi.csv không có",
    ],
    [
      "a line in its middle was written anew",
      [...others, ...own.slice(0, 1), ...anew("Nhầm").slice(1, 2), ...own.slice(2)],
      `(${chain} số 3): không nối với dòng trước`,
    ],
  ])("finds a record broken where %s", (_, broken, said) => {
    const told = check(withRecord(broken));

    expect(told.status).toBe(1);
    expect(told.lines.join("\n")).toContain(said);
  });
});
