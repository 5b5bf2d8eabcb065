import { describe, expect, it } from "vitest";
import { hasPython, sealed, wholeArchive } from "./smallArchive.ts";
import { faultsOf, rewritten } from "./tamperedArchive.ts";

const total = "- so-lieu.csv dòng 16 (ĐH-04/HN, Quý I năm 2022, tổng, ô A/hh/1)";

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

describe.skipIf(!hasPython)("two units of an archive", () => {
  it("may have had one code in a period, the one after the other", () => {
    const lists = ["so-lieu.csv", "danh-muc.csv"];

    expect(faultsOf(sealed(rewritten(lists, /(?<!\/)22297/g, "22258")))).toEqual([]);
  });

  it("are told apart by their names: figures under another's are found out", () => {
    const files = rewritten(
      ["so-lieu.csv"],
      /;đơn vị;Xã Hòa Tâm;(.*;A\/hh\/1;)/,
      ";đơn vị;Xã Hòa Xuân;$1",
    );

    expect(faultsOf(sealed(files))).toEqual([
      "- so-lieu.csv dòng 9 (ĐH-04/HN, Quý I năm 2022, Xã Hòa Xuân, ô A/hh/1): danh-muc.csv không có báo cáo này của đơn vị này",
      expect.stringMatching(/22297\/dh-04\.xlsx: ghi V1H6GF5VGC, tính được [0-9A-Z]{10}$/),
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

describe.skipIf(!hasPython)(
  "a total of a form that has changed since its reports were sent",
  () => {
    it("is not added up anew: what they computed is worked out by the new form", () => {
      const files = rewritten(
        ["so-lieu.csv"],
        /;4;;số liệu;(.*);2;2;2;0;(.*);4;0;số đếm;A\/hh\/1;564;2022Q1;dh-04;1;/,
        ";9;;số liệu;$1;3;3;2;0;$2;9;0;số đếm;A/hh/1;564;2022Q1;dh-04;2;",
      );

      expect(faultsOf(sealed(files))).toEqual([]);
    });
  },
);

describe.skipIf(!hasPython)("a total with a part of the town's own", () => {
  it("is not added up anew where the town owes nothing and stands in it as of an earlier period", () => {
    const files = rewritten(
      ["so-lieu.csv"],
      /;4;;số liệu;(.*);2;2;2;0;;(.*);4;0;/,
      ";304;;số liệu;$1;2;2;2;0;có;$2;304;0;",
    );

    expect(faultsOf(sealed(files))).toEqual([]);
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
