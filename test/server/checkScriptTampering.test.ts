import { describe, expect, it } from "vitest";
import { check, type Files, hasPython, sealed, sealOf, wholeArchive } from "./smallArchive.ts";

/** The archive with something written otherwise in a file; what stands there must be there. */
function tampered(path: string, from: string | RegExp, to: string, files: Files = wholeArchive) {
  const text = files[path] ?? "";
  const other = text.replace(from, to);
  if (other === text) throw new Error(`${from} is not in ${path}`);
  return { ...files, [path]: other };
}

const faultsOf = (files: Files, args: readonly string[] = []) =>
  check(files, args).lines.filter((line) => line.startsWith("- "));

const vinh = "ĐH-04/HN, Quý I năm 2022, Phường Hòa Vinh, ô";
const all = "ĐH-04/HN, Quý I năm 2022, tổng, ô A/hh/1";

describe.skipIf(!hasPython)("an archive that was tampered with and sealed anew", () => {
  // One run of Python for all: each stands in a line or a column of its own.
  it("is found out by whatever people read of its record", () => {
    const retouched: readonly (readonly [string | RegExp, string, column: string])[] = [
      ["10/03/2022 08:00;Bàn", "11/03/2022 08:00;Bàn", "Lúc (giờ Việt Nam, +07:00)"],
      [";2022-03-10T01:00:00.000Z;", ";2022-03-10T01:00:01.000Z;", "Thời điểm chính xác (UTC)"],
      [";Nguyễn Thị Hoa;nộp;", ";Trần Văn An;nộp;", "Người"],
      [";Tổ trực;gia hạn;", ";Tổ khác;gia hạn;", "Người"],
      [";trả lại;", ";duyệt;", "Việc"],
      [";return;", ";approve;", "Mã việc"],
      [";nộp;ĐH-04/HN;", ";nộp;ĐH-05/HN;", "Biểu"],
      [";Quý I năm 2022;Phường", ";Quý II năm 2022;Phường", "Kỳ"],
      [";submit;2022Q1;", ";submit;2022Q2;", "Mã kỳ"],
      [";Phường Hòa Vinh;;1;", ";Xã Hòa Tâm;;1;", "Đơn vị"],
      [/(giao người phụ trách biểu;[^;]*;[^;]*;[^;]*);Trần Văn An;/, "$1;Nguyễn Thị Hoa;", "Về"],
      ["đến hết 20/3/2022", "đến hết 25/3/2022", "Về"],
      ["UBND tỉnh, Sở", "UBND huyện, Sở", "Về"],
      ["gộp kỳ, hạn", "hạn", "Về"],
      [";Xã Hòa Tâm;;2;", ";Xã Hòa Tâm;;3;", "Lần"],
      [";Thiếu hộ;", ";Đủ hộ;", "Lý do"],
      [";1;;báo cáo;submit", ";1;Bổ sung;báo cáo;submit", "Lý do"],
      [";Sáp nhập;", ";Chia tách;", "Lý do"],
      [";Dịch bệnh;", ";Bận họp;", "Lý do"],
      [";bản chốt;", ";báo cáo;", "Phần nhật ký"],
      [/;'?0{64};/, `;'1${"0".repeat(63)};`, "Mã băm trước"],
    ];
    const files = retouched.reduce(
      (held, [from, to]) => tampered("nhat-ky.csv", from, to, held),
      wholeArchive,
    );
    const faults = faultsOf(sealed(files)).filter((fault) => fault.startsWith("- nhat-ky.csv"));
    const columns = faults.map(
      (fault) =>
        /^- nhat-ky\.csv dòng \d+ \(.+ số \d\): cột “(.+)” ghi “.*”, nội dung được băm là “.*”$/.exec(
          fault,
        )?.[1],
    );

    expect(columns.sort()).toEqual(retouched.map(([, , column]) => column).sort());
  });

  it("is found out by figures whose columns do not agree, or that are not as their report stands", () => {
    const retouched: readonly (readonly [from: string, to: string, said: string])[] = [
      [
        ";đã duyệt;",
        ";cần chỉnh sửa;",
        `2 (${vinh} A/hh/1): cột “Tình trạng báo cáo” ghi “cần chỉnh sửa”, danh-muc.csv ghi “đã duyệt”`,
      ],
      [
        ";Số hộ;;;không phát sinh;",
        ";Số hộ;999;;không phát sinh;",
        `3 (${vinh} A/hh/2): “không phát sinh” mà vẫn ghi “999”`,
      ],
      [
        ";Số hộ;;;chưa có số liệu;",
        ";Số hộ;;không;chưa có số liệu;",
        `4 (${vinh} A/hh/3): “chưa có số liệu” mà vẫn ghi “không”`,
      ],
      [
        ";Số hộ;;;để trống;",
        ";Số hộ;7;;để trống;",
        `5 (${vinh} A/hh/4): “để trống” mà vẫn ghi “7”`,
      ],
      [
        ";Số hộ;12,35;",
        ";Số hộ;12,34;",
        `6 (${vinh} A/hh/5): “Giá trị” ghi 12,34, “Giá trị chưa làm tròn” là 12,345`,
      ],
      [";Số hộ;;có;", ";Số hộ;1;có;", `7 (${vinh} A/hh/6): chữ mà ghi thêm số “1”`],
      [
        ";Số hộ;;Chưa rà soát.;số liệu;",
        ";Số hộ;;Chưa rà soát.;không có;",
        `8 (${vinh} A/hh/7): không có trạng thái “không có”`,
      ],
      [
        ";tổng hợp;",
        ";nhập;",
        "16 (ĐH-04/HN, Quý I năm 2022, Thị xã Đông Hòa, ô A/hh/1): phạm vi “tổng” không thể có nguồn gốc “nhập”",
      ],
    ];
    const files = retouched.reduce(
      (held, [from, to]) => tampered("so-lieu.csv", from, to, held),
      wholeArchive,
    );
    const faults = faultsOf(sealed(files)).filter((fault) => fault.startsWith("- so-lieu.csv"));

    expect(faults).toEqual([
      ...retouched.map(([, , said]) => `- so-lieu.csv dòng ${said}`),
      `- so-lieu.csv dòng 16 (${all}): “Đơn vị đã duyệt” ghi 2, báo cáo của đơn vị có 1`,
    ]);
  });

  it("is found out by the lines of a commune that there is not", () => {
    const [, line = ""] = (wholeArchive["so-lieu.csv"] ?? "").split("\r\n");
    const invented = line.replace("Phường Hòa Vinh", "Xã Mới").replace("22258", "99999");
    const files = {
      ...wholeArchive,
      "so-lieu.csv": `${wholeArchive["so-lieu.csv"]}${invented}\r\n`,
    };
    const place = "- so-lieu.csv dòng 17 (ĐH-04/HN, Quý I năm 2022, Xã Mới, ô A/hh/1)";

    expect(faultsOf(sealed(files))).toEqual([
      `${place}: danh-muc.csv không có báo cáo này của đơn vị này`,
      `- so-lieu.csv dòng 16 (${all}): “Đơn vị đã có số liệu” ghi 2, báo cáo của đơn vị có 3`,
    ]);
    const asTotal = invented.replace(";đơn vị;", ";tổng;").replace(";nhập;", ";tổng hợp;");
    const hidden = { ...files, "so-lieu.csv": `${wholeArchive["so-lieu.csv"]}${asTotal}\r\n` };
    expect(faultsOf(sealed(hidden))).toEqual([
      `${place}: danh-muc.csv không có bảng tổng hợp này`,
      `- so-lieu.csv dòng 17 (${all}): số tổng mà không ghi đủ là của bao nhiêu đơn vị`,
    ]);
  });

  it("is found out by a line that stands there twice", () => {
    const [, line] = (wholeArchive["so-lieu.csv"] ?? "").split("\r\n");
    const files = { ...wholeArchive, "so-lieu.csv": `${wholeArchive["so-lieu.csv"]}${line}\r\n` };

    expect(faultsOf(sealed(files))[0]).toBe(
      `- so-lieu.csv dòng 17 (${vinh} A/hh/1): ô này có hai dòng`,
    );
  });

  it("is found out by a report that is nowhere any more but in the record", () => {
    const without = (path: string) => ({
      [path]: (wholeArchive[path] ?? "")
        .split("\r\n")
        .filter((line) => !line.includes("22258"))
        .join("\r\n"),
    });
    const { "quy-i-2022/bao-cao/22258/dh-04.xlsx": _, ...rest } = wholeArchive;
    const without22258 = { ...rest, ...without("so-lieu.csv"), ...without("danh-muc.csv") };
    // Its figure is in no total any more either.
    const files = tampered(
      "so-lieu.csv",
      /;4;;số liệu;(.*);2;2;2;0;(.*);4;0;/,
      ";2;;số liệu;$1;1;1;1;0;$2;2;0;",
      without22258,
    );
    const chain = "dong-hoa-2022/dh-04/2022Q1/ou-11";

    expect(faultsOf(sealed(files))).toEqual([
      `- ${chain}: dau-chuoi.csv ghi “có”, danh-muc.csv không có`,
    ]);
    expect(faultsOf(sealed(tampered("dau-chuoi.csv", /;có\r/, ";kỳ không chọn\r", files)))).toEqual(
      [`- ${chain}: dau-chuoi.csv ghi “kỳ không chọn” nhưng danh-muc.csv có kỳ này`],
    );
    expect(
      faultsOf(sealed(tampered("dau-chuoi.csv", /;có\r/, ";không lấy được\r", files))),
    ).toEqual([
      `- ${chain}: dau-chuoi.csv ghi “không lấy được” nhưng DOC-TRUOC.txt không nói thiếu`,
    ]);
  });

  it("is found out by a report that the record knows nothing of", () => {
    const [, line = ""] = (wholeArchive["danh-muc.csv"] ?? "").split("\r\n");
    const invented = line.replaceAll("22258", "99999").replace("ou-11", "ou-99");
    const files = {
      ...wholeArchive,
      "danh-muc.csv": `${wholeArchive["danh-muc.csv"]}${invented}\r\n`,
    };

    expect(faultsOf(sealed(files)).slice(0, 2)).toEqual([
      "- quy-i-2022/bao-cao/99999/dh-04.xlsx: danh-muc.csv kê tệp này, ma-tep.csv không có",
      "- quy-i-2022/bao-cao/99999/dh-04.xlsx: nhật ký không có báo cáo này",
    ]);
  });

  it("is found out by a code that was emptied", () => {
    const code = /[0-9A-Z]{10}(?=;)/.exec(wholeArchive["danh-muc.csv"] ?? "")?.[0] ?? "";
    const listed = tampered("danh-muc.csv", code, "");
    const files = { ...listed, "so-lieu.csv": (listed["so-lieu.csv"] ?? "").replaceAll(code, "") };

    expect(faultsOf(sealed(files))).toEqual([
      `- quy-i-2022/bao-cao/22258/dh-04.xlsx: ghi , tính được ${code}`,
    ]);
  });
});

/** The figure of a commune as 9 instead of 2, with the total and the mã đối chiếu that there then is in every place. */
function withCodeAnew(): Files {
  const figure = tampered("so-lieu.csv", /;2;;số liệu;(.*);2;0;/, ";9;;số liệu;$1;9;0;");
  const total = /;4;;số liệu;(.*);4;0;/;
  const changed = tampered("so-lieu.csv", total, ";11;;số liệu;$1;11;0;", figure);
  const [told = ""] = faultsOf(sealed(changed));
  const [, code = "", other = ""] = /ghi (\w{10}), tính được (\w{10})$/.exec(told) ?? [];
  const listed = tampered("danh-muc.csv", code, other, changed);
  return { ...listed, "so-lieu.csv": (listed["so-lieu.csv"] ?? "").replaceAll(code, other) };
}

describe.skipIf(!hasPython)("the seal of an archive", () => {
  it("finds a figure out whose mã đối chiếu was computed anew", () => {
    expect(faultsOf(withCodeAnew())).toEqual(
      ["- so-lieu.csv: không còn như lúc lập", "- danh-muc.csv: không còn như lúc lập"].sort(),
    );
  });

  it("finds out whoever computed all hashes anew, but for the first page", () => {
    const files = {
      ...sealed(withCodeAnew()),
      "DOC-TRUOC.txt": wholeArchive["DOC-TRUOC.txt"] ?? "",
    };

    expect(faultsOf(files)).toEqual([
      "- ma-tep.csv: mã niêm không phải mã ghi trong DOC-TRUOC.txt",
    ]);
  });

  it("finds out whoever computed everything anew only where it was written down elsewhere", () => {
    const files = sealed(withCodeAnew());

    expect(faultsOf(files)).toEqual([]);
    expect(faultsOf(files, [sealOf(wholeArchive)])).toEqual([
      "- ma-tep.csv: mã niêm không phải mã đã ghi ở nơi khác",
    ]);
  });

  it.each<[string, Files, string]>([
    [
      "a total",
      tampered("so-lieu.csv", /;4;;số liệu;(.*);4;0;/, ";5;;số liệu;$1;5;0;"),
      "so-lieu.csv: không còn như lúc lập",
    ],
    [
      "a workbook",
      tampered("quy-i-2022/tong-hop/dh-04.xlsx", "dh", "DH"),
      "quy-i-2022/tong-hop/dh-04.xlsx: không còn như lúc lập",
    ],
    [
      "a workbook put in",
      { ...wholeArchive, "quy-i-2022/bao-cao/99999/dh-04.xlsx": "" },
      "quy-i-2022/bao-cao/99999/dh-04.xlsx: lúc lập không có tệp này",
    ],
    [
      "a line of the record",
      tampered("nhat-ky.csv", /\r\n[^\r]*kiểm tra, giám sát[^\r]*/, ""),
      "nhat-ky.csv: không còn như lúc lập",
    ],
    [
      "a file cut short",
      { ...wholeArchive, "danh-muc.csv": "" },
      "danh-muc.csv: không còn như lúc lập",
    ],
  ])("vouches for everything: %s", (_, files, said) => {
    expect(faultsOf(files)[0]).toBe(`- ${said}`);
  });

  it("vouches for every file being there", () => {
    const { "quy-i-2022/tong-hop/dh-04.xlsx": _, ...files } = wholeArchive;

    expect(faultsOf(files)).toEqual(["- quy-i-2022/tong-hop/dh-04.xlsx: mất tệp"]);
  });

  it("minds nothing that lies beside because somebody looked in", () => {
    const files = { ...wholeArchive, "~$so-lieu.xlsx": "", "ket-qua.txt": "", ".DS_Store": "" };

    expect(faultsOf(files)).toEqual([]);
  });
});
