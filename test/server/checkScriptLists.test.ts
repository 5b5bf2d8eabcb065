import { describe, expect, it } from "vitest";
import { reportWords } from "../../shared/interchange/figureWords.ts";
import { listMovesOf, movesState, stateAfter } from "../../shared/report/life.ts";
import { checkScript } from "../../shared/text/archive/checkScript.ts";
import { check, type Files, hasPython, sealed, wholeArchive } from "./smallArchive.ts";

/** The archive with something written otherwise in some files, wherever it stands in them. */
function rewritten(paths: readonly string[], from: RegExp, to: string): Files {
  const others = paths.map((path) => {
    const text = wholeArchive[path] ?? "";
    if (!from.test(text)) throw new Error(`${from} is not in ${path}`);
    return [path, text.replace(from, to)];
  });
  return { ...wholeArchive, ...Object.fromEntries(others) };
}

const faultsOf = (files: Files) => check(files).lines.filter((line) => line.startsWith("- "));

const lists = ["danh-muc.csv", "so-lieu.csv"];
const vinh = "- quy-i-2022/bao-cao/22258/dh-04.xlsx";
const tam = "- quy-i-2022/bao-cao/22297/dh-04.xlsx";
const total = "- so-lieu.csv dòng 16 (ĐH-04/HN, Quý I năm 2022, tổng, ô A/hh/1)";

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

describe.skipIf(!hasPython)("a figure of an archive", () => {
  it("is found out that has words beside its number", () => {
    const files = rewritten(["so-lieu.csv"], /;Số hộ;2;;số liệu;/, ";Số hộ;2;20;số liệu;");

    expect(faultsOf(sealed(files))).toEqual([
      "- so-lieu.csv dòng 2 (ĐH-04/HN, Quý I năm 2022, Phường Hòa Vinh, ô A/hh/1): số mà ghi thêm chữ “20”",
    ]);
  });

  it("has the same mã đối chiếu in whatever way its letters are composed", () => {
    const composed = "Chưa rà soát.";
    const files = rewritten(["so-lieu.csv"], /Chưa rà soát\./g, composed.normalize("NFD"));

    expect(files["so-lieu.csv"]).not.toContain(composed);
    expect(faultsOf(sealed(files))).toEqual([]);
  });
});

describe.skipIf(!hasPython)("who did something, in an archive", () => {
  const people = "du-lieu/nguoi-dung.json";

  it("is the same in whatever way letters are composed", () => {
    const files = { ...wholeArchive, [people]: (wholeArchive[people] ?? "").normalize("NFD") };

    expect(faultsOf(sealed(files))).toEqual([]);
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

describe.skipIf(!hasPython)("a total of an archive", () => {
  it.each<[string, RegExp, string, string]>([
    [
      "not what its parts add up to",
      /;4;;số liệu;(.*);4;0;/,
      ";5;;số liệu;$1;5;0;",
      "ghi 5, cộng số liệu của đơn vị được 4",
    ],
    [
      "nothing where there is something",
      /;4;;số liệu;(.*);4;0;/,
      ";;;không phát sinh;$1;;0;",
      "ghi “không phát sinh”, cộng số liệu của đơn vị được “4”",
    ],
    [
      "of more units than have answered",
      /;2;2;2;0;/,
      ";3;3;2;0;",
      "“Đơn vị đã có số liệu” ghi 3, báo cáo của đơn vị có 2",
    ],
    [
      "of fewer units than have answered",
      /;2;2;2;0;/,
      ";2;1;2;0;",
      "“Đơn vị phải có số liệu” ghi 1, đã có 2",
    ],
    [
      "approved by more than have been",
      /;2;2;2;0;/,
      ";2;2;1;0;",
      "“Đơn vị đã duyệt” ghi 1, báo cáo của đơn vị có 2",
    ],
  ])("is found out that is %s", (_, from, to, said) => {
    expect(faultsOf(sealed(rewritten(["so-lieu.csv"], from, to)))).toEqual([`${total}: ${said}`]);
  });

  it("is not added up anew where a unit stands in it as of an earlier period, or could not be had", () => {
    const goneOn = rewritten(
      ["so-lieu.csv"],
      /;4;;số liệu;(.*);2;2;2;0;(.*);4;0;/,
      ";9;;số liệu;$1;3;3;3;1;$2;9;0;",
    );
    const lost = rewritten(
      ["so-lieu.csv"],
      /;4;;số liệu;(.*);2;2;2;0;(.*);4;0;/,
      ";9;;số liệu;$1;3;3;3;0;$2;9;0;",
    );
    const missing = (lost["dau-chuoi.csv"] ?? "").replace(
      /(dh-04\/2022Q1\/ou-19;.*);có/,
      "$1;không lấy được",
    );

    expect(faultsOf(sealed(goneOn))).toEqual([]);
    // That its line is on the list of reports all the same is what it is told of, and nothing else.
    const files = sealed({ ...lost, "dau-chuoi.csv": missing });
    const page = `TỆP NÀY THIẾU 1 PHẦN ${files["DOC-TRUOC.txt"]}`;
    expect(faultsOf({ ...files, "DOC-TRUOC.txt": page })).toEqual([
      expect.stringContaining("dau-chuoi.csv ghi “không lấy được”, danh-muc.csv có"),
    ]);
  });
});

describe.skipIf(!hasPython)("what was put into an archive", () => {
  it.each([
    "bao-cao-moi.docx",
    "so-lieu.XLSX",
    "quy-i-2022/bao-cao/22258/dh-04.xls",
    "quy-i-2022/x.zip",
  ])("is found out as %s", (name) => {
    expect(faultsOf({ ...wholeArchive, [name]: "" })).toEqual([
      `- ${name}: lúc lập không có tệp này`,
    ]);
  });

  it("is none that a machine, or this check, leaves beside it", () => {
    const beside = ["Toàn bộ số liệu.zip", "ket-qua.txt", "Thumbs.db", "quy-i-2022/desktop.ini"];
    const files = { ...wholeArchive, ...Object.fromEntries(beside.map((name) => [name, ""])) };

    expect(faultsOf(files)).toEqual([]);
  });
});
