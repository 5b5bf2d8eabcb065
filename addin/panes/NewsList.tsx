import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { NoticesReply } from "../../shared/api/notices.ts";
import { isCounted } from "../../shared/report/life.ts";
import { ok } from "../../shared/result.ts";
import { daysUntil, shortenMoment } from "../../shared/text/moments.ts";
import { shortenPeriod } from "../../shared/text/periodNames.ts";
import { newsWords } from "../../shared/text/reading/news.ts";
import { openReports } from "../actions/openReport.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { Notice } from "../components/Notice.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { type Duty, isOwed } from "./duties.ts";

export interface NewsProps {
  readonly session: WorkSession;
  /** What the person's unit owes; none for the district. */
  readonly duties: readonly Duty[];
  /** The Worker's clock when they were told: what has happened is asked anew with it. */
  readonly asOf: string;
  readonly onOpened: () => void;
}

type Event = NoticesReply["events"][number];

/** Where a person's last look is kept. */
const SEEN = "notices-seen";

/** What is due within days, and what others have done to one's reports since one looked last. Nothing is asked twice, and
 *  who cannot be told works as before. */
export function NewsList({ session, duties, asOf, onOpened }: NewsProps) {
  const words = newsWords[useLanguage()];
  const [reply, setReply] = useState<NoticesReply | null>(null);
  const { client, writing } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew whenever the rest is
  useEffect(() => {
    const asking = new AbortController();
    void client.notices(writing.read<string>(SEEN), asking.signal).then((asked) => {
      if (asked.ok && !asking.signal.aborted) setReply(asked.value);
    });
    return () => asking.abort();
  }, [client, writing, asOf]);
  const due = listDue(duties, asOf);
  return (
    <>
      {due.length > 0 && (
        <Notice
          kind={due.some(({ kind }) => kind === "over") ? "error" : "warning"}
          sign="◷"
          title={words.due}
        >
          {due.map(({ kind, days, forms }) => (
            <p key={`${kind}${days}`} style={{ margin: "2px 0 0" }}>
              {words.dueOn[kind](forms.join(", "), Math.abs(days))}
            </p>
          ))}
        </Notice>
      )}
      {reply && reply.events.length > 0 && (
        <News
          session={session}
          reply={reply}
          onOpened={onOpened}
          onSeen={() => {
            writing.write(SEEN, reply.now);
            setReply(null);
          }}
        />
      )}
    </>
  );
}

/** So many are read at once. */
const FIRST = 3;

interface ShownProps extends Pick<NewsProps, "session" | "onOpened"> {
  readonly reply: NoticesReply;
  readonly onSeen: () => void;
}

function News({ session, reply: { events, more }, onOpened, onSeen }: ShownProps) {
  const text = useText();
  const language = useLanguage();
  const words = newsWords[language];
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const opening = useAction(async (stop, { template, period, unit }: Event) => {
    const path = { template: template.id, period, unit: unit.id };
    const opened = await openReports(session, [path], stop);
    if (opened.ok) onOpened();
    return opened.ok ? ok(null) : opened;
  });
  const isOwn = session.me.role === "reporter";
  const left = events.length - FIRST;
  return (
    <Notice kind="info" sign="✉" title={words.title(events.length)}>
      <WaitingBar
        waiting={opening.state.kind === "pending"}
        doing={text.duties.opening}
        onStop={opening.stop}
      />
      <ActionProblem state={opening.state} onDismiss={opening.clear} />
      <ul className={styles.list}>
        {(showsAll ? events : events.slice(0, FIRST)).map((event) => (
          <li key={`${event.unit.id}${event.template.id}${event.period}${event.at}${event.move}`}>
            <button
              type="button"
              className={styles.event}
              onClick={() => void opening.start(event)}
            >
              {words.events[event.move](nameForm(language, event), event, isOwn)}
            </button>
            <span className={styles.by}>
              {words.by(event.by, shortenMoment(language, event.at))}
              {event.move === "submit" &&
                !isOwn &&
                event.state !== "submitted" &&
                ` · ${words.done}`}
            </span>
          </li>
        ))}
      </ul>
      {more && showsAll && <p className={styles.by}>{words.older}</p>}
      <div className={styles.foot}>
        {left > 0 && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={showsAll}
            onClick={() => setShowsAll(!showsAll)}
          >
            {showsAll ? words.fewer : words.more(left)}
          </Button>
        )}
        <Button size="small" onClick={onSeen}>
          {words.seen}
        </Button>
      </div>
    </Notice>
  );
}

interface Due {
  readonly kind: "over" | "today" | "soon";
  readonly days: number;
  readonly forms: string[];
}

/** What is owed by a day that is over, today, or three days away at most, the most urgent first. */
function listDue(duties: readonly Duty[], now: string): Due[] {
  const byDays = new Map<number, string[]>();
  // What is there awaits its official figures at most: the day it was due by is no more.
  const lacking = duties.filter((duty) => isOwed(duty) && !isCounted(duty.state));
  for (const duty of lacking) {
    const day = duty.state === "returned" ? duty.correctBy : duty.due?.lastDay;
    const days = day ? daysUntil(day, now) : Number.POSITIVE_INFINITY;
    if (days > 3) continue;
    byDays.set(days, [...(byDays.get(days) ?? []), nameForm("vi", duty)]);
  }
  return [...byDays]
    .sort(([left], [right]) => left - right)
    .map(([days, forms]) => ({
      kind: days < 0 ? "over" : days === 0 ? "today" : "soon",
      days,
      forms,
    }));
}

/** "ĐH-04 Quý I". */
function nameForm(
  language: "vi" | "en",
  { template, period }: { readonly template: { readonly code: string }; readonly period: string },
): string {
  return `${template.code.split("/")[0]} ${shortenPeriod(language, period)}`;
}

const useStyles = makeStyles({
  list: { margin: "2px 0 0", padding: 0, listStyleType: "none" },
  event: {
    padding: "3px 0 0",
    border: "none",
    background: "none",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  by: {
    display: "block",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  foot: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "6px" },
});
