import { describe, expect, it } from "vitest";
import { checkDivision } from "../../../shared/filing/checkDivision.ts";
import type { UnlikeWhole } from "../../../shared/filing/checkWholes.ts";
import type { FiledValue } from "../../../shared/filing/filed.ts";
import type { Division } from "../../../shared/filing/filingRules.ts";
import type { MatrixCells } from "../../../shared/filing/matrixGrid.ts";
import { readMatrix } from "../../../shared/filing/readMatrix.ts";
import type { OrgUnitId } from "../../../shared/ids.ts";
import { addressOf } from "../../../shared/sheet/address.ts";
import { sayDivision, sayUnlikeWholes } from "../../../shared/text/divisions.ts";
import type { Language } from "../../../shared/text/language.ts";
import { type FiledNames, sayMatrixFault } from "../../../shared/text/matrixFaults.ts";
import { indicators, nam, pasted, subject, tam, town, vinh } from "../filing/town.ts";

const units = [town, vinh, nam, tam];

const names: FiledNames = {
  indicator: (id) => indicators.find((one) => one.id === id)?.name ?? id,
  place: (place) => units.find(({ id }) => id === place)?.name ?? "phần riêng",
  address: ({ row, column }) => addressOf(row, column),
};

function saidOf(language: Language, cells: MatrixCells): string[] {
  const read = readMatrix(cells, subject);
  if (read.ok) return [];
  return read.error.map((fault) => {
    const { title, detail, instruction } = sayMatrixFault(language, fault, names);
    return [title, detail, instruction].join(" | ");
  });
}

const heads = ["", "Hòa Vinh", "Hòa Hiệp Nam", "Hòa Tâm"];
const cases: Record<string, MatrixCells> = {
  nothing: pasted([]),
  units: pasted(heads),
  stranger: pasted(["", "Hòa Vinh", "Hòa Hiệp Nam", "Hoa Tam"], ["M2", 300, 320, 340]),
  nobody: pasted([...heads, null], ["M2", 300, 320, 340, 7]),
  two: pasted(["", ...heads], ["M1a", "Giải quyết việc làm", 300, 320, 340]),
  unknown: pasted(heads, ["M2", 300, 320, 340], ["Việc làm", 1, 5, 3]),
  twice: pasted([...heads, 22258], ["M2", 300, 320, 340, 300]),
  below: pasted(heads, ["M2", 300, 320, 340], heads.with(1, "Hòa Tâm"), ["M1a", 15, 15, 15]),
  scale: pasted(["", "ĐVT", ...heads.slice(1)], ["M4", "Tỷ đồng", 0.003, 0.003, 0.003]),
  blank: pasted(heads, ["M2", 300, null, 340]),
  text: pasted(heads, ["M2", "300", "320", "340"], ["M1a", "15", 15, 15]),
  ambiguous: pasted(heads, ["M2", 300, "1.234", 340]),
  negative: pasted(heads, ["M2", 300, -3, 340]),
  half: pasted(heads, ["M4", 3, 3.2515, 3]),
  own: pasted([...heads, "Cấp thị xã"], ["M2", 300, 320, 340, 5]),
  total: pasted([...heads, "Tổng số", "Toàn thị xã"], ["M2", 300, 320, 340, 950, 960]),
};

