import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SettingsReply } from "../../shared/api/settings.ts";
import { sayDue } from "../../shared/text/due.ts";
import { shortenDay } from "../../shared/text/moments.ts";
import { namePeriod } from "../../shared/text/periodNames.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { AskDialog } from "../components/AskDialog.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { AdHocDialog } from "./AdHocDialog.tsx";

interface Props {
  readonly session: WorkSession;
  readonly seen: SettingsReply;
  readonly onChanged: (after: SettingsReply) => void;
  /** Asked for where somebody has changed the calendar meanwhile. */
  readonly onAgain: () => void;
}

type Period = SettingsReply["periods"][number];

/** The ad hoc periods of the year; opening another, and withdrawing one that nobody has reported on. */
export function AdHocPeriods({ session, seen, onChanged, onAgain }: Props) {
  const text = useText().calendar;
  const language = useLanguage();
  const styles = useStyles();
  const [asking, setAsking] = useState<"open" | Period | null>(null);
  const withdrawing = useAction(async (stop, { id }: Period) => {
    setAsking(null);
    const after = await session.client.withdrawPeriod(id, seen.revision, stop);
    if (after.ok) onChanged(after.value);
    return after;
  });
  const events = seen.periods.filter(({ forms }) => forms !== null);
  return (
    <section className={styles.section} aria-label={text.events}>
      <h3 className={styles.heading}>{text.events}</h3>
      <ActionProblem
        state={withdrawing.state}
        actionOf={({ kind }) =>
          kind === "settings-moved" ? { label: text.again, onChoose: onAgain } : undefined
        }
        onDismiss={withdrawing.clear}
      />
      {events.length === 0 && <p className={styles.quiet}>{text.noEvents}</p>}
      {events.map((period) => (
        <div key={period.id} className={styles.event}>
          <div className={styles.words}>
            <div lang="vi">{namePeriod(language, period)}</div>
            <div className={styles.quiet}>
              {[
                text.window(
                  shortenDay(language, period.windowFrom),
                  shortenDay(language, period.windowTo),
                ),
                ...(period.due ? [sayDue(language, period.due)] : []),
              ].join(" · ")}
            </div>
          </div>
          <Button
            size="small"
            aria-label={`${text.withdraw} ${period.name}`}
            disabledFocusable={withdrawing.state.kind === "pending"}
            onClick={() => setAsking(period)}
          >
            {text.withdraw}
          </Button>
        </div>
      ))}
      <Button className={styles.open} onClick={() => setAsking("open")}>
        {text.openEvent}
      </Button>
      {asking === "open" && (
        <AdHocDialog
          session={session}
          seen={seen}
          onOpened={(after) => {
            setAsking(null);
            onChanged(after);
          }}
          onAgain={onAgain}
          onClose={() => setAsking(null)}
        />
      )}
      {asking !== null && asking !== "open" && (
        <AskDialog
          title={text.withdraw}
          lead={text.withdrawAsk(asking.name ?? asking.id)}
          yes={text.withdraw}
          onYes={() => void withdrawing.start(asking)}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "grid", rowGap: "8px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  event: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: "12px",
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  open: { justifySelf: "start" },
});
