import type { Quantity } from "../form/dataValue.ts";
import { amountOf, type ComparedFigures } from "../rollup/compareSources.ts";
import type { CheckTerms } from "../rollup/crossCheck.ts";
import { sayOutcome, saySources } from "../text/checkOutcome.ts";
import { addressOf } from "./address.ts";
import type { ConsolidationInput } from "./consolidationInput.ts";
import { checkWidths, type DoubtsFrame } from "./doubtsFrame.ts";
import { type Grid, heightFor } from "./grid.ts";
import { contentOf } from "./sheetContent.ts";
import { colours, numberFormatOf, styles } from "./styles.ts";
import { isAmount } from "./verdictFormulas.ts";

const headers = [
  "STT",
  "Nội dung, đơn vị",
  "Nguồn A",
  "Nguồn B",
  "Chênh lệch (A − B)",
  "Kết luận",
  "Việc cần làm",
] as const;

const quiet = { ...styles.stub, italic: true, fontSizePt: 11 } as const;

/** What two sources say of the same thing, one comparison after the other with the units where they differ; the first
 *  row behind them. */
export function setChecks(
  grid: Grid,
  { left, right }: DoubtsFrame,
  top: number,
  { checks }: Pick<ConsolidationInput, "checks">,
): number {
  if (checks.length === 0) return top;
  const across = (row: number) => ({ top: row, bottom: row, left, right });
  grid.merge(across(top), "Đối chiếu giữa các nguồn", styles.tableHeading);
  headers.forEach((label, index) => void grid.set(top + 1, left + index, label, styles.header));
  grid.height(top + 1, heightFor([["Chênh lệch (A − B)", 12]]));
  let row = top + 2;
  checks.forEach((one, index) => {
    const { check, outcome, units } = one;
    const differs = outcome.kind === "differs";
    const isCompared = differs || outcome.kind === "meets";
    const name = [String(index + 1), `${check.title} (${check.unit})`] as const;
    const said = sayOutcome(one, outcome);
    setLine(row, name, outcome.whole, check, said, differs ? check.instruction : "", true);
    // A sum of some units is not yet to be taken from one of all.
    if (!isCompared) grid.set(row, left + 4, "", styles.stub);
    const sources = saySources(one);
    grid.set(row + 1, left, "", quiet);
    grid.merge({ ...across(row + 1), left: left + 1 }, sources, quiet);
    grid.height(row + 1, heightFor([[sources, 170]]));
    row += 2;
    outcome.byUnit.forEach((compared, at) => {
      if (compared.kind !== "differs") return;
      setLine(row, ["", units[at]?.name ?? ""], compared, check, "lệch", "", false);
      row += 1;
    });
  });
  return row + 1;

  function setLine(
    at: number,
    [number, name]: readonly [string, string],
    { left: one, right: other, kind }: Pick<ComparedFigures, "left" | "right" | "kind">,
    check: CheckTerms,
    conclusion: string,
    todo: string,
    strong: boolean,
  ): void {
    const numberFormat = numberFormatOf({ type: "count", decimals: check.decimals });
    const bold = strong ? { bold: true } : {};
    const figure = { ...styles.stub, ...bold, horizontal: "right", numberFormat } as const;
    const words = { ...styles.stub, ...bold };
    const doubtful = kind === "differs" ? { ...words, color: colours.warningText } : words;
    const [a, b] = [addressOf(at, left + 2), addressOf(at, left + 3)];
    const known = [a, b].map((address) => isAmount(address, false));
    grid.set(at, left, number, { ...styles.stubCentred, ...bold });
    grid.set(at, left + 1, name, strong ? words : { ...words, indent: 1 });
    grid.set(at, left + 2, contentOf(one), figure);
    grid.set(at, left + 3, contentOf(other), figure);
    const formula = `IF(AND(${known}),N(${a})-N(${b}),"")`;
    grid.set(at, left + 4, differenceOf(one, other), figure, formula);
    grid.set(at, left + 5, conclusion, doubtful);
    grid.set(at, left + 6, todo, styles.stub);
    grid.height(
      at,
      heightFor([
        [name, checkWidths[1]],
        [conclusion, checkWidths[5]],
        [todo, checkWidths[6]],
      ]),
    );
  }
}

function differenceOf(one: Quantity, other: Quantity): number | "" {
  const [left, right] = [amountOf(one), amountOf(other)];
  return left === null || right === null ? "" : left - right;
}
