import type { DriftRefusal } from "../../sheet/driftedForm.ts";
import type { DriftWords, EvidenceWords } from "./words.ts";

const evidence: EvidenceWords = {
  row: { key: "mã ẩn", label: "nhãn", number: "số thứ tự", order: "thứ tự trên trang" },
  column: { key: "mã ẩn", label: "tiêu đề", number: "số cột", order: "thứ tự trên trang" },
};

const parts = { row: "dòng", column: "cột" } as const;
const places = { row: "Dòng", column: "Cột" } as const;

/** Of a sheet that has drifted from its form, in Vietnamese. */
export const vietnameseDrift: DriftWords = {
  asks: (sheet, rows, columns) =>
    `Trang “${sheet}” không còn đúng như biểu đã tải. Có thể đọc theo những gì in trên trang: ${rows} dòng, ${columns} cột. Xem lại rồi đồng ý cả bảng, hoặc không đọc gì.`,
  confirm: "Đúng, đọc như vậy",
  decline: "Không đọc trang này",
  place: ({ part, at }) => `${places[part]} ${at}`,
  found: ({ part, by, against, printed }) =>
    [
      `theo ${by.map((one) => evidence[part][one]).join(" và ")}`,
      ...against.map((one) => `${evidence[part][one]} ở đây là của ${parts[part]} khác`),
      ...(printed === null ? [] : [`trên trang ghi “${printed}”`]),
    ].join("; "),
  missing: ({ part, label, table, asked }) =>
    `Không thấy ${parts[part]} “${label}” (bảng ${table}): ${asked} ô sẽ để trống.`,
  leftOut: (left) => {
    if (left.kind === "cell") {
      return `Ô ${left.at} có “${left.shown}”, nhưng biểu không hỏi gì ở đó: sẽ không được đọc.`;
    }
    const named = left.label === "" ? "" : ` “${left.label}”`;
    return `${places[left.kind]} ${left.at}${named} không có trong biểu: ${left.filled} số liệu sẽ không được đọc.`;
  },
  refused: (sheet) =>
    `Không đọc được trang “${sheet}”: không có số nào bị đoán. Sửa chỗ dưới đây, hoặc tải biểu mới rồi chép số sang.`,
  refusal: sayRefusal,
  recognised: ({ by }) =>
    ({
      code: "Nhận ra theo mã biểu in trên trang.",
      title: "Nhận ra theo tên biểu in trên trang.",
      tables: "Nhận ra theo các dòng, cột của bảng.",
    })[by],
  askIdentity: "Trang này không còn mã nhận dạng. Chọn biểu, đơn vị và kỳ báo cáo của trang.",
};

function sayRefusal(refusal: DriftRefusal): string {
  switch (refusal.kind) {
    case "another-form":
      return `Ô ${refusal.at} ghi “${refusal.printed}”: đây là biểu khác.`;
    case "no-table":
      return "Trang không có bảng nào của biểu này.";
    case "table-doubtful":
      return refusal.table === null
        ? `Bảng bắt đầu ở dòng ${refusal.at.join(", dòng ")} không giống bảng nào của biểu.`
        : `Không biết đâu là bảng ${refusal.table}: có thể bắt đầu ở dòng ${refusal.at.join(", dòng ")}.`;
    case "row-doubtful":
      return `Dòng ${refusal.at.join(" và dòng ")} đều có thể là “${refusal.label}” (bảng ${refusal.table}): giữ lại một dòng.`;
    case "column-doubtful":
      return `Cột ${refusal.at.join(" và cột ")} đều có thể là “${refusal.label}” (bảng ${refusal.table}): giữ lại một cột.`;
    case "row-contradicted":
      return `Dòng ${refusal.at} (bảng ${refusal.table}) vừa là “${refusal.key}” vừa là “${refusal.printed}”: mã ẩn, số thứ tự và nhãn không khớp nhau.`;
    case "column-contradicted":
      return `Cột ${refusal.at} (bảng ${refusal.table}) vừa là “${refusal.key}” vừa là “${refusal.printed}”: mã ẩn, số cột và tiêu đề không khớp nhau.`;
    case "answers-merged":
      return refusal.answers === 1
        ? `Các ô ${refusal.at} bị gộp và che một ô phải nhập: bỏ gộp ô rồi ghi lại số.`
        : `Các ô ${refusal.at} bị gộp làm một nhưng biểu hỏi ${refusal.answers} số ở đó: bỏ gộp ô rồi ghi lại từng số.`;
  }
}
