import { makeStyles, tokens } from "@fluentui/react-components";
import { needsExplanation } from "../../shared/filing/checkDivision.ts";
import type { CheckedIndicator } from "../../shared/filing/judgeFiled.ts";
import { capitalise } from "../../shared/text/cellNames.ts";
import { sayDivision, sayFraction, sayUnlikeWholes } from "../../shared/text/divisions.ts";
import { sayFiledChange, sayOwnPart } from "../../shared/text/filedFigures.ts";
import type { CheckedMatrix, ReadFigures } from "../actions/checkMatrix.ts";
import { namesIn } from "../actions/filed.ts";
import { Notice } from "../components/Notice.tsx";
import { useFiledText } from "../hooks/useFiledText.ts";
import { useLanguage } from "../hooks/useText.ts";

interface Props {
  readonly checked: CheckedMatrix;
  readonly figures: ReadFigures;
}

/** So many changes are named; the sheet shows the rest. */
const mostNamed = 6;

/** What filing a matrix would do: what was read, what meets and what does not, and every figure that changes. */
export function MatrixOutcome({ checked, figures }: Props) {
  const text = useFiledText();
  const language = useLanguage();
  const styles = useStyles();
  const { filed, baseVersion } = checked;
  const { checks, changes, values, kept, unlike, fractions, respelled } = figures;
  const names = namesIn(filed, sayOwnPart(language));
  const ofKind = (test: (one: CheckedIndicator) => boolean) => checks.filter(test);
  const met = ofKind(({ check }) => check.kind === "meets");
  const unmet = ofKind(({ check }) => needsExplanation(check));
  const waiting = ofKind(
    ({ check }) => check.kind === "waits" || isWithoutWhole(checked, check.kind),
  );
  const sayCheck = ({ indicator, check }: CheckedIndicator) => {
    const divided = filed.indicators.find(({ id }) => id === indicator.id);
    const { division = "apart" } = divided ?? {};
    const parent = filed.parent.name;
    const said = sayDivision(language, check, { ...indicator, division }, { ...names, parent });
    return `${indicator.name}: ${said}`;
  };
  const wholes = [...new Set(unlike.map(({ indicator }) => indicator))].map((id) => {
    const own = unlike.filter(({ indicator }) => indicator === id);
    return sayUnlikeWholes(language, names.indicator(id), own, names.place);
  });
  const shares = fractions.map((one) =>
    sayFraction(language, names.indicator(one.indicator), names.place(one.place), one),
  );

  return (
    <>
      {baseVersion !== filed.version && (
        <Notice kind="warning" sign="△" title={text.stale(filed.version)}>
          <p className={styles.words}>{text.staleDetail}</p>
        </Notice>
      )}
      <Notice
        kind="good"
        sign="✓"
        title={text.good(Object.keys(values).length, filed.children.length)}
      >
        <p className={styles.words}>
          {[
            ...(met.length > 0 ? [text.met(met.length)] : []),
            ...(kept > 0 ? [text.kept(kept)] : []),
          ]
            .map(capitalise)
            .join(". ")}
        </p>
        {respelled.length > 0 && (
          <p className={styles.words}>
            {respelled
              .map(({ label, unit }) => text.respelled(label, names.place(unit)))
              .join("; ")}
          </p>
        )}
      </Notice>
      <Lines
        title={text.fractions(shares.length)}
        lines={shares}
        foot={text.fractionsDetail}
        kind="warning"
      />
      <Lines
        title={text.unmet(unmet.length + wholes.length)}
        lines={[...unmet.map(sayCheck), ...wholes]}
        foot={text.unmetDetail}
        kind="warning"
      />
      <Lines title={text.open1(waiting.length)} lines={waiting.map(sayCheck)} kind="info" />
      {changes.length === 0 ? (
        <Notice kind="info" sign="·" title={text.noChanges}>
          <p className={styles.words}>{text.noChangesDetail(filed.version)}</p>
        </Notice>
      ) : (
        <Lines
          title={text.changes(changes.length)}
          lines={changes.slice(0, mostNamed).map(({ indicator, place, ...change }) =>
            sayFiledChange(language, {
              ...change,
              indicator: names.indicator(indicator),
              place: names.place(place),
            }),
          )}
          foot={[
            ...(changes.length > mostNamed ? [text.more(changes.length - mostNamed)] : []),
            text.changesFrom(filed.version),
          ].join(", ")}
          kind="info"
        />
      )}
    </>
  );
}

function isWithoutWhole({ filed }: CheckedMatrix, kind: string): boolean {
  return filed.kind === "targets" && kind === "no-whole";
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly foot?: string;
  readonly kind: "warning" | "info";
}

function Lines({ title, lines, foot, kind }: LinesProps) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <Notice kind={kind} sign={kind === "warning" ? "△" : "·"} title={title}>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {foot && <p className={styles.words}>{foot}</p>}
    </Notice>
  );
}

const useStyles = makeStyles({
  words: { margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
  list: { margin: "2px 0 0", paddingLeft: "16px" },
});
