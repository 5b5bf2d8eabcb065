import type { ValueFault } from "../form/checkValue.ts";
import type { FormValues } from "../form/computeForm.ts";
import { cellOf, type Form } from "../form/form.ts";
import type { Unreadable } from "../form/readEntry.ts";
import type { Importance } from "../form/template.ts";
import type { Violation } from "../form/violation.ts";
import type { CellKey } from "../ids.ts";
import type { Measure } from "../indicator.ts";
import { sayBrokenComparison, sayBrokenStatement } from "./brokenRule.ts";
import { nameCell } from "./cellNames.ts";
import { mostDecimals, sayNumber } from "./numbers.ts";

/** The sign of an importance: colour never speaks alone. */
export const signOf: Record<Importance, string> = { error: "✕", warning: "△", info: "·" };

/** What an importance is called. */
export const importanceName: Record<Importance, string> = {
  error: "lỗi",
  warning: "cảnh báo",
  info: "lưu ý",
};

/** A finding said to the person who can act on it: the fact in one line, the figures, what to do. */
export interface SaidViolation {
  readonly title: string;
  readonly detail: string;
  readonly instruction: string;
}

/** Says a finding in Vietnamese, with the figures in it. */
export function sayViolation(form: Form, violation: Violation, values: FormValues): SaidViolation {
  const { finding, cells } = violation;
  const [first] = cells;
  switch (finding.kind) {
    case "rule":
      return sayBrokenComparison(form, finding, values);
    case "statement":
      return sayBrokenStatement(form, finding);
    case "value":
      return sayFault(form, first, finding.fault, finding.value);
    case "dong":
      return {
        title: "Số tiền rất lớn: đang nhập đồng?",
        detail: `${nameIn(form, first)} đang là ${sayNumber(finding.value, 3)} triệu đồng.`,
        instruction: "Biểu tính bằng triệu đồng: 1.500.000 đồng ghi là 1,5.",
      };
    case "unreadable":
      return sayUnreadable(form, first, finding.reading.unreadable, finding.reading.shown);
    case "blank":
      return {
        title: cells.length === 1 ? "1 ô chưa nhập" : `${cells.length} ô chưa nhập`,
        detail: listCells(form, cells),
        instruction: "Nhập số, ghi - nếu không phát sinh, ... nếu chưa có số liệu; hoặc nêu lý do.",
      };
    case "unknown":
      return {
        title: cells.length === 1 ? "1 ô chưa có số liệu" : `${cells.length} ô chưa có số liệu`,
        detail: listCells(form, cells),
        instruction: "Nêu lý do chưa có số liệu.",
      };
  }
}

/** The names of some cells: the first three, and how many more. */
export function listCells(form: Form, cells: readonly CellKey[]): string {
  const named = cells.slice(0, 3).map((key) => nameCell(form, key));
  const more = cells.length - named.length;
  return `${named.join("; ")}${more > 0 ? `; và ${more} ô khác` : ""}.`;
}

/** What an entry cell takes, for its refusal and its help. */
export function sayAccepted({ type, decimals }: Measure): string {
  switch (type) {
    case "count":
      return "số nguyên từ 0 trở lên";
    case "money":
      return `số tiền từ 0 trở lên, triệu đồng, nhiều nhất ${decimals} chữ số lẻ`;
    case "rate":
      return `số từ 0 đến 100, nhiều nhất ${decimals} chữ số lẻ`;
    case "yes-no":
      return "Có hoặc Không";
    case "date":
      return "ngày dạng 15/3/2022";
    case "text":
      return "lời ghi";
  }
}

function nameIn(form: Form, key: CellKey | undefined): string {
  return key ? nameCell(form, key) : "";
}

function sayFault(
  form: Form,
  key: CellKey | undefined,
  fault: ValueFault,
  value: number,
): SaidViolation {
  const name = nameIn(form, key);
  const measure = key ? cellOf(form, key).measure : null;
  const shown = sayNumber(value, mostDecimals);
  const detail = `${name} đang là ${shown}; ô này nhận ${measure ? sayAccepted(measure) : "số"}.`;
  switch (fault) {
    case "negative":
      return { title: "Số âm", detail, instruction: "Sửa thành số từ 0 trở lên." };
    case "not-whole": {
      const thousands = round3(value);
      const title =
        thousands === null
          ? `${shown} không phải số nguyên`
          : `“${shown}” là ${sayNumber(thousands, 0)} hay ${shown}?`;
      return { title, detail, instruction: "Ô này đếm người, hộ, đội: nhập số nguyên." };
    }
    case "too-many-decimals":
      return {
        title: "Quá nhiều chữ số lẻ",
        detail,
        instruction: "Làm tròn theo đơn vị của biểu.",
      };
    case "not-a-share":
      return { title: "Tỷ lệ vượt 100%", detail, instruction: "Kiểm tra tử số và mẫu số." };
  }
}

/** 1.234 typed for 1234 has exactly three decimals; null where that is not so. */
export function round3(value: number): number | null {
  const thousands = Math.round(value * 1000);
  return value > 0 &&
    value < 1000 &&
    Math.abs(thousands - value * 1000) < 1e-9 &&
    value !== Math.round(value)
    ? thousands
    : null;
}

function sayUnreadable(
  form: Form,
  key: CellKey | undefined,
  reason: Unreadable,
  shown: string,
): SaidViolation {
  const name = nameIn(form, key);
  const accepted = key ? sayAccepted(cellOf(form, key).measure) : "số";
  const detail = `${name} đang ghi “${shown}”; ô này nhận ${accepted}, hoặc “-”, hoặc “...”.`;
  const said: Record<Unreadable, SaidViolation> = {
    "error-value": {
      title: `Ô có lỗi ${shown}`,
      detail: `${name} là công thức bị lỗi.`,
      instruction: "Sửa công thức, hoặc nhập thẳng con số.",
    },
    "number-as-text": {
      title: `“${shown}” là chữ, chưa phải số`,
      detail: `${name}: bảng tính không cộng được số ghi dạng chữ.`,
      instruction: "Bấm để đổi thành số, hoặc nhập lại.",
    },
    "ambiguous-number": {
      title: `“${shown}” đọc được hai cách`,
      detail,
      instruction: "Chọn số đúng, hoặc nhập lại.",
    },
    "shown-as-day": {
      title: `“${shown}” là ngày, không phải số`,
      detail,
      instruction: "Nhập lại con số; nếu vẫn thành ngày, chọn định dạng Số cho ô rồi nhập.",
    },
    "shown-as-percent": {
      title: `“${shown}”: ô đang ở dạng phần trăm`,
      detail,
      instruction: "Chọn số đúng, hoặc nhập lại không kèm dấu %.",
    },
    "not-a-number": {
      title: `“${shown}” không phải là số`,
      detail,
      instruction: "Nhập lại ô này.",
    },
    "not-a-date": {
      title: `“${shown}” không phải là ngày`,
      detail,
      instruction: "Nhập lại ô này.",
    },
    "not-yes-or-no": {
      title: `“${shown}”: Có hay Không?`,
      detail,
      instruction: "Nhập Có hoặc Không.",
    },
  };
  return said[reason];
}
