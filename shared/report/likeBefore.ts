import { type PeriodKind, parsePeriodId } from "../calendar/period.ts";
import { isFigure } from "../form/algebra/typeStatement.ts";
import type { FormCell } from "../form/form.ts";
import type { CellKey, PeriodId } from "../ids.ts";

/** Why no period of the year is like a figure's. */
export type Unlike =
  /** It goes on from the period before, and grows by itself. */
  | "accumulates"
  /** Its window begins with the year, whatever has been reported in it before. */
  | "own-window"
  /** Nothing of its kind has been reported before it. */
  | "first"
  /** It says what is planned. */
  | "plan"
  | "no-figure";

/** The earlier report that a cell's figure may be compared with: of a stock the last closing before it, of a flow the same
 *  span of time before it. Never last year's, which is another comparison. */
export type LikeBefore =
  | { readonly kind: "like"; readonly period: PeriodId }
  | { readonly kind: "unlike"; readonly why: Unlike };

/** What a cell's figure is compared with, of the periods reported on before, the nearest first. */
export function likeBefore(
  { key, measure, content }: FormCell,
  cumulative: ReadonlySet<CellKey>,
  kind: PeriodKind,
  earlier: readonly PeriodId[],
): LikeBefore {
  if (!isFigure(measure.type)) return unlike("no-figure");
  if (content.kind === "carried" && planned.includes(content.from.kind)) return unlike("plan");
  // An event is like no other.
  if (kind === "plan" || kind === "ad-hoc") return unlike("first");
  const kindOf = (id: PeriodId) => parsePeriodId(id)?.kind;
  const isClosing = (id: PeriodId) => kindOf(id) !== "plan" && kindOf(id) !== "ad-hoc";
  // A rate of what accumulates is called a stock, and stands for the year so far all the same.
  const isClosed = measure.nature === "stock" && !cumulative.has(key);
  if (isClosed) return like(earlier.find(isClosing));
  if (kind === "six-month" || kind === "year") return unlike("own-window");
  if (cumulative.has(key)) return unlike("accumulates");
  return like(earlier.find((id) => kindOf(id) === kind));
}

const planned: readonly string[] = ["target", "milestone", "nothing"];

function like(period: PeriodId | undefined): LikeBefore {
  return period === undefined ? unlike("first") : { kind: "like", period };
}

function unlike(why: Unlike): LikeBefore {
  return { kind: "unlike", why };
}
