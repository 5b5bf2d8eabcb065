import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { AuditEntry, AuditPageReply } from "../../../shared/api/auditSearch.ts";
import type { Problem } from "../../../shared/problem.ts";
import { ok, type Result } from "../../../shared/result.ts";
import { sayMoment } from "../../../shared/text/moments.ts";
import { anything, type RecordQuery, wireQueryOf } from "../../actions/recordQuery.ts";
import type { WorkSession } from "../../actions/workSession.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PaneFrame } from "../../components/PaneFrame.tsx";
import { PaneTitle } from "../../components/PaneTitle.tsx";
import { SkeletonList } from "../../components/SkeletonList.tsx";
import { WaitingBar } from "../../components/WaitingBar.tsx";
import { useAction } from "../../hooks/useAction.ts";
import { useAdministrationText } from "../../hooks/useAdministrationText.ts";
import { useLanguage } from "../../hooks/useText.ts";
import { ActionProblem } from "../ActionProblem.tsx";
import { RecordEntry } from "./RecordEntry.tsx";
import { RecordFilters } from "./RecordFilters.tsx";
import { RecordVerifier } from "./RecordVerifier.tsx";

interface Props {
  readonly session: WorkSession;
}

/** A search shows something, or has come to the end, after this many pages at most. */
const mostPages = 20;
const enough = 20;

/** Who did what and when, over everything, the newest first; and whether all of it is as it was written. */
export function RecordPart({ session }: Props) {
  const text = useAdministrationText();
  const language = useLanguage();
  const styles = useStyles();
  const [query, setQuery] = useState<RecordQuery>(anything);
  const [entries, setEntries] = useState<readonly AuditEntry[] | null>(null);
  const [page, setPage] = useState<Pick<AuditPageReply, "next" | "reached"> | null>(null);
  const searching = useAction(
    async (stop, of: RecordQuery, from: string | null): Promise<Result<null, Problem>> => {
      const wire = wireQueryOf(of);
      if (!wire.ok) return wire;
      const administration = await session.client.administration();
      let cursor = from;
      let found = 0;
      for (let pages = 0; pages < mostPages && found < enough; pages++) {
        const asked = await administration.auditPage(
          { ...wire.value, ...(cursor === null ? {} : { cursor }) },
          stop,
        );
        if (!asked.ok) return asked;
        const { entries: more, next, reached } = asked.value;
        const isFirst = from === null && pages === 0;
        setEntries((before) => (isFirst ? more : [...(before ?? []), ...more]));
        setPage({ next, reached });
        found += more.length;
        cursor = next;
        if (next === null) break;
      }
      return ok(null);
    },
  );
  const { start } = searching;
  useEffect(() => void start(anything, null), [start]);
  const busy = searching.state.kind === "pending";
  const next = page?.next ?? null;

  return (
    <PaneFrame
      foot={
        <Button
          appearance="primary"
          className={styles.primary}
          disabledFocusable={busy || next === null}
          onClick={() => !busy && next !== null && void start(query, next)}
        >
          {text.record.more}
        </Button>
      }
    >
      <PaneTitle title={text.part.record} under={text.record.lead} />
      <RecordVerifier session={session} />
      <RecordFilters
        session={session}
        query={query}
        onQuery={setQuery}
        onSearch={() => {
          setEntries(null);
          setPage(null);
          void start(query, null);
        }}
      />
      <ActionProblem state={searching.state} onDismiss={searching.clear} />
      {busy && entries === null && <SkeletonList doing={text.record.loading} count={5} />}
      {entries && entries.length === 0 && !busy && next === null && (
        <EmptyState title={text.record.none} detail={text.record.noneDetail} />
      )}
      <ol className={styles.list}>
        {entries?.map((entry, index) => (
          // Two things may have been done at one instant by one person.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows at its end
          <RecordEntry key={index} entry={entry} />
        ))}
      </ol>
      <WaitingBar
        waiting={busy && entries !== null}
        doing={
          page?.reached
            ? text.record.reached(sayMoment(language, page.reached))
            : text.record.loading
        }
        onStop={searching.stop}
      />
      {!busy && page && (
        <p className={styles.end} role="status">
          {next === null
            ? text.record.end
            : page.reached && text.record.reached(sayMoment(language, page.reached))}
        </p>
      )}
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  primary: { flexGrow: 1 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  end: { margin: 0 },
});