describe("what stands against a matrix is said in a sentence that names its cells", () => {
  it.each<[string, readonly string[]]>([
    [
      "nothing",
      [
        "Chưa thấy tên đơn vị nào | Không dòng hay cột nào của trang này ghi tên hoặc mã xã, phường. | Ghi tên các đơn vị trên một dòng hoặc một cột, ví dụ Phường Hòa Vinh.",
      ],
    ],
    [
      "units",
      [
        "Chưa thấy chỉ tiêu nào | Trang này có tên đơn vị nhưng không có tên hay mã chỉ tiêu bên cạnh các con số. | Ghi mã (ví dụ M2) hoặc đúng tên chỉ tiêu trước các con số.",
      ],
    ],
    [
      "stranger",
      [
        "“Hoa Tam” không phải tên đơn vị nào | Ô D1 ghi “Hoa Tam”; có phải là Xã Hòa Tâm? | Sửa tên, hoặc ghi mã đơn vị; không dùng thì xóa các con số đó.",
        "Thiếu Xã Hòa Tâm | Bảng chưa có Xã Hòa Tâm. | Thêm dòng hoặc cột của đơn vị đó; không có thì ghi “-”, chưa biết thì ghi “...”.",
      ],
    ],
    [
      "nobody",
      [
        "Số không rõ của đơn vị nào | Phía ô E1 có số nhưng không ghi tên đơn vị. | Sửa tên, hoặc ghi mã đơn vị; không dùng thì xóa các con số đó.",
      ],
    ],
    [
      "two",
      [
        "Mã và tên thuộc hai chỉ tiêu | Phía ô B2 ghi cả “Đào tạo nghề phi nông nghiệp” và “Giải quyết việc làm”. | Giữ một chỉ tiêu, sửa mã hoặc tên còn lại.",
      ],
    ],
    [
      "unknown",
      [
        "“Việc làm” không phải chỉ tiêu nào | Phía ô A3 có số nhưng không nhận ra chỉ tiêu. | Ghi mã (ví dụ M1a) hoặc đúng tên; không dùng thì xóa các con số đó.",
      ],
    ],
    [
      "twice",
      [
        "Phường Hòa Vinh có hai chỗ | Ở ô B2 và E2: không biết lấy số nào. | Giữ một chỗ, xóa chỗ kia.",
      ],
    ],
    [
      "below",
      [
        "Bảng dưới xếp đơn vị khác bảng trên | Ô B3 ghi “Hòa Tâm”; đầu bảng trên, chỗ này là Phường Hòa Vinh. | Xếp đơn vị như bảng trên, hoặc tách hai bảng ra hai trang.",
      ],
    ],
    [
      "scale",
      [
        "Vận động Quỹ Đền ơn đáp nghĩa: tính bằng triệu đồng | Ô B2 ghi “Tỷ đồng”. | Đổi các con số ra triệu đồng và sửa đơn vị tính.",
      ],
    ],
    [
      "blank",
      [
        "1 ô để trống | Giải quyết việc làm, Phường Hòa Hiệp Nam (ô C2): đơn vị khác có số. | Nhập số; không có thì ghi “-”, chưa biết thì ghi “...”.",
      ],
    ],
    [
      "text",
      [
        "4 ô ghi số ở dạng chữ | Giải quyết việc làm, Phường Hòa Vinh (ô B2): 300; Giải quyết việc làm, Phường Hòa Hiệp Nam (ô C2): 320; Giải quyết việc làm, Xã Hòa Tâm (ô D2): 340 và 1 ô khác. | Bấm để đổi thành số, hoặc nhập lại.",
      ],
    ],
    [
      "ambiguous",
      [
        "“1.234” đọc được hai cách | Giải quyết việc làm, Phường Hòa Hiệp Nam (ô C2) đang ghi “1.234”; ô này nhận số nguyên từ 0 trở lên; ghi “-” nếu không phát sinh, “...” nếu chưa có số liệu. | Chọn số đúng, hoặc nhập lại.",
      ],
    ],
    [
      "negative",
      [
        "Số âm | Giải quyết việc làm, Phường Hòa Hiệp Nam (ô C2) đang là -3; ô này nhận số nguyên từ 0 trở lên. | Sửa thành số từ 0 trở lên.",
      ],
    ],
    [
      "half",
      [
        "Quá nhiều chữ số lẻ | Vận động Quỹ Đền ơn đáp nghĩa, Phường Hòa Hiệp Nam (ô C2) đang là 3,2515; ô này nhận số tiền từ 0 trở lên, triệu đồng, nhiều nhất 3 chữ số lẻ. | Làm tròn theo đơn vị của biểu.",
      ],
    ],
    [
      "own",
      [
        "Giải quyết việc làm không có phần riêng của cấp trên | Giải quyết việc làm, phần riêng (ô E2): chỉ tiêu này chia hết cho các đơn vị. | Xóa số ở ô đó.",
      ],
    ],
    [
      "total",
      [
        "Tổng ghi 950, cộng lại là 960 | Giải quyết việc làm (E2): tổng ghi sẵn khác tổng các đơn vị. | Sửa số của đơn vị hoặc sửa tổng.",
      ],
    ],
  ])("%s", (name, sentences) => {
    expect(saidOf("vi", cases[name] ?? pasted())).toEqual(sentences);
  });

  it.each(Object.entries(cases))("also in English: %s", (_, cells) => {
    const own = [...units, ...indicators].map(({ name }) => name);
    const given = [
      ...own,
      "phần riêng",
      "“Việc làm”",
      "“Hoa Tam”",
      "“Hòa Tâm”",
      "“Tỷ đồng”",
      "đồng",
    ];
    const said = saidOf("en", cells);
    const left = said.map((text) => given.reduce((rest, name) => rest.replaceAll(name, ""), text));

    expect(said).not.toEqual([]);
    expect(left.filter((text) => /[À-ỹđĐ]/u.test(text))).toEqual([]);
  });
});

