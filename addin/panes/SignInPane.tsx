import {
  Button,
  Checkbox,
  Field,
  Input,
  Link,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { DemoReply } from "../../shared/api/sessions.ts";
import type { Client } from "../api/client.ts";
import { AskDialog } from "../components/AskDialog.tsx";
import { PaneFrame } from "../components/PaneFrame.tsx";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";

interface Props {
  readonly client: Client;
  /** Whom a newcomer may be; null outside a demonstration. */
  readonly demo: DemoReply | null;
  /** Whether a session has just ended by itself. */
  readonly expired: boolean;
  readonly onSignedIn: () => void;
  readonly onRestarted: () => void;
}

/** Who are you: a code from a card, or in a demonstration one of the people to try. */
export function SignInPane({ client, demo, expired, onSignedIn, onRestarted }: Props) {
  const text = useText();
  const language = useLanguage();
  const styles = useStyles();
  const [code, setCode] = useState("");
  const [keep, setKeep] = useState(false);
  const [asking, setAsking] = useState(false);
  const entering = useAction((_, typed: string, kept: boolean) => client.signIn(typed, kept));
  const restarting = useAction(() => client.restartDemo());
  const busy = entering.state.kind === "pending" || restarting.state.kind === "pending";

  async function enter(typed: string, kept: boolean): Promise<void> {
    const entered = await entering.start(typed, kept);
    if (entered?.ok) onSignedIn();
  }

  async function restart(): Promise<void> {
    setAsking(false);
    const restarted = await restarting.start();
    if (restarted?.ok) onRestarted();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (code.trim()) void enter(code.trim(), keep);
  }

  return (
    <PaneFrame>
      {expired && (
        <div role="alert">
          <ProblemBar
            intent="warning"
            title={text.signIn.expired}
            detail={text.signIn.expiredDetail}
          />
        </div>
      )}
      {demo && (
        <section className={styles.demo} aria-label={text.signIn.tryTitle}>
          <h2 className={styles.title} data-landing>
            {text.signIn.tryTitle}
          </h2>
          <p className={styles.lead}>{text.signIn.tryLead}</p>
          <div className={styles.people}>
            {demo.people.map((person) => (
              <Button
                key={person.code}
                className={styles.person}
                disabledFocusable={busy}
                onClick={() => enter(person.code, false)}
              >
                <span className={styles.name} lang="vi">
                  {person.name}
                </span>
                <span className={styles.note}>{person.note[language]}</span>
              </Button>
            ))}
          </div>
          <Link as="button" disabledFocusable={busy} onClick={() => setAsking(true)}>
            {text.signIn.again}
          </Link>
        </section>
      )}
      <form onSubmit={submit} className={styles.form}>
        <h2 className={styles.title} data-landing>
          {text.signIn.title}
        </h2>
        <p className={styles.lead}>{text.signIn.lead}</p>
        <Field label={text.signIn.code}>
          <Input
            value={code}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            onChange={(_, { value }) => setCode(value)}
          />
        </Field>
        <Checkbox
          checked={keep}
          label={text.signIn.keep}
          onChange={(_, { checked }) => setKeep(checked === true)}
        />
        <Button
          appearance={demo ? "secondary" : "primary"}
          type="submit"
          disabledFocusable={busy || !code.trim()}
        >
          {text.signIn.enter}
        </Button>
      </form>
      <WaitingBar waiting={busy} doing={text.signIn.entering} onStop={entering.stop} />
      <ActionProblem state={entering.state} onDismiss={entering.clear} />
      <ActionProblem state={restarting.state} onDismiss={restarting.clear} />
      {asking && (
        <AskDialog
          title={text.signIn.again}
          lead={text.signIn.againAsk}
          yes={text.signIn.again}
          onYes={() => void restart()}
          onClose={() => setAsking(false)}
        />
      )}
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  demo: { display: "grid", rowGap: "8px", justifyItems: "start", marginBottom: "12px" },
  form: { display: "grid", rowGap: "8px", justifyItems: "stretch" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  people: { display: "grid", rowGap: "8px", width: "100%" },
  person: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    padding: "9px 12px",
    textAlign: "left",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  note: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});
