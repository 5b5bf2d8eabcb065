import { describe, expect, it } from "vitest";
import type { Form } from "../../../shared/form/form.ts";
import { readEntry } from "../../../shared/form/readEntry.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { countOf, moneyOf, rateOf } from "../../../shared/regimes/dongHoa2022/measures.ts";
import type { CellContent } from "../../../shared/sheet/sheet.ts";
import { sayAccepted } from "../../../shared/text/violations.ts";
import { everyKindForm, kindCell, kindValues } from "../../support/everyKindForm.ts";
import { formOf } from "../regimes/filledForm.ts";
import { cell, everyAggregation } from "../rollup/everyAggregation.ts";
import { saidOf } from "./saidViolation.ts";

const poverty = formOf(dh04);
const jobs = formOf(dh03);

describe("a value that cannot be right", () => {
  it.each<[string, Form, string, number, [title: string, detail: string, instruction: string]]>([
    [
      "a decrease typed as negative",
      poverty,
      "A/hh/2",
      -6,
      [
        "Số âm",
        "Hộ nghèo, cột 2 đang là -6; ô này nhận số nguyên từ 0 trở lên.",
        "Sửa thành số từ 0 trở lên.",
      ],
    ],
    [
      "a thousand or a fraction",
      poverty,
      "A/hh/2",
      1.234,
      [
        "“1,234” là 1.234 hay 1,234?",
        "Hộ nghèo, cột 2 đang là 1,234; ô này nhận số nguyên từ 0 trở lên.",
        "Ô này đếm người, hộ, đội: nhập số nguyên.",
      ],
    ],
    [
      "half a household",
      poverty,
      "A/hh/2",
      2.5,
      [
        "“2,5” là 2.500 hay 2,5?",
        "Hộ nghèo, cột 2 đang là 2,5; ô này nhận số nguyên từ 0 trở lên.",
        "Ô này đếm người, hộ, đội: nhập số nguyên.",
      ],
    ],
    [
      "more than the thousand đồng",
      jobs,
      "A/8.2/2",
      1240.5678,
      [
        "Quá nhiều chữ số lẻ",
        "Dư nợ vay giải quyết việc làm, cột 2 đang là 1.240,5678; ô này nhận số tiền từ 0 trở lên, triệu đồng, nhiều nhất 3 chữ số lẻ.",
        "Làm tròn theo đơn vị của biểu.",
      ],
    ],
    [
      "more than everybody",
      everyAggregation,
      "A/typedShare/v",
      101,
      [
        "Tỷ lệ vượt 100%",
        "TypedShare (dòng 12) đang là 101; ô này nhận số từ 0 đến 100, nhiều nhất 2 chữ số lẻ.",
        "Kiểm tra tử số và mẫu số.",
      ],
    ],
  ])("%s", (_, form, key, value, [title, detail, instruction]) => {
    const values = new Map([[key as CellKey, value]]);
    expect(saidOf(form, `value@${key}`, values)).toEqual({ title, detail, instruction });
  });

  it("money typed in đồng", () => {
    const values = new Map([["A/8.2/2" as CellKey, 1_240_500_000]]);
    expect(saidOf(jobs, "dong@A/8.2/2", values)).toEqual({
      title: "Số tiền rất lớn: đang nhập đồng?",
      detail: "Dư nợ vay giải quyết việc làm, cột 2 đang là 1.240.500.000 triệu đồng.",
      instruction: "Biểu tính bằng triệu đồng: 1.500.000 đồng ghi là 1,5.",
    });
  });
});

