import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { fingerprintFigures } from "../../shared/rollup/edition.ts";
import type { EditionWish } from "../../shared/rollup/judgeEdition.ts";
import { type Figures, freezeFigures, listEditions } from "../actions/editions.ts";
import type { FormToFreeze } from "../actions/freezeEach.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useAction } from "../hooks/useAction.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { EditionCard } from "./EditionCard.tsx";
import { EditionComparison } from "./EditionComparison.tsx";
import { FreezeDialog } from "./FreezeDialog.tsx";
import { FreezeEach } from "./FreezeEach.tsx";
import type { SheetsOut } from "./saveSheets.ts";
import { useEditionWords } from "./useEditionWords.ts";
import { useKeptEditions } from "./useKeptEditions.ts";

interface Props {
  readonly session: WorkSession;
  /** What is on the screen. */
  readonly figures: Figures;
  /** Everything that the period is consolidated by. */
  readonly forms: readonly FormToFreeze[];
  readonly out: SheetsOut;
  /** The figures on the screen may be out of date. */
  readonly onChanged: () => void;
}

/** What was sent up of the figures on the screen, and freezing them; whoever only reads freezes nothing. */
export function Editions({ session, figures, forms, out, onChanged }: Props) {
  const text = useEditionWords();
  const styles = useStyles();
  const heading = useId();
  const { template, period } = figures.made.reply;
  const [dialog, setDialog] = useState<"one" | "all" | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const kept = useKeptEditions(session, figures, out, setSaid);
  const { writing, saving, comparing, drawing, compared } = kept;
  const listing = useAction((stop, of: string) => listEditions(session, of, stop));
  const freezing = useAction(
    (_, wish: Omit<EditionWish, "figures">) => freezeFigures(session, figures, after, wish),
    "with-its-outcome",
  );
  const { start: list } = listing;
  useEffect(() => void list(period), [list, period]);

  const listed = listing.state.kind === "done" ? listing.state.value : null;
  const editions = (listed?.editions ?? []).filter((one) => one.template === template.id);
  const last = editions.at(-1);
  const after = last?.number ?? 0;
  const isSame = last?.figures === fingerprintFigures(figures.made.reply);
  const mayFreeze = session.me.role === "reviewer";
  const isBusy = [writing, saving, comparing].some(({ state }) => state.kind === "pending");

  async function freeze(wish: Omit<EditionWish, "figures">): Promise<boolean> {
    const frozen = await freezing.start(wish);
    if (!frozen?.ok) {
      void list(period);
      return false;
    }
    setSaid(text.dialog.frozen(frozen.value.number, frozen.value.to.join(", ")));
    void list(period);
    return true;
  }

  function close(): void {
    setDialog(null);
    // What was refused because it had changed is looked at anew.
    if (freezing.state.kind === "failed") onChanged();
    freezing.clear();
  }

  return (
    <section className={styles.editions} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {text.title}
      </h3>
      <WaitingBar waiting={listing.state.kind === "pending"} doing={text.loading} />
      <ActionProblem state={listing.state} onDismiss={listing.clear} />
      {listed && editions.length === 0 && <p className={styles.words}>{text.none}</p>}
      {last && (
        <p className={styles.words}>
          {isSame ? `✓ ${text.unchanged(last.number)}` : `△ ${text.changedSince(last.number)}`}
        </p>
      )}
      {mayFreeze && figures.made.differs && <p className={styles.words}>✕ {text.differs}</p>}
      {mayFreeze && listed && !figures.made.differs && (
        <div className={styles.buttons}>
          <Button onClick={() => setDialog("one")}>{text.open}</Button>
          {forms.length > 1 && (
            <Button appearance="subtle" onClick={() => setDialog("all")}>
              {text.openAll}
            </Button>
          )}
        </div>
      )}
      {said && <ProblemBar intent="success" title={said} onDismiss={() => setSaid(null)} />}
      <WaitingBar
        waiting={isBusy}
        doing={comparing.state.kind === "pending" ? text.comparing : text.rebuilding}
      />
      {[writing, saving, comparing, drawing].map(({ state, clear }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: these four stay in their places
        <ActionProblem key={index} state={state} onDismiss={clear} />
      ))}
      {compared && (
        <EditionComparison
          {...compared}
          onWrite={() => void drawing.start(compared)}
          onClose={kept.closeComparison}
        />
      )}
      {editions.length > 0 && (
        <ul className={styles.list}>
          {editions.toReversed().map((edition) => (
            <EditionCard
              key={edition.number}
              edition={edition}
              others={editions.filter((other) => other !== edition)}
              as={out.as}
              busy={isBusy}
              onWrite={() => void writing.start(edition)}
              onSave={() => void saving.start(edition)}
              onCompare={(other) => void comparing.start(edition, other)}
            />
          ))}
        </ul>
      )}
      {dialog === "one" && listed && (
        <FreezeDialog
          session={session}
          figures={figures}
          recipients={listed.recipients}
          busy={freezing.state.kind === "pending"}
          problem={<ActionProblem state={freezing.state} onDismiss={freezing.clear} />}
          onFreeze={freeze}
          onClose={close}
        />
      )}
      {dialog === "all" && (
        <FreezeEach
          session={session}
          forms={forms}
          period={period}
          onFrozen={() => void list(period)}
          onClose={() => setDialog(null)}
        />
      )}
    </section>
  );
}

const useStyles = makeStyles({
  editions: { display: "grid", rowGap: "8px", minWidth: 0 },
  title: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});
