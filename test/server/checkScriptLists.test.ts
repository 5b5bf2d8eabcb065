import { describe, expect, it } from "vitest";
import { reportWords } from "../../shared/interchange/figureWords.ts";
import { recordHeads } from "../../shared/interchange/recordHeads.ts";
import { listMovesOf, movesState, stateAfter } from "../../shared/report/life.ts";
import { checkScript } from "../../shared/text/archive/checkScript.ts";
import {
  chainOf,
  type Files,
  hasPython,
  recordFile,
  records,
  sealed,
  wholeArchive,
} from "./smallArchive.ts";
import { faultsOf, rewritten } from "./tamperedArchive.ts";

const lists = ["danh-muc.csv", "so-lieu.csv"];
const vinh = "- quy-i-2022/bao-cao/22258/dh-04.xlsx";
const tam = "- quy-i-2022/bao-cao/22297/dh-04.xlsx";

describe.skipIf(!hasPython)("what an archive lists of its reports", () => {
  it.each<[string, Files, readonly string[]]>([
    [
      "as it stood before",
      rewritten(lists, /;đã duyệt;/g, ";đã chốt;"),
      [
        `${vinh}: cột “Tình trạng” ghi “đã chốt”, theo nhật ký là “đã duyệt”`,
        `${tam}: cột “Tình trạng” ghi “đã chốt”, theo nhật ký là “đã duyệt”`,
      ],
    ],
    [
      "as in no total, though it was taken back in",
      rewritten(["danh-muc.csv"], /(;2;đã duyệt);có;/, "$1;không;"),
      [
        `${vinh}: cột “Tính vào tổng hợp” ghi “không”, theo nhật ký là “có”`,
        ...[2, 3, 4, 5, 6, 7, 8].map((line) =>
          expect.stringMatching(
            new RegExp(
              `^- so-lieu.csv dòng ${line} .*“Tính vào tổng hợp” ghi “có”, danh-muc.csv ghi “không”$`,
            ),
          ),
        ),
      ],
    ],
    [
      "as sent on another day",
      rewritten(["danh-muc.csv"], /10\/03\/2022 08:00/, "09/03/2022 08:00"),
      [
        `${vinh}: cột “Lúc (giờ Việt Nam, +07:00)” ghi “09/03/2022 08:00”, theo nhật ký là “10/03/2022 08:00”`,
      ],
    ],
    [
      "under another workbook",
      rewritten(["danh-muc.csv"], /22258\/dh-04/, "22297/dh-04"),
      [`${tam}: danh-muc.csv kê tệp này hai lần`, `${vinh}: danh-muc.csv không kê tệp này`],
    ],
    [
      "without the workbook of its totals",
      rewritten(["danh-muc.csv"], /\r\nquy-i-2022\/tong-hop[^\r]*/, ""),
      [
        "- quy-i-2022/tong-hop/dh-04.xlsx: danh-muc.csv không kê tệp này",
        "- so-lieu.csv dòng 16 (ĐH-04/HN, Quý I năm 2022, Thị xã Đông Hòa, ô A/hh/1): danh-muc.csv không có bảng tổng hợp này",
      ],
    ],
  ])("is found out %s", (_, files, faults) => {
    expect(faultsOf(sealed(files))).toEqual(faults);
  });

  it("is found out as in the totals where the record says last that it was left out", () => {
    const chain = "dong-hoa-2022/dh-04/2022Q1/ou-11/exceptions";
    const others = records.filter((record) => record.chain !== chain);
    const leftOut = chainOf("exceptions", chain, [
      { kind: "left-out", granted: true, until: null, reason: "Sai chuẩn", byName: "Tổ trực" },
    ]);
    const held = [...others, ...leftOut];
    const heads = recordHeads(held, ({ period }) => (period === "2022P" ? "leftOut" : "kept"));
    const files = { ...wholeArchive, "nhat-ky.csv": recordFile(held), "dau-chuoi.csv": heads.text };

    expect(faultsOf(sealed(files))).toEqual([
      `${vinh}: cột “Tính vào tổng hợp” ghi “có”, theo nhật ký là “không”`,
    ]);
  });

  it("is found out where a report is on the list twice, under a workbook of its own", () => {
    const second = "quy-i-2022/bao-cao/22258/dh-04_2.xlsx";
    const files = rewritten(
      ["danh-muc.csv"],
      /(\r\n)quy-i-2022\/bao-cao\/22258\/dh-04\.xlsx(;[^\r]*)/,
      `$&$1${second}$2`,
    );

    expect(faultsOf(sealed({ ...files, [second]: "" }))).toContain(
      `- ${second}: danh-muc.csv kê báo cáo này hai lần`,
    );
  });

  it("is found out where a period is called otherwise everywhere", () => {
    const faults = faultsOf(sealed(rewritten(lists, /Quý I năm/g, "Quý II năm")));

    expect(faults).toContain(`${vinh}: danh-muc.csv ghi “Quý II năm 2022”, mã kỳ là 2022Q1`);
    expect(faults).toContain(
      "- so-lieu.csv dòng 16 (ĐH-04/HN, Quý II năm 2022, Thị xã Đông Hòa, ô A/hh/1): cột “Kỳ” ghi “Quý II năm 2022”, mã kỳ là 2022Q1",
    );
  });

  it("is found out where a line has more cells than there are columns", () => {
    const files = rewritten(["dau-chuoi.csv"], /;có\r/, ";có;có\r");

    expect(faultsOf(sealed(files))).toContain(
      "- Cuối chuỗi (dau-chuoi.csv): không kiểm được, thiếu hoặc hỏng (ValueError: dau-chuoi.csv dòng 5 thừa hoặc thiếu ô)",
    );
  });

  it("is found out where a second column of a name stands before the first", () => {
    const figures = (wholeArchive["so-lieu.csv"] ?? "").slice(1).split("\r\n");
    const withDecoy = figures.map((line, at) => `${at === 0 ? "\uFEFFGiá trị" : "99"};${line}`);
    const files = { ...wholeArchive, "so-lieu.csv": withDecoy.join("\r\n") };

    expect(faultsOf(sealed(files))[0]).toBe(
      "- Số liệu (so-lieu.csv): không kiểm được, thiếu hoặc hỏng (ValueError: so-lieu.csv có hai cột cùng tên)",
    );
  });

  it("knows of every move what state a report is in behind it", () => {
    const moves = [...listMovesOf("reporter"), ...listMovesOf("reviewer")].filter(movesState);
    const known = moves.map((move) => `"${move}": "${reportWords[stateAfter(move, "draft")]}",`);

    expect(known.filter((line) => !checkScript.includes(line))).toEqual([]);
  });
});