describe("a cell that cannot be read", () => {
  it.each<[string, Form, string, CellContent, string, string]>([
    [
      "an error",
      poverty,
      "A/hh/2",
      "#REF!",
      "Ô có lỗi #REF!",
      "Hộ nghèo, cột 2 là công thức bị lỗi.",
    ],
    [
      "digits as text",
      poverty,
      "A/hh/2",
      "12",
      "“12” là chữ, chưa phải số",
      "Hộ nghèo, cột 2: bảng tính không cộng được số ghi dạng chữ.",
    ],
    [
      "two numbers in one",
      poverty,
      "A/hh/2",
      "1.234",
      "“1.234” đọc được hai cách",
      "Hộ nghèo, cột 2 đang ghi “1.234”; ô này nhận số nguyên từ 0 trở lên; ghi “-” nếu không phát sinh, “...” nếu chưa có số liệu.",
    ],
    [
      "a word",
      poverty,
      "A/hh/2",
      "hộ",
      "“hộ” không phải là số",
      "Hộ nghèo, cột 2 đang ghi “hộ”; ô này nhận số nguyên từ 0 trở lên; ghi “-” nếu không phát sinh, “...” nếu chưa có số liệu.",
    ],
    [
      "more digits than are kept",
      poverty,
      "A/hh/2",
      1e16,
      "Số quá lớn",
      "Hộ nghèo, cột 2 đang ghi “10000000000000000”; ô này nhận số nguyên từ 0 trở lên; ghi “-” nếu không phát sinh, “...” nếu chưa có số liệu.",
    ],
    [
      "more words than are kept",
      jobs,
      "A/5/9",
      "ơ".repeat(4001),
      "Lời ghi quá dài",
      "Việc làm tăng thêm, cột 9 có 4.001 ký tự; ô này nhận lời ghi, nhiều nhất 4.000 ký tự.",
    ],
    [
      "no day",
      everyAggregation,
      cell("day"),
      "30/2/2022",
      "“30/2/2022” không phải là ngày",
      "Day (dòng 20) đang ghi “30/2/2022”; ô này nhận ngày dạng 15/3/2022; ghi “-” nếu không phát sinh, “...” nếu chưa có số liệu.",
    ],
    [
      "neither yes nor no",
      everyAggregation,
      cell("model"),
      "x",
      "“x”: Có hay Không?",
      "Model (dòng 13) đang ghi “x”; ô này nhận Có hoặc Không; ghi “-” nếu không phát sinh, “...” nếu chưa có số liệu.",
    ],
  ])("%s", (_, form, key, content, title, detail) => {
    const own = key as CellKey;
    const measure = form.cells.get(own)?.measure ?? countOf("");
    const reading = readEntry(content, String(content), measure);
    const found = saidOf(form, `value@${key}`, new Map(), {
      unreadable: new Map([[own, reading]]),
    });
    expect([found.title, found.detail]).toEqual([title, detail]);
    expect(found.instruction).toMatch(/^[A-ZĐ].+\.$/);
  });
});

it.each([
  [countOf("hộ"), "số nguyên từ 0 trở lên"],
  [moneyOf("flow"), "số tiền từ 0 trở lên, triệu đồng, nhiều nhất 3 chữ số lẻ"],
  [rateOf(2), "số từ 0 đến 100, nhiều nhất 2 chữ số lẻ"],
  [countOf("", { type: "yes-no" }), "Có hoặc Không"],
  [countOf("", { type: "date" }), "ngày dạng 15/3/2022"],
  [countOf("", { type: "text" }), "lời ghi, nhiều nhất 4.000 ký tự"],
])("a cell of %j takes %s", (measure, accepted) => {
  expect(sayAccepted("vi", measure)).toBe(accepted);
});

it("a broken rule shows of a cell that nobody can read just that, as the sheet does, and not that it is unknown", () => {
  const day = kindCell("day");
  const reading = readEntry("mai", "mai", countOf("", { type: "date" }));
  const found = saidOf(everyKindForm, "board-papers@A/v", kindValues({ board: true }), {
    unreadable: new Map([[day, reading]]),
  });
  expect(found.detail).toMatch(/ban Chỉ đạo đã kiện toàn Có, .+ để trống, ngày quyết định \?\.$/);
});
