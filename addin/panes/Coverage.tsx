import { makeStyles } from "@fluentui/react-components";
import { cellOf } from "../../shared/form/form.ts";
import { listLostOpenings } from "../../shared/rollup/changedUnits.ts";
import { takesOwn, waitsForAll } from "../../shared/rollup/consolidate.ts";
import { lacksGoingOn } from "../../shared/rollup/goesOn.ts";
import { isEnded, isExpected, type UnitStanding } from "../../shared/rollup/standing.ts";
import { sayEndedUnit, sayJoinedUnit } from "../../shared/text/changedUnits.ts";
import { sayUnitKind } from "../../shared/text/unitNames.ts";
import type { Consolidation } from "../actions/consolidation.ts";
import { FilledBar } from "../components/FilledBar.tsx";
import { Notice } from "../components/Notice.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";
import { CoverageFirmness } from "./CoverageFirmness.tsx";
import { ExemptNotice } from "./ExemptNotice.tsx";
import { isAlone, nameFigure, sayStandingIn } from "./figureWords.ts";
import { sayGoing } from "./goingWords.ts";

interface Props {
  readonly consolidation: Consolidation;
}

/** How much a consolidation knows, said before its figures are used. */
export function Coverage({ consolidation }: Props) {
  const words = useText();
  const text = words.consolidation;
  const language = useLanguage();
  const styles = useStyles();
  const { form, units, reply, figures, differs } = consolidation;
  const counted = units.filter(({ standing }) => standing.kind === "counted");
  const approved = counted.filter(
    ({ standing }) => standing.kind === "counted" && standing.approved,
  );
  const expected = units.filter(isExpected);
  const isOptional = units.some(({ standing }) => standing.kind === "nothing-to-report");
  const exempt = units.flatMap(({ name, standing, goesOn }) =>
    standing.kind === "exempt" ? [{ name, says: standing.reason, goesOn }] : [],
  );
  const isGoingOnLacking = exempt.some(({ goesOn }) => goesOn && lacksGoingOn(goesOn));
  const isStockAwaited =
    units.some((unit) => unit.standing.kind === "exempt" && !isEnded(unit)) &&
    figures.some(({ key }) => waitsForAll(cellOf(form, key)));
  const missing = expected.flatMap(({ name, standing }) =>
    standing.kind === "counted" ? [] : [{ name, says: sayMissing(text, standing) }],
  );
  const lost = listLostOpenings(form, reply);
  const { ended = [], joined = [] } = reply.changedUnits ?? {};
  const changed = [
    ...ended.map((unit) => {
      return { ...unit, says: sayEndedUnit(language, unit.day, lost.includes(unit)) };
    }),
    ...joined.map((unit) => ({ ...unit, says: sayJoinedUnit(language, unit.day) })),
  ];
  const doubtful = [...reply.units, ...(reply.own ? [reply.own] : [])].filter(
    ({ errors, warnings, sourceChanges }) => errors + warnings + sourceChanges.length > 0,
  );
  // Who goes on is in the totals with all that his last report of the year was received with.
  const doubtfulOn = units.flatMap(({ unit, name, goesOn }) => {
    if (!goesOn?.by || goesOn.by.errors + goesOn.by.warnings === 0) return [];
    const { errors, warnings } = goesOn.by;
    return [
      {
        unit,
        name,
        says: `${sayGoing(words, language, goesOn)}; ${text.doubtsOf(errors, warnings)}`,
      },
    ];
  });
  return (
    <>
      {isOptional ? (
        <p className={styles.words}>
          {text.coverageOptional(counted.length, approved.length)}. {text.optional}
        </p>
      ) : (
        <FilledBar
          filled={counted.length}
          expected={expected.length}
          label={text.coverage(counted.length, expected.length, approved.length)}
          verdict=""
        />
      )}
      {differs && (
        <Notice kind="error" sign="✕" title={text.differs}>
          <p className={styles.words}>{text.differsDetail}</p>
        </Notice>
      )}
      {missing.length === 0 &&
        !isOptional &&
        !isStockAwaited &&
        !isGoingOnLacking &&
        lost.length === 0 && <Notice kind="good" sign="✓" title={text.complete} />}
      {missing.length > 0 && (
        <Notice kind="warning" sign="◷" title={text.missing}>
          <ul className={styles.list}>
            {missing.map(({ name, says }) => (
              <li key={name}>
                {name}: {says}
              </li>
            ))}
          </ul>
          <p className={styles.words}>{text.warningPartial}</p>
        </Notice>
      )}
      {changed.map(({ name, says }) => (
        <Notice
          key={name}
          kind={lost.length > 0 ? "warning" : "info"}
          sign={lost.length > 0 ? "△" : "·"}
          title={name}
        >
          <p className={styles.words}>{says}</p>
        </Notice>
      ))}
      <ExemptNotice units={exempt} isAwaited={isStockAwaited} />
      <OwnPart consolidation={consolidation} />
      <CoverageFirmness units={units} />
      {doubtful.length + doubtfulOn.length > 0 && (
        <Notice kind="warning" sign="△" title={text.doubts}>
          <ul className={styles.list}>
            {doubtful.map(({ id, name, errors, warnings, sourceChanges }) => (
              <li key={id}>
                {name}:{" "}
                {[
                  ...(errors + warnings > 0 ? [text.doubtsOf(errors, warnings)] : []),
                  ...(sourceChanges.length > 0 ? [text.sourcesChanged(sourceChanges.length)] : []),
                ].join("; ")}
              </li>
            ))}
            {doubtfulOn.map(({ unit, name, says }) => (
              <li key={`on ${unit}`}>
                {name}: {says}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

/** Why a unit is missing, with what was said where it was left out on purpose. */
function sayMissing(
  text: ReturnType<typeof useText>["consolidation"],
  standing: Exclude<UnitStanding, { readonly kind: "counted" }>,
): string {
  const said = text.standings[standing.kind];
  return standing.kind === "left-out" ? `${said}: ${standing.reason}` : said;
}

/** What the parent itself contributes, and what its totals lack without it. */
function OwnPart({ consolidation: { form, own, reply, figures } }: Props) {
  const text = useText();
  const language = useLanguage();
  const styles = useStyles();
  const taking = figures.filter(({ key }) => takesOwn(cellOf(form, key)));
  if (!own || taking.length === 0) return null;
  const { exempt, missing, missingDetail, in: isIn } = text.compared.own;
  const kind = sayUnitKind(language, reply.unit.type);
  const says = sayStandingIn(text, own.standing);
  const lacking = taking.filter(({ total }) => total.own === "missing");
  if (lacking.length === 0 && own.standing.kind === "exempt") {
    return (
      <Notice kind="info" sign="–" title={exempt(kind)}>
        <p className={styles.words} lang="vi">
          {own.standing.reason}
        </p>
      </Notice>
    );
  }
  if (lacking.length === 0) return <Notice kind="good" sign="✓" title={isIn(kind, says)} />;
  const cells = figures.map(({ key }) => cellOf(form, key));
  const names = lacking
    .map(({ key }) => cellOf(form, key))
    .map((cell) => nameFigure(cell, isAlone(cells, cell)))
    .join("; ");
  return (
    <Notice kind="warning" sign="◷" title={missing(kind)}>
      <p className={styles.words}>{missingDetail(reply.unit.name, says, names)}</p>
    </Notice>
  );
}

const useStyles = makeStyles({
  words: { margin: "4px 0 0" },
  list: { margin: "2px 0 0", paddingLeft: "16px" },
});
