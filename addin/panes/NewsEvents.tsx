import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { NoticesReply } from "../../shared/api/notices.ts";
import { ok } from "../../shared/result.ts";
import { shortenMoment } from "../../shared/text/moments.ts";
import { newsWords } from "../../shared/text/reading/news.ts";
import { openReports } from "../actions/openReport.ts";
import { Notice } from "../components/Notice.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { nameForm } from "./dueSoon.ts";
import type { NewsProps } from "./NewsList.tsx";

type Event = NoticesReply["events"][number];

/** So many are read at once. */
const FIRST = 3;

interface Props extends Pick<NewsProps, "session" | "onOpened"> {
  readonly reply: NoticesReply;
  readonly onSeen: () => void;
}

/** What others have done to one's reports, the newest first; each leads to its report. */
export function NewsEvents({ session, reply: { events, more }, onOpened, onSeen }: Props) {
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
