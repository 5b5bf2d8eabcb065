import { Button, Field, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
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
import { currentPeriod } from "../actions/periodChoices.ts";
import type { WorkSession } from "../actions/workSession.ts";
import type { Stop } from "../api/client.ts";
import { formsOfUnits, isTerritory, shortCode } from "../components/boardCells.ts";
import { PaneFrame } from "../components/PaneFrame.tsx";
import { PaneTitle } from "../components/PaneTitle.tsx";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { Coverage } from "./Coverage.tsx";
import type { SaveSheets } from "./saveSheets.ts";

interface Props {
  readonly session: WorkSession;
  readonly save: SaveSheets;
  /** Goes to the targets and starting figures. */
  readonly onFiled: () => void;
}

/** One form over all units: what is known and what is missing first, then the sheets. */
export function ConsolidationPane({ session, save, onFiled }: Props) {
  const { consolidation: text, filed } = useText();
  const language = useLanguage();
  const styles = useStyles();
  const [period, setPeriod] = useState(() => currentPeriod(session.me));
  const [template, setTemplate] = useState<string | null>(null);
  const [shown, setShown] = useState<Consolidation | null>(null);
  const [said, setSaid] = useState<string | null>(null);

  const forms = useAction(async (stop, of: string) => {
    const board = await session.client.completeness(of, stop);
    if (board.ok) {
      setTemplate((before) => {
        const ids = formGroups(board.value).flatMap(({ forms }) => forms.map(({ id }) => id));
        return before && ids.includes(before) ? before : (ids[0] ?? null);
      });
    }
    return board;
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
  useEffect(() => void askForms(period), [askForms, period]);
  useEffect(() => {
    if (template) void ask(template, period);
  }, [ask, template, period]);

  const waiting = asking.state.kind === "pending" || forms.state.kind === "pending";
  const busy = writing.state.kind === "pending" || saving.state.kind === "pending";
  const groups = forms.state.kind === "done" ? formGroups(forms.state.value) : [];

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
      <Link as="button" className={styles.way} onClick={onFiled}>
        {filed.open} ›
      </Link>
      <div className={styles.choices}>
        <Field label={text.form} className={styles.choice}>
          <Select
            value={template ?? ""}
            disabled={groups.length === 0}
            onChange={(_, { value }) => setTemplate(value)}
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
          <Select value={period} onChange={(_, { value }) => setPeriod(value)}>
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
      {!shown && !waiting && <p className={styles.quiet}>{text.choose}</p>}
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
  way: { justifySelf: "start" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});
