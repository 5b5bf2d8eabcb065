import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CodesReply } from "../../../shared/api/people.ts";
import { ok } from "../../../shared/result.ts";
import { lastDayOf } from "../../actions/codeCards.ts";
import type { ListedPerson } from "../../actions/peopleDraft.ts";
import type { WorkSession } from "../../actions/workSession.ts";
import { AskDialog } from "../../components/AskDialog.tsx";
import { SkeletonList } from "../../components/SkeletonList.tsx";
import { TellDialog } from "../../components/TellDialog.tsx";
import { WaitingBar } from "../../components/WaitingBar.tsx";
import { useAction } from "../../hooks/useAction.ts";
import { useAdministrationText } from "../../hooks/useAdministrationText.ts";
import { useLanguage, useText } from "../../hooks/useText.ts";
import { ActionProblem } from "../ActionProblem.tsx";
import type { SheetsOut } from "../saveSheets.ts";
import { CardsOutcome } from "./CardsOutcome.tsx";
import { IssuedCode } from "./IssuedCode.tsx";
import { ReissueDialog } from "./ReissueDialog.tsx";
import { useCardsOut } from "./useCardsOut.ts";
import { losesSomething, useCodeStanding } from "./useCodeStanding.ts";

export interface UnitCodesProps {
  readonly session: WorkSession;
  readonly unit: { readonly id: string; readonly name: string };
  readonly out: SheetsOut;
  readonly copy: (words: string) => void;
  readonly onClose: () => void;
}

/** The people who report for one unit, each with a new code at one click: for a reviewer whom somebody calls who cannot
 *  get in. What it takes from somebody is said before. */
export function UnitCodes({ session, unit, out, copy, onClose }: UnitCodesProps) {
  const text = useAdministrationText();
  const { retry } = useText();
  const language = useLanguage();
  const styles = useStyles();
  const standing = useCodeStanding();
  const [people, setPeople] = useState<readonly ListedPerson[] | null>(null);
  const [issued, setIssued] = useState<CodesReply["codes"]>([]);
  const [asking, setAsking] = useState<ListedPerson | null>(null);
  const [leaving, setLeaving] = useState(false);
  const cards = useCardsOut(session, issued, out);
  const isLost = issued.length > 0 && !cards.isKept;
  const loading = useAction(async (stop) => {
    const read = await (await session.client.administration()).people(stop);
    if (!read.ok) return read;
    setPeople(read.value.people.filter((one) => one.unit === unit.id && one.mayIssue));
    return ok(null);
  });
  const issuing = useAction(async (stop, person: string) => {
    const made = await (await session.client.administration()).issueCodes([person], stop);
    if (!made.ok) return made;
    setIssued((before) => [...before, ...made.value.codes]);
    // What was printed before lacks them.
    cards.writing.clear();
    cards.saving.clear();
    return made;
  }, "with-its-outcome");
  const { start } = loading;
  useEffect(() => void start(), [start]);
  const isIssuing = issuing.state.kind === "pending";
  const busy = isIssuing || cards.busy;
  const issue = (person: ListedPerson) => {
    setAsking(null);
    void issuing.start(person.id);
  };
  return (
    <TellDialog
      title={text.codes.unitTitle(unit.name)}
      onClose={() => (isLost ? setLeaving(true) : onClose())}
    >
      <div className={styles.people}>
        <ActionProblem
          state={loading.state}
          actionOf={() => ({ label: retry, onChoose: () => void start() })}
          onDismiss={loading.clear}
        />
        <ActionProblem state={issuing.state} onDismiss={issuing.clear} />
        <WaitingBar waiting={isIssuing} doing={text.codes.issuing} />
        {!people && loading.state.kind === "pending" && (
          <SkeletonList doing={text.people.loading} count={1} />
        )}
        {people?.length === 0 && <p className={styles.quiet}>{text.codes.unitNone}</p>}
        <ul className={styles.list}>
          {people?.map((person) => {
            const { id, name } = person;
            const code = issued.find((one) => one.person === id);
            return code ? (
              <IssuedCode
                key={id}
                name={name}
                unit={code.unit.name}
                code={code.code}
                until={text.codes.until(lastDayOf(language, code))}
                copy={copy}
                lands
              />
            ) : (
              <li key={id} className={styles.person}>
                <span className={styles.words}>
                  <span lang="vi">{name}</span>
                  <span className={styles.quiet}>{standing(person)}</span>
                </span>
                <Button
                  size="small"
                  className={styles.button}
                  disabledFocusable={busy}
                  aria-label={`${text.codes.issueAgain}: ${name}`}
                  onClick={() =>
                    !busy && (losesSomething(person) ? setAsking(person) : issue(person))
                  }
                >
                  {text.codes.issueAgain}
                </Button>
              </li>
            );
          })}
        </ul>
        {issued.length > 0 && (
          <>
            <p role="status" className={styles.quiet}>
              {text.codes.once}
            </p>
            <CardsOutcome {...cards} />
            <div className={styles.out}>
              <Button disabledFocusable={busy} onClick={() => !busy && void cards.writing.start()}>
                {text.codes.write}
              </Button>
              <Button disabledFocusable={busy} onClick={() => !busy && void cards.saving.start()}>
                {text.codes.out[out.as]}
              </Button>
            </div>
          </>
        )}
      </div>
      {asking && (
        <ReissueDialog
          session={session}
          people={[asking]}
          yes={text.codes.issueAgain}
          onYes={() => issue(asking)}
          onClose={() => setAsking(null)}
        />
      )}
      {leaving && (
        <AskDialog
          title={text.codes.done}
          lead={text.codes.doneAsk}
          yes={text.codes.done}
          onYes={onClose}
          onClose={() => setLeaving(false)}
        />
      )}
    </TellDialog>
  );
}

const useStyles = makeStyles({
  people: { display: "grid", rowGap: "8px" },
  list: { display: "grid", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  person: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
  words: { display: "grid", minWidth: 0, overflowWrap: "anywhere" },
  button: { flexShrink: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  out: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
