import { verifyingPath } from "../report/paperAddress.ts";
import { type Signing, titleLines } from "../report/signing.ts";
import { printCode } from "../report/verificationCode.ts";
import { sayOfficialDay } from "../text/days.ts";
import type { FormLayout } from "./formLayout.ts";
import { type Grid, heightFor } from "./grid.ts";
import type { Area, CellStyle } from "./sheet.ts";
import { styles } from "./styles.ts";

/** What stands below a form's table. */
export interface FormFoot {
  /** Where carried figures come from; "" for nowhere. */
  readonly sources: string;
  /** Where and in which year it is dated. */
  readonly locality: string;
  readonly year: string;
  /** What stands above the signature while nobody has said who signs. */
  readonly head: string;
  /** Where papers are asked about; null where that is not known. */
  readonly site: string | null;
  /** Null while it has not been printed for signing: what is to be written then is free for typing. */
  readonly signing: Signing | null;
  /** How wide the sheet's columns are. */
  readonly widths: readonly number[];
}

/** What the colours and marks mean. */
export const legend =
  "Nền vàng: nhập · nền xanh: hệ thống điền sẵn · nền xám: tự tính · “-”: không phát sinh · “...”: chưa có số liệu";

/** How many rows the signatures take, and what stands above and below them. */
export const footRows = 10;
/** What parts a table from what stands below it. */
const gapPt = 8;
/** Three rows for a signature and a round stamp over it: some 22 mm on paper. */
export const signatureRowPt = 24;

/** What stands above the signature of whoever made the form. */
export const preparedBy = "NGƯỜI LẬP BIỂU";

/** The legend right of the page: paper has no colours. */
export function setLegend(grid: Grid, { bottom, checkColumn }: FormLayout): void {
  const area = { top: bottom, bottom: bottom + 3, left: checkColumn, right: checkColumn };
  grid.merge(area, legend, styles.sources);
  grid.height(bottom, gapPt);
}

/** Below one line of the sheet's own, where carried figures come from, and where the sheet is dated and signed, by whom,
 *  and under which code it was printed for that. */
export function setFoot(grid: Grid, layout: FormLayout, foot: FormFoot): void {
  const { bottom, left, right } = layout;
  const { signing, sources, widths } = foot;
  const widthOf = (area: Area) =>
    widths.slice(area.left, area.right + 1).reduce((sum, width) => sum + width, 0);
  const halves = halvesOf(layout);
  if (sources !== "") {
    const row = bottom + 1;
    const across = { top: row, bottom: row, left, right };
    grid.merge(across, sources, styles.sources);
    grid.height(row, heightFor([[sources, widthOf(across) * 1.1]]));
  }
  const preparers = [preparedBy, "(Ký, ghi rõ họ tên)", signing?.preparer ?? null] as const;
  const signers = [
    titleLines(signing?.signer.title ?? foot.head).join("\n"),
    "(Ký tên, đóng dấu, ghi rõ họ tên)",
    signing?.signer.name ?? null,
  ] as const;
  grid.merge(halves(bottom + 2, "right"), datedAt(foot), looks(signing).dated);
  if (signing) {
    const code = `Mã đối chiếu: ${printCode(signing.code)}`;
    grid.merge(halves(bottom + 2, "left"), code, styles.signedCode);
    if (foot.site !== null) {
      grid.merge(addressPlace(layout), sayAddress(foot.site), styles.sources);
    }
  }
  for (const [side, [head, hint, name]] of [
    ["left", preparers],
    ["right", signers],
  ] as const) {
    grid.merge(halves(bottom + 3, side), head, looks(signing).head);
    grid.merge(halves(bottom + 4, side), hint, looks(signing).hint);
    grid.merge(halves(bottom + 8, side), name, looks(signing).name);
  }
  for (const row of [5, 6, 7]) grid.height(bottom + row, signatureRowPt);
  if (!signing) return;
  // Bold letters are wider.
  const room = (["left", "right"] as const).map((side) => widthOf(halves(0, side)) * 0.9);
  const heights = (texts: readonly (string | null)[]) =>
    Math.max(...texts.map((text, at) => heightOfLines(text ?? "", room[at] ?? 20)));
  grid.height(bottom + 3, heights([preparers[0], signers[0]]));
  grid.height(bottom + 8, heights([preparers[2], signers[2]]));
}

/** The places that a signing fills: what a person had typed there is replaced by it. */
export function signingPlaces(layout: FormLayout): readonly Area[] {
  const halves = halvesOf(layout);
  const below = [2, 3, 4, 8].flatMap((row) => [
    halves(layout.bottom + row, "left"),
    halves(layout.bottom + row, "right"),
  ]);
  return [numberPlace(layout), addressPlace(layout), ...below];
}

/** Where it stands whom to ask about a paper: below all that is signed. */
function addressPlace({ bottom, left, right }: FormLayout): Area {
  return { top: bottom + 9, bottom: bottom + 9, left, right };
}

/** Where the number of a paper stands: under the form's own, above the title. */
export function numberPlace({ left }: FormLayout): Area {
  return { top: 3, bottom: 3, left, right: left + 1 };
}

function halvesOf({ left, right }: FormLayout): (row: number, side: "left" | "right") => Area {
  const middle = left + Math.ceil((right - left) / 2);
  return (row, side) => ({
    top: row,
    bottom: row,
    left: side === "left" ? left : middle,
    right: side === "left" ? middle - 1 : right,
  });
}

/** Where to ask about the code, with a telephone and without. */
function sayAddress(site: string): string {
  return `Tra mã đối chiếu: quét mã QR, hoặc vào ${site.replace(/^https?:\/\//, "")}${verifyingPath}`;
}

function datedAt({ locality, year, signing }: FormFoot): string {
  return signing
    ? `${locality}, ${sayOfficialDay(signing.day)}`
    : `${locality}, ngày …… tháng …… năm ${year}`;
}

interface FootLooks {
  readonly dated: CellStyle;
  readonly head: CellStyle;
  readonly hint: CellStyle;
  readonly name: CellStyle;
}

function looks(signing: Signing | null): FootLooks {
  const { freeCentredBold, freeCentredItalic, centredItalic, signedTitle, signedName } = styles;
  return signing
    ? { dated: centredItalic, head: signedTitle, hint: centredItalic, name: signedName }
    : {
        dated: freeCentredItalic,
        head: freeCentredBold,
        hint: freeCentredItalic,
        name: freeCentredBold,
      };
}

/** The height of lines that each wrap on their own. */
function heightOfLines(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + heightFor([[line, width]]) - 3, 3);
}
