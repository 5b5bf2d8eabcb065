import { makeStyles } from "@fluentui/react-components";
import { waitsForAll } from "../../shared/rollup/consolidate.ts";
import {
  lacksReports,
  type OverviewUnit,
  type SourceReport,
} from "../../shared/rollup/overview.ts";
import { isEnded, isExpected, isMissing } from "../../shared/rollup/standing.ts";
import { readinessOf } from "../../shared/sheet/publicationHeading.ts";
import { sayAdjusted } from "../../shared/text/adjustedFigures.ts";
import type { Overview } from "../actions/overview.ts";
import { FilledBar } from "../components/FilledBar.tsx";
import { Notice } from "../components/Notice.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ExemptNotice } from "./ExemptNotice.tsx";
import { sayGoing } from "./goingWords.ts";

interface Props {
  readonly overview: Overview;
}

/** How many of the reports that an overview is made of are in it, and whether it may be published. */
export function OverviewCoverage({ overview }: Props) {
  const words = useText();
  const text = words.overview;
  const styles = useStyles();
  const { units, form, differs } = overview;
  const reports = units.flatMap((unit) => [...unit.reports.values()]).filter(isExpected);
  const counted = reports.filter(isCounted);
  const approved = counted.filter(isApproved);
  const readiness = form.template.generated === "units-down" ? readinessOf(units) : null;
  return (
    <>
      <FilledBar
        filled={counted.length}
        expected={reports.length}
        label={text.coverage(counted.length, reports.length, approved.length)}
        verdict=""
      />
      {differs && (
        <Notice kind="error" sign="✕" title={words.consolidation.differs}>
          <p className={styles.words}>{words.consolidation.differsDetail}</p>
        </Notice>
      )}
      {readiness && readiness.approved === readiness.expected && (
        <Notice kind="good" sign="✓" title={text.ready} />
      )}
      {readiness && readiness.approved < readiness.expected && (
        <Notice
          kind="warning"
          sign="△"
          title={text.notReady(readiness.approved, readiness.expected)}
        >
          <p className={styles.words}>{text.notReadyDetail}</p>
        </Notice>
      )}
    </>
  );
}

/** Which units' reports are not in an overview, by unit and form, and which nobody waits for; and how many each form has. */
export function OverviewGaps({ overview }: Props) {
  const words = useText();
  const language = useLanguage();
  const text = words.overview;
  const styles = useStyles();
  const { units, own, reply, figures } = overview;
  const codeOf = (id: string) =>
    reply.sources.find((source) => source.id === id)?.code.split("/")[0] ?? id;
  const listed = (test: (report: SourceReport) => boolean, sayWhy: (of: SourceReport) => string) =>
    [...units, own].flatMap(({ name, reports }: Pick<OverviewUnit, "name" | "reports">) => {
      const found = [...reports].filter(([, report]) => test(report));
      if (found.length === 0) return [];
      const isAll = found.length === reports.size && found.length > 1;
      const codes = found.map(([template]) => codeOf(template));
      const forms = isAll ? text.all(found.length) : codes.join(", ");
      const says = [...new Set(found.map(([, report]) => sayWhy(report)))];
      return [{ name, says: `${forms} ${says.join(", ")}` }];
    });
  const missing = listed(isMissing, ({ standing }) => {
    if (standing.kind === "counted") return "";
    const said = words.consolidation.standings[standing.kind];
    return standing.kind === "left-out" ? `${said}: ${standing.reason}` : said;
  });
  const exempt = listed(isExempt, ({ standing, goesOn }) => {
    if (standing.kind !== "exempt") return "";
    if (!goesOn) return `(${standing.reason})`;
    return `(${standing.reason}; ${sayGoing(words, language, goesOn)})`;
  });
  const isStockAwaited =
    exempt.length > 0 &&
    [...figures.values()].some(
      ({ cell, standings, total }) =>
        waitsForAll(cell) &&
        total.covered < total.expected &&
        standings.some((standing) => standing?.kind === "exempt" && !isEnded({ standing })),
    );
  const isGoingOnLacking = [...units, own].some(lacksReports);
  const adjusted = [...units, own].flatMap(({ name, reports }) =>
    [...reports].flatMap(([template, { adjusted: cells = [] }]) =>
      cells.map((one) => {
        const said = sayAdjusted(language, one);
        return { name, code: codeOf(template), said, reason: one.reason };
      }),
    ),
  );
  // All alike, they would say no more than the sum of them.
  const forms = reply.sources.map(({ id, code, shortTitle }) => {
    const all = units.flatMap(({ reports }) =>
      [...reports].flatMap(([template, report]) =>
        template === id && isExpected(report) ? [report] : [],
      ),
    );
    const counted = all.filter(isCounted).length;
    const says = text.ofForm(counted, all.length, all.filter(isApproved).length);
    return { id, name: `${code.split("/")[0]} · ${shortTitle}`, says };
  });
  return (
    <>
      {missing.length === 0 && !isStockAwaited && !isGoingOnLacking && (
        <Notice kind="good" sign="✓" title={text.complete} />
      )}
      {missing.length > 0 && (
        <Notice kind="warning" sign="◷" title={words.consolidation.missing}>
          <ul className={styles.list}>
            {missing.map(({ name, says }) => (
              <li key={name}>
                <span lang="vi">{name}</span>: {says}
              </li>
            ))}
          </ul>
          <p className={styles.words}>{text.partial}</p>
        </Notice>
      )}
      <ExemptNotice units={exempt} isAwaited={isStockAwaited} />
      {adjusted.length > 0 && (
        <Notice kind="warning" sign="△" title={text.adjusted}>
          <ul className={styles.list} lang="vi">
            {adjusted.map(({ name, code, said, reason }) => (
              <li key={`${name}${code}${said}`}>
                {name}, {code}: {said} ({reason})
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {new Set(forms.map(({ says }) => says)).size > 1 && (
        <Notice kind="info" sign="·" title={text.byForm}>
          <ul className={styles.list}>
            {forms.map(({ id, name, says }) => (
              <li key={id}>
                <span lang="vi">{name}</span>: {says}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

function isCounted({ standing }: SourceReport): boolean {
  return standing.kind === "counted";
}

function isExempt({ standing }: SourceReport): boolean {
  return standing.kind === "exempt";
}

function isApproved({ standing }: SourceReport): boolean {
  return standing.kind === "counted" && standing.approved;
}

const useStyles = makeStyles({
  words: { margin: "4px 0 0" },
  list: { margin: "2px 0 0", paddingLeft: "16px" },
});