it("an indicator that is not what its parts make is told place by place", () => {
  const unlike = (place: string, made: number, filed: number) =>
    ({ indicator: "M1", place, made, filed }) as UnlikeWhole;
  const all = [unlike("vinh", 21, 20), unlike("nam", 19, 20), unlike("town", 1199, 1200)];
  const said = (language: Language, more: readonly UnlikeWhole[] = []) =>
    sayUnlikeWholes(language, "Đào tạo nghề", [...all, ...more], names.place);

  expect(said("vi", [unlike("tam", 1, 2)])).toBe(
    "Đào tạo nghề: Phường Hòa Vinh ghi 20, các phần cộng lại 21; Phường Hòa Hiệp Nam ghi 20, các phần cộng lại 19; Thị xã Đông Hòa ghi 1.200, các phần cộng lại 1.199 và 1 ô khác",
  );
  expect(said("en")).toBe(
    "Đào tạo nghề: Phường Hòa Vinh has 20, its parts make 21; Phường Hòa Hiệp Nam has 20, its parts make 19; Thị xã Đông Hòa has 1,200, its parts make 1,199",
  );
});

describe("parts that do not meet are told with the difference", () => {
  const check = (
    division: Division,
    values: readonly (FiledValue | null)[],
    whole: number | null,
    own: number | null = null,
  ) => {
    const ids = [vinh, nam, tam].map(({ id }) => id);
    const children = new Map(values.map((value, index) => [ids[index] as OrgUnitId, value]));
    return checkDivision({ division, decimals: 1, children, own, whole });
  };
  const said = (language: Language, division: Division, given: ReturnType<typeof check>) => {
    const unit = division === "same" || division === "share-of-units" ? "%" : "người";
    return sayDivision(
      language,
      given,
      { division, decimals: 1, unit },
      { parent: town.name, place: names.place },
    );
  };

  it.each<[Division, readonly (FiledValue | null)[], number | null, string, string]>([
    [
      "adds-up",
      [1300, 320, 340],
      1970,
      "các đơn vị cộng lại 1.960, Thị xã Đông Hòa 1.970: thiếu 10",
      "the units make 1,960, Thị xã Đông Hòa 1,970: 10 short",
    ],
    [
      "adds-up",
      [3, 4, 5],
      10,
      "các đơn vị cộng lại 12, Thị xã Đông Hòa 10: thừa 2",
      "the units make 12, Thị xã Đông Hòa 10: 2 too many",
    ],
    ["adds-up", [3, 4, 3], 10, "khớp 10 của Thị xã Đông Hòa", "meets the 10 of Thị xã Đông Hòa"],
    [
      "adds-up",
      [3, null, 3],
      10,
      "chưa cộng được, còn chờ số của Phường Hòa Hiệp Nam",
      "cannot be summed before the figures of Phường Hòa Hiệp Nam",
    ],
    [
      "adds-up",
      [3, 4, 3],
      null,
      "các đơn vị cộng lại 10; chưa có số của Thị xã Đông Hòa",
      "the units make 10; Thị xã Đông Hòa has no figure",
    ],
    [
      "adds-up-with-own",
      [3, 3, 3],
      310,
      "các đơn vị và phần riêng cộng lại 9, Thị xã Đông Hòa 310: thiếu 301",
      "the units and the own part make 9, Thị xã Đông Hòa 310: 301 short",
    ],
    [
      "same",
      [95, 90.5, 95],
      95,
      "khác 95% của Thị xã Đông Hòa: Phường Hòa Hiệp Nam",
      "not the 95% of Thị xã Đông Hòa: Phường Hòa Hiệp Nam",
    ],
    [
      "share-of-units",
      [true, false, false],
      80,
      "33,3% đơn vị được giao đạt, Thị xã Đông Hòa 80%: thiếu 46,7%",
      "33.3% of the units are to reach it, Thị xã Đông Hòa 80%: 46.7% short",
    ],
    ["apart", [1, 2, 3], 46.5, "", ""],
  ])("%s %j of %s", (division, values, whole, vietnamese, english) => {
    const given = check(division, values, whole);
    expect([said("vi", division, given), said("en", division, given)]).toEqual([
      vietnamese,
      english,
    ]);
  });
});
