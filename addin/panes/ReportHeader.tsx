import type { Importance } from "../../shared/form/template.ts";
import { sayDue } from "../../shared/text/due.ts";
import { daysUntil, shortenDay, shortenMoment } from "../../shared/text/moments.ts";
import { namePeriod } from "../../shared/text/periodNames.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { countUnsent, mayBeSent } from "../actions/unsent.ts";
import { DaysLeft } from "../components/DaysLeft.tsx";
import { FilledBar } from "../components/FilledBar.tsx";
import { PaneTitle } from "../components/PaneTitle.tsx";
import { Pill } from "../components/Pill.tsx";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";
import { SentWith } from "./SentWith.tsx";

interface Props {
  readonly checked: CheckedForm;
  /** The sheet may say something else by now. */
  readonly isOld: boolean;
  /** What was tried last was refused: that the version before has arrived is said with it. */
  readonly isRefused: boolean;
  readonly now: string;
  /** What handing it in is called. */
  readonly submit: string;
  /** Somebody looks at another unit's report. */
  readonly viewed: boolean;
}

/** Which form this is, how long there is left, how much is filled in and what is found. */
export function ReportHeader({ checked, isOld, isRefused, now, submit, viewed }: Props) {
  const text = useText();
  const language = useLanguage();
  const { form, identity, filled, violations, report } = checked;
  const count = (importance: Importance) =>
    violations.filter((violation) => violation.importance === importance).length;
  const { template } = form;
  const unsent = viewed ? 0 : countUnsent(checked);
  const due = report?.due ?? null;
  const verdict = text.report.counts(count("error"), count("warning"), count("info"));
  const correctBy = report?.state === "returned" ? report.correctBy : null;
  // Nobody runs out of time with what nobody owes.
  const lastDay = correctBy ?? (report?.optional ? null : (due?.lastDay ?? null));
  const left = lastDay === null ? null : daysUntil(lastDay, now);
  const isOwed = report === null || report.state === "draft" || report.state === "returned";
  return (
    <>
      <PaneTitle
        title={`${template.code.split("/")[0]} · ${template.title}`}
        under={[
          ...(viewed ? [identity.unitName] : []),
          namePeriod(language, { id: identity.period, name: report?.periodName ?? null }),
          ...(correctBy
            ? [text.review.correctUntil(shortenDay(language, correctBy))]
            : due
              ? [sayDue(language, due)]
              : []),
        ].join(" · ")}
        aside={
          isOwed
            ? left !== null && <DaysLeft days={left} />
            : report?.late && <Pill kind="warning">{text.review.late}</Pill>
        }
      />
      {unsent > 0 && report && (
        <ProblemBar
          intent="warning"
          title={text.report.unsent(unsent, report.version)}
          detail={mayBeSent(checked) ? text.report.unsentDetail(submit) : text.report.unsentDecided}
        />
      )}
      {report?.state === "submitted" && unsent === 0 && !isRefused && (
        <ProblemBar
          intent="success"
          title={text.report.sentState(
            report.version,
            shortenMoment(language, report.sentAt ?? ""),
          )}
        />
      )}
      {report?.state === "approved" && (
        <ProblemBar intent="success" title={text.report.approvedState(report.version)} />
      )}
      {report?.state === "frozen" && (
        <ProblemBar intent="info" title={text.report.frozenState(report.version)} />
      )}
      {report && <SentWith report={report} own={!viewed} />}
      <FilledBar
        {...filled}
        label={text.report.filled(filled.filled, filled.expected)}
        verdict={isOld ? text.believing.old(verdict) : verdict}
      />
    </>
  );
}
