import { findValueFault } from "../../shared/form/checkValue.ts";
import { cellOf, type Form } from "../../shared/form/form.ts";
import type { Importance } from "../../shared/form/template.ts";
import { type Finding, needsReason, type Violation } from "../../shared/form/violation.ts";
import type { CellKey } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import type { Result } from "../../shared/result.ts";
import { spellNumber } from "../../shared/text/numbers.ts";
import { round3, sayAccepted, sayViolation, signOf } from "../../shared/text/violations.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import type { Asking } from "../actions/checkReport.ts";
import { fixCell, goToCell } from "../actions/editCells.ts";
import { holdsSameFigures } from "../actions/nothingNew.ts";
import { mayFillIn } from "../actions/ownReport.ts";
import { addressIn } from "../actions/reviewNotes.ts";
import { mayBeSent } from "../actions/unsent.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { FindingCard } from "../components/FindingCard.tsx";
import { Notice } from "../components/Notice.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import type { Reasons } from "./useReasons.ts";
import { useSubmitName } from "./useSubmitName.ts";

interface Props {
  readonly session: WorkSession;
  readonly checked: CheckedForm;
  /** The sheet may say something else by now. */
  readonly isOld: boolean;
  readonly reasons: Reasons;
  readonly recheck: (asking: Asking) => Promise<void>;
}

/** At most this many cells of a finding are offered to go to: the sheet itself marks them all. */
const MOST_CELLS = 3;

/** One card for each finding, errors first; a sentence where there is none. */
export function Findings({ session, checked, isOld, reasons, recheck }: Props) {
  const { report: text, believing } = useText();
  const language = useLanguage();
  const { form, violations, values, filled } = checked;
  const acting = useAction((_, act: () => Promise<Result<null, Problem>>) => act());
  const fix = async (key: CellKey, figure: number) => {
    const fixed = await fixCell(session, checked, key, figure);
    await recheck("what-is-missing");
    return fixed;
  };
  const isOwn = mayFillIn(session, checked.identity);
  const submit = useSubmitName(session, checked.identity);
  const isToSend = isOwn && mayBeSent(checked) && !holdsSameFigures(checked);
  const warnings = violations.filter(needsReason);
  const titles = violations.map((one) => sayViolation(language, form, one, values).title);

  return (
    <>
      <ActionProblem state={acting.state} onDismiss={acting.clear} />
      {isOld && (
        <Notice kind="info" sign="◷" title={believing.oldTitle}>
          <p style={{ margin: 0 }}>{believing.oldDetail}</p>
        </Notice>
      )}
      {!isOld && violations.length === 0 && filled.filled > 0 && (
        <Notice kind="good" sign="✓" title={text.allGood}>
          <p style={{ margin: 0 }}>{isToSend ? text.allGoodSend(submit) : text.allGoodDetail}</p>
        </Notice>
      )}
      {violations.map((violation) => {
        const { id, importance, cells } = violation;
        const said = sayViolation(language, form, violation, values);
        const [first] = cells;
        const meanings = listMeanings(form, violation);
        // Nothing that it may mean can stand there: what can is said instead of a choice.
        const isNoChoice = first && meanings.length < 1 && meaningsOf(violation.finding).length > 0;
        const isOneOfSeveral = titles.filter((title) => title === said.title).length > 1;
        const others = warnings.filter((other) => other.id !== id && !reasons.of(other).trim());
        return (
          <FindingCard
            key={id}
            kind={importance}
            sign={signOf[importance satisfies Importance]}
            districtWords={violation.finding.kind === "rule"}
            {...said}
            {...(isNoChoice
              ? { instruction: text.enterAgain(sayAccepted(language, cellOf(form, first).measure)) }
              : {})}
            label={
              isOneOfSeveral && first ? `${said.title}, ${addressIn(checked, first)}` : said.title
            }
            cells={cells.slice(0, MOST_CELLS).map((key) => ({
              id: key,
              label: text.goTo(addressIn(checked, key)),
              onChoose: () => void acting.start(() => goToCell(session, checked, key)),
            }))}
            choices={meanings.map((figure) => ({
              id: String(figure),
              // Without grouping: "Nhập 1.234" would ask the same question again.
              label: text.enter(spellNumber(language, figure)),
              onChoose: () => {
                if (first) void acting.start(() => fix(first, figure));
              },
            }))}
            reason={
              needsReason(violation)
                ? {
                    value: reasons.of(violation),
                    note: reasons.isOffered(violation) ? text.reasonBefore : null,
                    readOnly: !isOwn,
                    onChange: (said) => reasons.write([violation], said),
                    others: others.length,
                    onShare: () => reasons.write(others, reasons.of(violation)),
                  }
                : null
            }
          />
        );
      })}
    </>
  );
}

/** The figures that what stands in a cell may mean, as far as the cell takes them; chosen by the person only. */
function listMeanings(form: Form, { finding, cells: [key] }: Violation): readonly number[] {
  if (key === undefined) return [];
  const { measure } = cellOf(form, key);
  return meaningsOf(finding).filter((figure) => findValueFault(figure, measure) === null);
}

function meaningsOf(finding: Finding): readonly number[] {
  if (finding.kind === "unreadable") return finding.reading.meanings;
  // An English Excel makes 1.234 of what was meant as one thousand two hundred and thirty-four.
  const thousands = finding.kind === "value" ? round3(finding.value) : null;
  return finding.kind === "value" && finding.fault === "not-whole" && thousands !== null
    ? [thousands]
    : [];
}
