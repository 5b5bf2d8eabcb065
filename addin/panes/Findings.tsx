import { cellOf } from "../../shared/form/form.ts";
import type { Meanings } from "../../shared/form/meanings.ts";
import type { Importance } from "../../shared/form/template.ts";
import { needsReason } from "../../shared/form/violation.ts";
import type { CellKey } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import type { Result } from "../../shared/result.ts";
import { spellNumber } from "../../shared/text/numbers.ts";
import { sayAccepted, sayViolation, signOf } from "../../shared/text/violations.ts";
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
  // What stands against the sheet is told with its own way on.
  const isToSend =
    isOwn && checked.concerns.length === 0 && mayBeSent(checked) && !holdsSameFigures(checked);
  const warnings = violations.filter(needsReason);
  const titles = violations.map((one) => sayViolation(language, form, one, values).title);

  // Nothing that it may mean can stand there: what can is said instead of a choice.
  const sayNoChoice = (key: CellKey, { breaking: [breaking] }: Meanings) => {
    const accepted = sayAccepted(language, cellOf(form, key).measure);
    return breaking === undefined
      ? text.enterAgain(accepted)
      : text.enterOther(spellNumber(language, breaking), accepted);
  };

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
        const isDoubt =
          violation.finding.kind === "unreadable" || violation.finding.kind === "value";
        const meanings = (first && isDoubt && checked.meanings.get(first)) || null;
        const isOneOfSeveral = titles.filter((title) => title === said.title).length > 1;
        const others = warnings.filter((other) => other.id !== id && !reasons.of(other).trim());
        return (
          <FindingCard
            key={id}
            kind={importance}
            sign={signOf[importance satisfies Importance]}
            districtWords={violation.finding.kind === "rule"}
            {...said}
            {...(first && meanings?.offered.length === 0
              ? { instruction: sayNoChoice(first, meanings) }
              : {})}
            label={
              isOneOfSeveral && first ? `${said.title}, ${addressIn(checked, first)}` : said.title
            }
            cells={cells.slice(0, MOST_CELLS).map((key) => ({
              id: key,
              label: text.goTo(addressIn(checked, key)),
              onChoose: () => void acting.start(() => goToCell(session, checked, key)),
            }))}
            choices={(meanings?.offered ?? []).map((figure) => ({
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
