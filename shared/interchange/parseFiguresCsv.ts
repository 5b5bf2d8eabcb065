import type { CellKey, PeriodId, TemplateId } from "../ids.ts";
import { sayPeriod } from "../text/periodNames.ts";
import type { Figure, FigureCoverage, FigureReport } from "./figure.ts";
import { codeColumn, figureColumns, roundedOf } from "./figuresCsv.ts";
import {
  countedWords,
  meaningOf,
  natureWords,
  ownWords,
  provenanceWords,
  reportWords,
  scopeWords,
  stateWords,
  typeWords,
  yesWords,
} from "./figureWords.ts";
import { unguardText } from "./guardedText.ts";
import { plainDecimal } from "./plainDecimal.ts";
import { parseSeparated } from "./separatedValues.ts";
import { readNumberOrNothing, valueOf } from "./statedValue.ts";

/** The figures of such a file; null where it is none, or a line of it says what we never write. */
export function parseFiguresCsv(text: string): Figure[] | null {
  const lines = parseSeparated(text, ";");
  const [head, ...rest] = lines ?? [];
  const needed = figureColumns.map(([name]) => name).filter((name) => name !== codeColumn);
  if (!head || needed.some((name) => !head.includes(name))) return null;
  const figures = rest.map((fields) => {
    const held = new Map(head.map((name, index) => [name, fields[index] ?? ""]));
    return fields.length === head.length ? figureOf((name) => held.get(name) ?? "") : null;
  });
  return figures.every((figure) => figure !== null) ? figures : null;
}

function figureOf(field: (name: string) => string): Figure | null {
  const words = (name: string) => unguardText(field(name));
  const number = (name: string) => readNumberOrNothing(field(name).replace(",", "."));
  const state = meaningOf(stateWords, field("Trạng thái"));
  const scope = meaningOf(scopeWords, field("Phạm vi"));
  const provenance = meaningOf(provenanceWords, field("Nguồn gốc"));
  const nature = meaningOf(natureWords, field("Tính chất"));
  const [templateVersion, decimals] = [number("Phiên bản biểu"), number("Số chữ số thập phân")];
  const type = meaningOf(typeWords, field("Loại số liệu"));
  const figure = number("Giá trị chưa làm tròn");
  const coverage = coverageOf(field, number);
  const report = reportOf(field, number);
  if (state === null || scope === null || provenance === null) return null;
  if (nature === null || type === null || figure === undefined) return null;
  if (typeof templateVersion !== "number" || typeof decimals !== "number") return null;
  if (coverage === undefined || report === undefined) return null;
  const said = words("Chữ");
  const answer = type === "yes-no" ? meaningOf(yesWords, said) : said;
  const value = valueOf(state, figure, answer, type);
  if (value === undefined) return null;
  const period = words("Mã kỳ");
  // What people read and what programs read is one thing: a line that was changed in one place alone is none of ours.
  if (field("Kỳ") !== sayPeriod("vi", period)) return null;
  if (field("Giá trị") !== writtenOf(roundedOf({ value, decimals }))) return null;
  return {
    regime: words("Mã chế độ báo cáo"),
    template: words("Mã biểu") as TemplateId,
    templateCode: words("Biểu"),
    ...{ templateVersion, scope, provenance, nature, type, decimals, value, coverage, report },
    period: period as PeriodId,
    unit: words("Mã đơn vị"),
    unitName: words("Đơn vị"),
    cell: words("Mã ô") as CellKey,
    rowLabel: words("Dòng"),
    columnLabel: words("Cột"),
    unitOfMeasure: words("Đơn vị tính"),
    additive: field("Cộng được giữa các đơn vị") === "có",
    estimated: field("Ước") !== "",
    preliminary: field("Sơ bộ") !== "",
  };
}

function writtenOf(figure: number | null): string {
  return figure === null ? "" : plainDecimal(figure).replace(".", ",");
}

type ReadNumber = (name: string) => number | null | undefined;

function coverageOf(
  field: (name: string) => string,
  number: ReadNumber,
): FigureCoverage | null | undefined {
  const covered = number("Đơn vị đã có số liệu");
  const [expected, approved] = [number("Đơn vị phải có số liệu"), number("Đơn vị đã duyệt")];
  if (covered === null) return null;
  if (typeof covered !== "number" || typeof expected !== "number") return undefined;
  const goneOn = number("Đơn vị tính đến kỳ trước");
  if (typeof approved !== "number" || typeof goneOn !== "number") return undefined;
  return {
    covered,
    expected,
    approved,
    goneOn,
    own: meaningOf(ownWords, field("Phần của cấp tổng hợp")),
  };
}

function reportOf(
  field: (name: string) => string,
  number: ReadNumber,
): FigureReport | null | undefined {
  const version = number("Lần nộp");
  if (version === null) return null;
  if (version === undefined) return undefined;
  const state = meaningOf(reportWords, field("Tình trạng báo cáo"));
  const counted = meaningOf(countedWords, field("Tính vào tổng hợp"));
  if (counted === null) return undefined;
  const code = unguardText(field(codeColumn)) || null;
  return { version, state, counted: counted === "true", code };
}