describe.skipIf(!hasPython)("a link of an archive's record", () => {
  const place =
    /^- nhat-ky\.csv dòng \d+ \(dong-hoa-2022\/dh-04\/2022Q1\/ou-1[19] số (\d)\): (.+)$/;
  const saidOf = (files: Files) =>
    faultsOf(sealed(files)).map((fault) => place.exec(fault)?.slice(1).join(": ") ?? fault);

  it("is found out that was written otherwise in the text that its hash is of and beside it alike", () => {
    expect(saidOf(rewritten(["nhat-ky.csv"], /Thiếu hộ/g, "Đủ hộ"))).toEqual([
      "2: nội dung không đúng mã băm",
      "2: nội dung không đúng mã băm",
    ]);
  });

  it("is found out that stands under another number, or in another chain, than its text says", () => {
    const chain = "dong-hoa-2022/dh-04/2022Q1/ou-11";
    const renumbered = rewritten(["nhat-ky.csv"], new RegExp(`;${chain};2;`), `;${chain};7;`);

    expect(saidOf(renumbered)).toEqual([`7: nội dung là của dòng khác (${chain} số 2)`]);
    const text = new RegExp(`(;${chain};1;[^\\r\\n]*\\[""dong-hoa-2022/dh-04/2022Q1/ou-1)1`);
    expect(saidOf(rewritten(["nhat-ky.csv"], text, "$19"))).toEqual([
      "1: nội dung không đúng mã băm",
      "1: nội dung là của dòng khác (dong-hoa-2022/dh-04/2022Q1/ou-19 số 1)",
    ]);
  });
});

describe.skipIf(!hasPython)("who did something, in an archive", () => {
  const people = "du-lieu/nguoi-dung.json";

  it("is the same in whatever way letters are composed", () => {
    const files = { ...wholeArchive, [people]: (wholeArchive[people] ?? "").normalize("NFD") };

    expect(faultsOf(sealed(files))).toEqual([]);
  });

  it("has any name that its unit has had, where units are told through time", () => {
    const [vinhs, tams] = [["Thị trấn Hòa Vinh", "Phường Hòa Vinh"], ["Xã Hòa Tâm"]];
    const units = [["ou-11", vinhs] as const, ["ou-19", tams] as const].map(([id, names]) => ({
      ...{ id, terms: names.map((name) => ({ name })) },
    }));
    const through = { ...wholeArchive, "du-lieu/don-vi.json": JSON.stringify({ seen: 1, units }) };

    expect(faultsOf(sealed(through))).toEqual([]);
    const only = JSON.stringify({ seen: 1, units: [{ id: "ou-11", terms: [{ name: "Khác" }] }] });
    expect(faultsOf(sealed({ ...through, "du-lieu/don-vi.json": only }))[0]).toContain(
      "cột “Đơn vị” ghi “Phường Hòa Vinh”, nội dung được băm là “Khác”",
    );
  });

  it("is called the same everywhere, also where no list names him any more", () => {
    const unlisted = rewritten([people], /\{"id":"p1"[^}]*\},/, "");
    const record = (unlisted["nhat-ky.csv"] ?? "").replace(
      ";Nguyễn Thị Hoa;duyệt;",
      ";Ai đó;duyệt;",
    );

    expect(faultsOf(sealed(unlisted))).toEqual([]);
    expect(faultsOf(sealed({ ...unlisted, "nhat-ky.csv": record }))).toEqual([
      expect.stringContaining("cột “Người” ghi “Ai đó”, nội dung được băm là “Nguyễn Thị Hoa”"),
    ]);
  });
});
