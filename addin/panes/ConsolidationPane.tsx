import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CompletenessReply } from "../../shared/api/consolidations.ts";
import { ok } from "../../shared/result.ts";
import { sayMoment } from "../../shared/text/moments.ts";
import { sayPeriod } from "../../shared/text/periodNames.ts";
import {
  type Consolidation,
  consolidateForm,
  drawConsolidation,
  isSameCoverage,
  writeConsolidation,
} from "../actions/consolidation.ts";
import type { WorkSession } from "../actions/workSession.ts";
import type { Stop } from "../api/client.ts";
import { formsOfUnits, isTerritory, shortCode } from "../components/boardCells.ts";
import { EmptyState } from "../components/EmptyState.tsx";
import { PaneFrame } from "../components/PaneFrame.tsx";
import { PaneTitle } from "../components/PaneTitle.tsx";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { Coverage } from "./Coverage.tsx";
import type { SaveSheets } from "./saveSheets.ts";
import type { DistrictPeriod } from "./useDistrictPeriod.ts";

interface Props {
  readonly session: WorkSession;
  readonly chosen: DistrictPeriod;
  readonly save: SaveSheets;
}

/** One form over all units: what is known and what is missing first, then the sheets. */
export function ConsolidationPane({ session, chosen, save }: Props) {
  const text = useText().consolidation;
  const language = useLanguage();
  const styles = useStyles();
  const { period, template: wanted } = chosen;
  const [shown, setShown] = useState<Consolidation | null>(null);
  const [said, setSaid] = useState<string | null>(null);

  const forms = useAction(async (stop, of: string) => {
    setShown(null);
    setSaid(null);
    return session.client.completeness(of, stop);
  });
  const asking = useAction(async (stop, of: string, at: string) => {
    setShown(null);
    setSaid(null);
    const found = await consolidateForm(session, of, at, stop);
    if (found.ok) setShown(found.value);
    return found;
  });
  /** Coverage is said before the figures are used: what has changed since is shown first, and asked about again. */
  const stillTrue = async (what: Consolidation, stop: Stop) => {
    const { template: of, period: at } = what.reply;
    const found = await consolidateForm(session, of.id, at, stop);
    if (!found.ok) return found;
    setShown(found.value);
    const same = isSameCoverage(what, found.value);
    setSaid(same ? null : text.changed);
    return ok(same ? found.value : null);
  };
  const writing = useAction(async (stop, what: Consolidation) => {
    const fresh = await stillTrue(what, stop);
    if (!fresh.ok || fresh.value === null) return fresh;
    const written = await writeConsolidation(session, fresh.value);
    if (written.ok) setSaid(text.written);
    return written;
  });
  const saving = useAction(async (stop, what: Consolidation) => {
    const fresh = await stillTrue(what, stop);
    if (!fresh.ok || fresh.value === null) return fresh;
    const sheets = drawConsolidation(session, fresh.value);
    const saved = await save(sheets, sheets[0]?.name ?? "");
    if (saved.ok) setSaid(text.downloaded(saved.value));
    return saved.ok ? ok(null) : saved;
  });

  const { start: askForms } = forms;
  const { start: ask } = asking;
  useEffect(() => {
    if (period !== null) void askForms(period);
  }, [askForms, period]);
  // Only what the period asks for can be asked for: what another one had may not be owed here.
  const board =
    forms.state.kind === "done" && forms.state.value.period === period ? forms.state.value : null;
  const templates = board ? formGroups(board).flatMap(({ forms }) => forms) : [];
  const template = templates.find(({ id }) => id === wanted)?.id ?? templates[0]?.id ?? null;
  const at = board?.period ?? null;
  useEffect(() => {
    if (template !== null && at !== null) void ask(template, at);
  }, [ask, template, at]);

  const waiting =
    period === null || asking.state.kind === "pending" || forms.state.kind === "pending";
  const busy = writing.state.kind === "pending" || saving.state.kind === "pending";
  const groups = board ? formGroups(board) : [];

  return (
    <PaneFrame
      foot={
        <>
          <Button
            disabledFocusable={!shown || busy}
            onClick={() => shown && void saving.start(shown)}
          >
            {text.download}
          </Button>
          <Button
            appearance="primary"
            className={styles.write}
            disabledFocusable={!shown || busy}
            onClick={() => shown && void writing.start(shown)}
          >
            {text.write}
          </Button>
        </>
      }
    >
      <div className={styles.choices}>
        <Field label={text.form} className={styles.choice}>
          <Select
            value={template ?? ""}
            disabled={groups.length === 0}
            onChange={(_, { value }) => chosen.chooseTemplate(value)}
          >
            {groups.map(({ of, forms: listed }) => (
              <optgroup key={of} label={text.formsOf[of]}>
                {listed.map(({ id, code, shortTitle }) => (
                  <option key={id} value={id} lang="vi">
                    {shortCode(code)} · {shortTitle}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
        </Field>
        <Field label={text.period} className={styles.choice}>
          <Select value={period ?? ""} onChange={(_, { value }) => chosen.choose(value)}>
            {session.me.regime.periods.map(({ id }) => (
              <option key={id} value={id}>
                {sayPeriod(language, id)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <WaitingBar waiting={waiting} doing={text.loading} onStop={asking.stop} />
      <WaitingBar waiting={busy} doing={text.writing} />
      <ActionProblem state={forms.state} onDismiss={forms.clear} />
      <ActionProblem state={asking.state} onDismiss={asking.clear} />
      <ActionProblem state={writing.state} onDismiss={writing.clear} />
      <ActionProblem state={saving.state} onDismiss={saving.clear} />
      {said && <ProblemBar intent="success" title={said} onDismiss={() => setSaid(null)} />}
      {board && templates.length === 0 && (
        <EmptyState title={text.empty} detail={text.emptyDetail} />
      )}
      {shown && (
        <>
          <PaneTitle
            title={`${shown.form.template.code.split("/")[0]} · ${shown.form.template.title}`}
            under={`${sayPeriod(language, shown.reply.period)} · ${sayMoment(language, shown.reply.asOf)}`}
          />
          <Coverage consolidation={shown} />
        </>
      )}
    </PaneFrame>
  );
}

/** The communes' forms first, then what the offices supply. */
function formGroups(board: CompletenessReply) {
  const ofCommunes = formsOfUnits(board, board.units.filter(isTerritory));
  const ofOffices = board.templates.filter((form) => !ofCommunes.includes(form));
  return [
    { of: "communes", forms: ofCommunes } as const,
    { of: "offices", forms: ofOffices } as const,
  ].filter(({ forms }) => forms.length > 0);
}

const useStyles = makeStyles({
  write: { flexGrow: 1 },
  choices: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
  },
  choice: {
    minWidth: 0,
    gridTemplateColumns: "minmax(0, 1fr)",
    "& select": { minWidth: 0, textOverflow: "ellipsis" },
  },
});
