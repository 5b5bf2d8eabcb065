import type { RegimePaper } from "../regime.ts";
import { type DocumentFoot, type DocumentHead, gap, type Piece, withGaps } from "./document.ts";
import { lowerFirst, periodInSentence } from "./inSentence.ts";

/** Whose document it is, about which period, and who signs it. */
export interface PaperInput {
  /** An office or a centre signs for itself; a territory has its people's committee. */
  readonly unit: { readonly name: string; readonly isOffice: boolean };
  /** The unit that it is consolidated for: "Thị xã Đông Hòa". */
  readonly parentName: string;
  /** "Đông Hòa". */
  readonly locality: string;
  /** In which it is drafted, and signed: the last period of a year is reported in the next. */
  readonly year: number;
  readonly period: string;
  /** What an ad hoc period is about. */
  readonly periodName: string | null;
  /** What the regime says of its papers; null where it says nothing. */
  readonly paper: RegimePaper | null;
  readonly recipients: readonly string[];
  /** The title in lines, "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH", and a name where one is known. */
  readonly signer: { readonly title: string; readonly name: string };
  readonly illustrative: boolean;
}

const type = "BÁO CÁO";

/** The head of a report as Nghị định 30/2020/NĐ-CP lays it out. A people's committee stands over itself; an office names
 *  whom it belongs to. */
export function paperHead(input: PaperInput): DocumentHead {
  const { unit, parentName, locality, year, illustrative, period, periodName } = input;
  const upper = (name: string) => name.toLocaleUpperCase("vi");
  return {
    superior: unit.isOffice ? `UBND ${upper(parentName)}` : null,
    issuer: unit.isOffice ? [upper(unit.name)] : ["ỦY BAN NHÂN DÂN", upper(unit.name)],
    number: ["Số: ", gap(), unit.isOffice ? "/BC-" : "/BC-UBND", ...(unit.isOffice ? [gap()] : [])],
    dated: [`${locality}, ngày `, gap(), " tháng ", gap(), ` năm ${year}`],
    type,
    // The period stands on one line: no year is left alone on the second.
    subject: [
      "Kết quả thực hiện ",
      ...subjectOf(input),
      " ",
      periodInSentence(period).replaceAll(" ", "\u00a0"),
      ...(periodName === null ? [] : [` (${lowerFirst(periodName)})`]),
    ],
    mark: illustrative ? "(SỐ LIỆU MINH HỌA)" : null,
  };
}

/** What the report is based on, each with its comma or full stop, and the sentence that leads to its text. */
export function paperLead(input: PaperInput): readonly (readonly Piece[])[] {
  const basis = input.paper?.basis.map(withGaps) ?? [
    ["Thực hiện ", gap("kế hoạch, văn bản giao nhiệm vụ: số, ngày, cơ quan ban hành")],
  ];
  const by = nameOf(input);
  return [
    ...basis.map((one) => [...one, ";"]),
    [`${by} báo cáo kết quả thực hiện `, ...subjectOf(input), ` ${whenOf(input)} như sau:`],
  ];
}

/** The sentence that ends the report. */
export function paperClosing(input: PaperInput): readonly Piece[] {
  return [
    "Trên đây là báo cáo kết quả thực hiện ",
    ...subjectOf(input),
    ` ${whenOf(input)} của ${nameOf(input)}./.`,
  ];
}

/** Who signs, and who gets it. */
export function paperFoot({ signer, recipients, unit }: PaperInput): DocumentFoot {
  const to = recipients.map((one): readonly Piece[] => [`- ${one};`]);
  return {
    title: signer.title.split("/").map((line) => line.trim()),
    signer: [signer.name.trim() === "" ? gap("họ và tên") : signer.name.trim()],
    recipients: [
      ...(to.length > 0 ? to : [["- ", gap("nơi nhận"), ";"]]),
      ["- Lưu: VT", ...(unit.isOffice ? [] : [", ", gap()]), "."],
    ],
  };
}

/** The name of the file. */
export function paperName({ unit, period }: PaperInput): string {
  return `Báo cáo ${unit.name} ${periodInSentence(period)}`;
}

function subjectOf({ paper }: PaperInput): Piece[] {
  return [paper?.subject ?? gap("lĩnh vực công tác")];
}

function whenOf({ period, periodName }: PaperInput): string {
  const said = periodInSentence(period);
  return periodName === null ? said : `${said} (${lowerFirst(periodName)})`;
}

function nameOf({ unit }: PaperInput): string {
  return unit.isOffice ? unit.name : `UBND ${lowerFirst(unit.name)}`;
}
