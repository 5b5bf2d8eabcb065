import { type Block, paragraph } from "./document.ts";
import { momentInSentence } from "./inSentence.ts";
import { isKnown, isPartial, type ToldFigure } from "./toldFigure.ts";

/** What whoever finishes a document has to know of it. */
export interface EditorFacts {
  /** The instant at which the figures were read. */
  readonly asOf: string;
  /** What is missing or not settled, each a sentence. */
  readonly missing: readonly string[];
  readonly told: readonly ToldFigure[];
  readonly illustrative: boolean;
}

/** The last page: what is still missing, to be deleted before the document is signed. */
export function editorNotes({ asOf, missing, told, illustrative }: EditorFacts): Block[] {
  const asked = told.filter((one) => one.asked);
  const notAsked = told.filter((one) => !one.asked);
  const unknown = asked.filter((one) => !isKnown(one) && !one.listsNothing);
  const firmness = (name: "estimated" | "preliminary") =>
    asked.filter((one) => one[name] !== "no" && isKnown(one)).length;
  const [estimated, preliminary] = [firmness("estimated"), firmness("preliminary")];
  const partial = asked.filter((one) => isKnown(one) && isPartial(one)).length;
  const lines = [
    `Số liệu lấy từ hệ thống lúc ${momentInSentence(asOf)}; báo cáo nộp hoặc sửa sau đó chưa có trong văn bản này.`,
    ...(illustrative ? ["Số liệu trong văn bản là số liệu minh họa."] : []),
    "Chỗ tô vàng […] là chỗ cần điền: số, ngày ban hành, căn cứ, phần đánh giá và những số chưa có.",
    "Phần lời giữ nguyên văn của đơn vị: bỏ tên người và điều riêng tư trước khi gửi ra ngoài.",
    ...missing,
    ...(partial > 0
      ? [
          `${partial} số tổng còn thiếu đơn vị, nêu ở đầu văn bản, đầu từng lĩnh vực hoặc ngay trong câu.`,
        ]
      : []),
    ...(estimated > 0 ? [`${estimated} số là số ước hoặc có số ước.`] : []),
    ...(preliminary > 0 ? [`${preliminary} số là số sơ bộ hoặc có số sơ bộ.`] : []),
    ...listLabels("Chưa có số liệu", unknown),
    ...listLabels("Chỉ tiêu mà biểu của kỳ này chưa đánh giá", notAsked),
  ];
  return [
    {
      kind: "heading",
      level: 1,
      text: "GHI CHÚ CHO NGƯỜI SOẠN THẢO (XÓA TRANG NÀY TRƯỚC KHI TRÌNH KÝ)",
    },
    ...lines.map((line) => paragraph("note", line)),
  ];
}

/** More of them nobody reads: they are highlighted in the text. */
const mostLabels = 15;

function listLabels(lead: string, figures: readonly ToldFigure[]): string[] {
  const labels = [...new Set(figures.map(({ label }) => label))];
  if (labels.length === 0) return [];
  const more = labels.length - mostLabels;
  const rest = more > 0 ? `; và ${more} chỉ tiêu khác` : "";
  return [`${lead}: ${labels.slice(0, mostLabels).join("; ")}${rest}.`];
}
