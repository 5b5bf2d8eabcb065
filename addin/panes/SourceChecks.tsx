import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Quantity } from "../../shared/form/dataValue.ts";
import {
  amountOf,
  type CheckOutcome,
  type SideFigures,
} from "../../shared/rollup/compareSources.ts";
import type { CheckTerms } from "../../shared/rollup/crossCheck.ts";
import type { ComparedCheck } from "../../shared/sheet/consolidationInput.ts";
import { showNumber } from "../../shared/text/numbers.ts";
import type { PaneText } from "../../shared/text/pane/vietnamese.ts";
import { useLanguage, useText } from "../hooks/useText.ts";

interface Props {
  readonly checks: readonly ComparedCheck[];
}

const signs = { meets: "✓", differs: "△", "not-enough-data": "◷", "no-source": "·" } as const;
const order: readonly CheckOutcome["kind"][] = ["differs", "not-enough-data", "no-source", "meets"];

/** What other sources say of the same things: those that say something else first. */
export function SourceChecks({ checks }: Props) {
  const text = useText().compared.checks;
  const styles = useStyles();
  if (checks.length === 0) return null;
  const sorted = order.flatMap((kind) => checks.filter(({ outcome }) => outcome.kind === kind));
  return (
    <section className={styles.checks} aria-label={text.title}>
      <h3 className={styles.title}>{text.title}</h3>
      <ul className={styles.list}>
        {sorted.map((one) => (
          <SourceCheck key={one.check.id} one={one} />
        ))}
      </ul>
    </section>
  );
}

/** One comparison: both values, of how many units each is, and what to do where they differ. */
function SourceCheck({ one }: { readonly one: ComparedCheck }) {
  const text = useText().compared.checks;
  const language = useLanguage();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { check, outcome, units } = one;
  const { kind, whole, byUnit, covered } = outcome;
  // What is only to be known of is no warning.
  const sign = kind === "differs" && check.importance === "info" ? "no-source" : kind;
  const shown = (value: Quantity) => {
    const amount = amountOf(value);
    return amount === null ? "…" : showNumber(language, amount, check.decimals);
  };
  const difference = ({ left, right }: { readonly left: Quantity; readonly right: Quantity }) => {
    const [a, b] = [amountOf(left), amountOf(right)];
    return a === null || b === null ? null : showNumber(language, a - b, check.decimals);
  };
  const differing = byUnit.flatMap((figures, index) =>
    figures.kind === "differs" ? [{ figures, name: units[index]?.name ?? "" }] : [],
  );
  const apart = difference(whole);
  return (
    <li className={styles.check}>
      <p className={styles.head}>
        <span aria-hidden className={styles[sign]}>
          {signs[sign]}
        </span>{" "}
        <strong lang="vi">{check.title}</strong>: {sayOutcomeIn(text, one)}
      </p>
      {kind !== "no-source" && (
        <ul className={styles.sides}>
          {(["left", "right"] as const).map((side) => (
            <li key={side}>
              <span lang="vi">{check[side].name}</span>: {shown(whole[side])}
              {sayBehind(text, check[side], one[side], covered[side], units.length)}
            </li>
          ))}
          {check.each === "unit" && covered.both < units.length && (
            <li>{text.sumOfBoth(covered.both)}</li>
          )}
          {kind === "differs" && apart !== null && <li>{text.difference(apart, check.unit)}</li>}
        </ul>
      )}
      {kind === "differs" && check.instruction !== "" && (
        <p className={styles.values} lang="vi">
          {check.instruction}
        </p>
      )}
      {differing.length > 0 && (
        <>
          <Button
            appearance="subtle"
            size="small"
            aria-expanded={open}
            className={styles.more}
            onClick={() => setOpen(!open)}
          >
            {open ? text.hideUnits : text.showUnits(differing.length)}
          </Button>
          {open && (
            <ul className={styles.units}>
              {differing.map(({ figures, name }) => (
                <li key={name}>
                  <span lang="vi">{name}</span>:{" "}
                  {text.unitDiffers(
                    shown(figures.left),
                    shown(figures.right),
                    difference(figures) ?? "",
                  )}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </li>
  );
}

function sayOutcomeIn(text: PaneText["compared"]["checks"], one: ComparedCheck): string {
  const { check, outcome, units } = one;
  const { kind, byUnit, covered } = outcome;
  if (check.each === "unit" && kind === "meets") return text.meetsIn(covered.both, units.length);
  if (check.each === "unit" && kind === "differs") {
    const count = byUnit.filter((figures) => figures.kind === "differs").length;
    return text.differsIn(count, covered.both);
  }
  return text.signs[kind];
}

/** How much stands behind one side's figure: " (7/10 đơn vị)", " (bản 2, chưa duyệt)". */
function sayBehind(
  text: PaneText["compared"]["checks"],
  side: CheckTerms["left"],
  { source, whole }: SideFigures,
  covered: number,
  all: number,
): string {
  const isOfAll = side.kind !== "children" && whole !== null;
  const said = [
    ...(source ? [text.version(source.version)] : []),
    ...(source && !source.approved ? [text.notApproved] : []),
    ...(side.kind === "supplier" && !source ? [text.notSent] : []),
    ...(side.kind === "nobody" || isOfAll ? [] : [text.covered(covered, all)]),
  ];
  return said.length === 0 ? "" : ` (${said.join(", ")})`;
}

const useStyles = makeStyles({
  checks: { minWidth: 0, overflowWrap: "anywhere" },
  title: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  check: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { margin: 0 },
  sides: {
    margin: "2px 0 0",
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  values: { margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
  more: { minWidth: 0 },
  units: { margin: "2px 0 0", paddingLeft: "16px" },
  meets: { color: "var(--good-sign)", fontWeight: 700 },
  differs: { color: "var(--warning-sign)", fontWeight: 700 },
  "not-enough-data": { color: "var(--info-sign)", fontWeight: 700 },
  "no-source": { color: "var(--info-sign)", fontWeight: 700 },
});
