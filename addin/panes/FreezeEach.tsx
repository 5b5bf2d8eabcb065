import { useEffect, useState } from "react";
import { dayOf } from "../../shared/calendar/due.ts";
import { ok } from "../../shared/result.ts";
import { needsNoReason } from "../../shared/rollup/editionConcerns.ts";
import type { EditionWish } from "../../shared/rollup/judgeEdition.ts";
import { sayPeriod } from "../../shared/text/periodNames.ts";
import { concernsOf, coverageOf } from "../actions/editions.ts";
import {
  type FormToFreeze,
  freezeEach,
  type LeftForm,
  lookAtEach,
  type SeenForm,
} from "../actions/freezeEach.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { AskDialog } from "../components/AskDialog.tsx";
import { TellDialog } from "../components/TellDialog.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useSaid } from "../hooks/useSaid.ts";
import { useLanguage } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { blankDraft, FreezeFields, wishOf } from "./FreezeFields.tsx";
import { useEditionWords } from "./useEditionWords.ts";
import { useKept } from "./useKept.ts";

interface Props {
  readonly session: WorkSession;
  readonly forms: readonly FormToFreeze[];
  readonly period: string;
  readonly onFrozen: () => void;
  readonly onClose: () => void;
}

/** Freezes all forms of a period: looks at each, says what is missing and doubtful, and then freezes what was seen, one
 *  form after the other. */
export function FreezeEach({ session, forms, period, onFrozen, onClose }: Props) {
  const words = useEditionWords();
  const { each } = words;
  const language = useLanguage();
  const said = useSaid();
  const draft = useKept(session.writing, `freeze/${period}`, blankDraft);
  const [at, setAt] = useState<{ readonly at: number; readonly of: string }>({ at: 0, of: "" });
  const looking = useAction((stop) =>
    lookAtEach(session, forms, period, (number) => setAt({ at: number, of: "" }), stop),
  );
  const freezing = useAction(
    async (stop, seen: readonly SeenForm[], wish: Omit<EditionWish, "figures">) =>
      ok(
        await freezeEach(
          session,
          seen,
          wish,
          (number, { code }) => setAt({ at: number, of: shorten(code) }),
          stop,
        ),
      ),
    "with-its-outcome",
  );
  const { start: look } = looking;
  useEffect(() => void look(), [look]);
  const sayLeft = (left: LeftForm) => each.leftFor(shorten(left.form.code), whyOf(left));
  function whyOf(left: LeftForm): string {
    switch (left.why) {
      case "stopped":
      case "differs":
        return each[left.why];
      case "unchanged":
        return each.unchanged(left.number);
      case "problem":
        return said(left.problem).title;
    }
  }

  if (freezing.state.kind === "done") {
    const { frozen, left } = freezing.state.value;
    return (
      <TellDialog title={each.done(frozen.length)} onClose={onClose}>
        <Lines
          said={frozen.map(({ form, edition }) => each.frozen(shorten(form.code), edition.number))}
        />
        {left.length > 0 && <p>{each.left(left.length)}:</p>}
        <Lines said={left.map(sayLeft)} />
      </TellDialog>
    );
  }
  const found = looking.state.kind === "done" ? looking.state.value : null;
  const seen = found?.seen ?? [];
  const needsReason = seen.some(({ figures }) => !needsNoReason(concernsOf(figures)));
  const today = dayOf(Date.parse(session.clock.now()));
  const wish = wishOf(draft.value, { needsReason, today });
  const isFreezing = freezing.state.kind === "pending";
  // While it goes on, how far it is stands in sight.
  const shown = isFreezing ? null : found;

  async function freeze(): Promise<void> {
    if (!wish) return;
    const frozen = await freezing.start(seen, wish);
    if (frozen?.ok) {
      draft.forget();
      onFrozen();
    }
  }

  return (
    <AskDialog
      title={each.title(sayPeriod(language, period))}
      lead={each.lead}
      lines={shown ? [...seen.map((one) => sayReady(words, one)), ...shown.left.map(sayLeft)] : []}
      ready={wish !== null && seen.length > 0}
      yes={each.yes(seen.length)}
      problem={
        <>
          <ActionProblem state={looking.state} onDismiss={looking.clear} />
          <ActionProblem state={freezing.state} onDismiss={freezing.clear} />
          <WaitingBar
            waiting={looking.state.kind === "pending"}
            doing={each.looking(at.at, forms.length)}
            done={at.at / forms.length}
            onStop={onClose}
          />
          <WaitingBar
            waiting={isFreezing}
            doing={each.freezing(at.at, seen.length, at.of)}
            done={at.at / Math.max(1, seen.length)}
            onStop={freezing.stop}
          />
        </>
      }
      onYes={() => !isFreezing && void freeze()}
      onClose={() => (isFreezing ? freezing.stop() : onClose())}
    >
      {shown && seen.length === 0 && <p>{each.nothing}</p>}
      {shown && seen.length > 0 && (
        <FreezeFields
          draft={draft.value}
          onChange={draft.write}
          recipients={shown.recipients}
          needsReason={needsReason}
          today={today}
        />
      )}
    </AskDialog>
  );
}

function Lines({ said }: { readonly said: readonly string[] }) {
  return (
    <ul style={{ margin: "0 0 8px", paddingLeft: "16px" }}>
      {said.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function sayReady(words: ReturnType<typeof useEditionWords>, { form, figures }: SeenForm): string {
  const { counted, expected, approved } = coverageOf(figures);
  const { missing, stockless, unapproved, ...doubts } = concernsOf(figures);
  const doubtful = new Set([...doubts.doubtful, ...doubts.correcting, ...doubts.unconfirmed]);
  const lacking = missing.length + stockless.length;
  const concerns = words.each.concerns(lacking, unapproved.length, doubtful.size);
  const said = [words.coverage(counted, expected, approved), ...(concerns ? [concerns] : [])];
  return words.each.form(shorten(form.code), said.join("; "));
}

function shorten(code: string): string {
  return code.split("/")[0] ?? code;
}
