import { Button, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CalendarFeedReply } from "../../shared/api/calendarFeeds.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import { sayDay } from "../../shared/text/days.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { TellDialog } from "../components/TellDialog.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";

interface Props {
  readonly session: WorkSession;
  readonly copy: (words: string) => void;
  /** Null where files are dropped on their way: the address is left. */
  readonly save: ((calendar: string, title: string) => string) | null;
}

/** Brings the person's own deadlines into his calendar: once as a file, or for good under a secret address. */
export function DeadlineCalendar({ session, copy, save }: Props) {
  const text = useText().feed;
  const language = useLanguage();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const [feed, setFeed] = useState<CalendarFeedReply | null>(null);
  const [address, setAddress] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const { client } = session;

  const loading = useAction(async (stop): Promise<Result<null, Problem>> => {
    const asked = await client.calendar(stop);
    if (asked.ok) setFeed(asked.value);
    return asked.ok ? ok(null) : asked;
  });
  const changing = useAction(async (stop, make: boolean): Promise<Result<null, Problem>> => {
    const asked = make
      ? await client.subscribeCalendar(stop)
      : await client.unsubscribeCalendar(stop);
    if (!asked.ok) return asked;
    setAddress(asked.value?.address ?? null);
    setSaid(make ? "" : text.revoked);
    setFeed(
      (before) => before && { ...before, subscribedSince: asked.value?.subscribedSince ?? null },
    );
    return ok(null);
  });
  const busy = changing.state.kind === "pending";
  const since = feed?.subscribedSince ?? null;

  function open(): void {
    setIsOpen(true);
    setAddress(null);
    setSaid("");
    void loading.start();
  }

  return (
    <>
      <Link as="button" className={styles.open} onClick={open}>
        {text.open}
      </Link>
      {isOpen && (
        <TellDialog title={text.title} onClose={() => setIsOpen(false)}>
          <p className={styles.words}>{text.lead}</p>
          <WaitingBar
            waiting={loading.state.kind === "pending" || busy}
            doing={text.loading}
            onStop={loading.stop}
          />
          <ActionProblem state={loading.state} onDismiss={loading.clear} />
          <ActionProblem state={changing.state} onDismiss={changing.clear} />
          {save && (
            <Button
              appearance="primary"
              disabledFocusable={feed === null}
              onClick={() => feed && setSaid(text.downloaded(save(feed.calendar, text.title)))}
            >
              {text.download}
            </Button>
          )}
          <h3 className={styles.heading}>{text.address}</h3>
          <p className={styles.words}>
            {since === null
              ? text.addressLead
              : text.since(sayDay(language, dayOf(Date.parse(since))))}
          </p>
          {address !== null && (
            <>
              <Input
                readOnly
                value={address}
                aria-label={text.address}
                className={styles.address}
              />
              <p className={styles.words}>{text.once}</p>
            </>
          )}
          <div className={styles.actions}>
            {address !== null && (
              <Button
                onClick={() => {
                  copy(address);
                  setSaid(text.copied);
                }}
              >
                {text.copy}
              </Button>
            )}
            <Button
              disabledFocusable={busy || feed === null}
              onClick={() => void changing.start(true)}
            >
              {since === null ? text.make : text.renew}
            </Button>
            {since !== null && (
              <Button disabledFocusable={busy} onClick={() => void changing.start(false)}>
                {text.revoke}
              </Button>
            )}
          </div>
          <div role="status">{said}</div>
        </TellDialog>
      )}
    </>
  );
}

const useStyles = makeStyles({
  open: { justifySelf: "start", textAlign: "left" },
  words: { margin: "0 0 8px" },
  heading: {
    margin: "16px 0 4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  address: { width: "100%" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "8px 0" },
});
