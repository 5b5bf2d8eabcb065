import { isFigure } from "../form/algebra/typeStatement.ts";
import type { FigureFirmness } from "../rollup/firmness.ts";
import type { Piece } from "./document.ts";
import { type Coverage, type InPeriod, isKnown, type ToldFigure } from "./toldFigure.ts";
import { countReported, lacksTheSame, namesOf, usualMissing } from "./usualMissing.ts";

/** What is said once at the head of a section, since it holds of its figures. */
export interface SectionAsides {
  /** Who is missing from most of them. */
  readonly coverage: Coverage | null;
  /** How firm every one of them is, what its period alone has added included, where they are not final. */
  readonly firmness: FigureFirmness | null;
}

/** What the figures of a section have in common. */
export function asidesOf(told: readonly ToldFigure[]): SectionAsides {
  const known = told.filter(isKnown);
  const [first, ...others] = known
    .filter(({ measure }) => isFigure(measure.type))
    .flatMap((one): FigureFirmness[] => [one, ...listInPeriod(one)]);
  const isAlike =
    first !== undefined && !isFirm(first) && others.every((one) => isAsFirm(one, first));
  return { coverage: usualMissing(known), firmness: isAlike ? first : null };
}

/** The sentence at the head of a section; nothing where there is nothing to say. The missing are named unless the whole
 *  document has. */
export function sayAsides({ coverage, firmness }: SectionAsides, usual: Coverage | null): Piece[] {
  const parts: Piece[][] = [
    ...(firmness ? [[sayFirm(firmness)]] : []),
    ...(coverage ? [sayCoverage(coverage, usual)] : []),
  ];
  if (parts.length === 0) return [];
  const all = parts.flatMap((part, index) => (index === 0 ? part : [", ", ...part]));
  return ["Số liệu ", ...all, "."];
}

/** A figure of the section, with what of it has been said at its head. */
export function besideAsides(told: ToldFigure, asides: SectionAsides): ToldFigure {
  const { coverage } = told;
  const beside = asides.coverage && coverage && lacksTheSame(asides.coverage, coverage);
  return {
    ...told,
    ...(asides.firmness && isWhole(asides.firmness) ? firmnessSaid(told) : {}),
    ...(coverage && asides.coverage
      ? { coverage: { ...coverage, beside: beside ? "said" : "other" } }
      : {}),
  };
}

/** What the period alone has added is as firm as the whole: the head has said it of both. */
function firmnessSaid({ accumulated }: ToldFigure): Partial<ToldFigure> {
  const inPeriod = accumulated?.inPeriod;
  if (!inPeriod) return { isFirmnessSaid: true };
  return {
    isFirmnessSaid: true,
    accumulated: { ...accumulated, inPeriod: { ...inPeriod, isFirmnessSaid: true } },
  };
}

function listInPeriod({ accumulated }: ToldFigure): InPeriod[] {
  const inPeriod = accumulated?.inPeriod;
  return inPeriod && isKnown(inPeriod) ? [inPeriod] : [];
}

function sayCoverage(coverage: Coverage, usual: Coverage | null): Piece[] {
  const { missing, withOwn } = coverage;
  const own = withOwn === undefined ? [] : [` và phần của ${withOwn}`];
  const isNamed = usual?.missing.join() === missing.join();
  const names = isNamed ? [] : [`, chưa gồm ${namesOf(missing)}`];
  return ["tổng hợp từ ", ...countReported(coverage), ...own, ...names];
}

function sayFirm({ estimated, preliminary }: FigureFirmness): string {
  const said = [
    ...(estimated === "no" ? [] : [estimated === "whole" ? "ước thực hiện" : "có số ước"]),
    ...(preliminary === "no" ? [] : [preliminary === "whole" ? "sơ bộ" : "có số sơ bộ"]),
  ];
  return said.join(", ");
}

function isFirm({ estimated, preliminary }: FigureFirmness): boolean {
  return estimated === "no" && preliminary === "no";
}

/** Whether it holds of all of a figure; that a part of it is "ước" is said again beside each: of the head alone nobody
 *  knows of which. */
function isWhole({ estimated, preliminary }: FigureFirmness): boolean {
  return estimated !== "part" && preliminary !== "part";
}

function isAsFirm(one: FigureFirmness, other: FigureFirmness): boolean {
  return one.estimated === other.estimated && one.preliminary === other.preliminary;
}
