import { Button, Field, Link, makeStyles, Select } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { sayMoment } from "../../shared/text/moments.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { PaneFrame } from "../components/PaneFrame.tsx";
import { PaneTitle } from "../components/PaneTitle.tsx";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useFiledText } from "../hooks/useFiledText.ts";
import { useLanguage } from "../hooks/useText.ts";
import { unseen } from "../theme/unseen.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { FiledReceiptCard } from "./FiledReceiptCard.tsx";
import { FiledSource } from "./FiledSource.tsx";
import { FiledVersions } from "./FiledVersions.tsx";
import { MatrixFaults } from "./MatrixFaults.tsx";
import { MatrixOutcome } from "./MatrixOutcome.tsx";
import { SaveMatrixDialog } from "./SaveMatrixDialog.tsx";
import { useFiling } from "./useFiling.ts";

interface Props {
  readonly session: WorkSession;
  readonly onBack: () => void;
}

/** Targets and starting figures: what is filed, a matrix to change it with, and what that would do before it is saved. */
export function FiledPane({ session, onBack }: Props) {
  const text = useFiledText();
  const language = useLanguage();
  const styles = useStyles();
  const { role, regime } = session.me;
  const mayWrite = role === "reviewer" || role === "administrator";
  const filing = useFiling(session);
  const { kind, filed, source, checked, said, receipt } = filing;
  const { loading, opening, checking, saving } = filing;
  const [asking, setAsking] = useState(false);
  const [showsVersions, setShowsVersions] = useState(false);
  const results = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (checked ?? receipt) results.current?.scrollIntoView({ block: "start" });
  }, [checked, receipt]);

  const busy = [opening, checking, saving].some(({ state }) => state.kind === "pending");
  const figures = checked?.figures ?? null;
  // With no other figure, the document may be another: the dialog asks for it.
  const maySave = figures !== null && Object.keys(figures.values).length > 0 && !busy;
  const isStale = checked !== null && checked.baseVersion !== checked.filed.version;

  return (
    <PaneFrame
      foot={
        mayWrite && (
          <>
            <Button disabledFocusable={busy || source === ""} onClick={() => void checking.start()}>
              {text.check}
            </Button>
            <Button
              appearance="primary"
              className={styles.primary}
              disabledFocusable={!maySave}
              onClick={() => maySave && setAsking(true)}
            >
              {isStale ? text.saveOver(checked.filed.version) : text.save}
            </Button>
          </>
        )
      }
    >
      <Link as="button" className={styles.back} onClick={onBack}>
        ‹ {text.back}
      </Link>
      <PaneTitle
        title={text.title(kind, regime.year)}
        under={
          filed
            ? text.version(
                filed.version,
                sayMoment(language, filed.savedAt ?? ""),
                filed.savedBy ?? "",
              )
            : ""
        }
        aside={
          filed &&
          filed.version > 0 && (
            <Link as="button" onClick={() => setShowsVersions(!showsVersions)}>
              {text.versions}
            </Link>
          )
        }
      />
      <Field label={text.kind}>
        <Select
          data-landing
          value={kind}
          onChange={(_, { value }) => {
            setShowsVersions(false);
            filing.chooseKind(value === "baselines" ? "baselines" : "targets");
          }}
        >
          {(["targets", "baselines"] as const).map((one) => (
            <option key={one} value={one}>
              {text.kinds[one]}
            </option>
          ))}
        </Select>
      </Field>
      <WaitingBar
        waiting={loading.state.kind === "pending"}
        doing={text.loading}
        onStop={loading.stop}
      />
      <WaitingBar
        waiting={checking.state.kind === "pending"}
        doing={text.checking}
        onStop={checking.stop}
      />
      <WaitingBar waiting={saving.state.kind === "pending"} doing={text.saving} />
      <ActionProblem state={loading.state} onDismiss={loading.clear} />
      <ActionProblem state={opening.state} onDismiss={opening.clear} />
      <ActionProblem state={checking.state} onDismiss={checking.clear} />
      <ActionProblem state={saving.state} onDismiss={saving.clear} />
      {said === "moved" && (
        <ProblemBar intent="warning" title={text.moved} onDismiss={filing.dismiss} />
      )}
      {said === "opened" && (
        <ProblemBar
          intent="info"
          title={mayWrite ? text.opened : text.shown}
          onDismiss={filing.dismiss}
        />
      )}
      {filed && showsVersions && (
        <FiledVersions
          key={filed.version}
          session={session}
          filed={filed}
          onClose={() => setShowsVersions(false)}
        />
      )}
      {filed && (
        <FiledSource
          filed={filed}
          chosen={filing.chosen}
          name={filing.name}
          mayWrite={mayWrite}
          onChoose={filing.choose}
          onName={filing.setName}
          onTable={() => void opening.start("table", filed)}
          onPaste={() => void opening.start("paste", filed)}
        />
      )}
      <div ref={results} className={styles.results}>
        <p role="status" className={styles.unseen}>
          {receipt && text.saved(receipt.version)}
          {checked && !figures && text.faults(checked.faults.length)}
          {figures && text.changes(figures.changes.length)}
        </p>
        {receipt && <FiledReceiptCard receipt={receipt} />}
        {checked && <p className={styles.read}>{text.sheet(checked.sheetName, checked.source)}</p>}
        {checked && !figures && (
          <MatrixFaults
            session={session}
            checked={checked}
            onMended={() => void checking.start()}
          />
        )}
        {checked && figures && <MatrixOutcome checked={checked} figures={figures} />}
      </div>
      {asking && checked && figures && (
        <SaveMatrixDialog
          checked={checked}
          figures={figures}
          onSave={(words) => {
            setAsking(false);
            void saving.start(checked, words);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  primary: { flexGrow: 1 },
  back: { justifySelf: "start" },
  read: { margin: 0 },
  // The tabs stay above.
  results: { display: "grid", rowGap: "12px", scrollMarginTop: "48px" },
  unseen,
});
