import { useEffect, useState } from "react";
import type { NoticesReply } from "../../shared/api/notices.ts";
import { newsWords } from "../../shared/text/reading/news.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { Notice } from "../components/Notice.tsx";
import { askAside } from "../hooks/askAside.ts";
import { useLanguage } from "../hooks/useText.ts";
import { listDue } from "./dueSoon.ts";
import type { Duty } from "./duties.ts";
import { NewsEvents } from "./NewsEvents.tsx";

export interface NewsProps {
  readonly session: WorkSession;
  /** What the person's unit owes; none for the district. */
  readonly duties: readonly Duty[];
  /** The Worker's clock when they were told: what has happened is asked anew with it. */
  readonly asOf: string;
  readonly onOpened: () => void;
}

/** Where a person's last look is kept. */
const SEEN = "notices-seen";

/** What is due within days, and what others have done to one's reports since one looked last. Nothing is asked twice, and
 *  who cannot be told works as before. */
export function NewsList({ session, duties, asOf, onOpened }: NewsProps) {
  const words = newsWords[useLanguage()];
  const [reply, setReply] = useState<NoticesReply | null>(null);
  const { client, writing } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew whenever the rest is
  useEffect(
    () => askAside((stop) => client.notices(writing.read<string>(SEEN), stop), setReply),
    [client, writing, asOf],
  );
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
        <NewsEvents
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
