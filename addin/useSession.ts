import { useCallback, useEffect, useMemo, useState } from "react";
import type { MeReply } from "../shared/api/sessions.ts";
import type { Problem } from "../shared/problem.ts";
import { canonicalOf } from "../shared/report/canonical.ts";
import { ok } from "../shared/result.ts";
import { watchExpiry } from "./actions/watchExpiry.ts";
import { openWorkSession, type WorkSession } from "./actions/workSession.ts";
import type { AppPorts } from "./appPorts.ts";
import { type Action, useAction } from "./hooks/useAction.ts";
import { useComingForward } from "./hooks/useComingForward.ts";

/** Whose session this is, and how it begins and ends. */
export interface SessionState {
  readonly session: WorkSession | null;
  /** Whether it ended by itself. */
  readonly expired: boolean;
  /** Asking the Worker who the token belongs to. */
  readonly asking: Action<[], null, Problem>;
  readonly begin: () => void;
  readonly leave: () => void;
}

/** One person's session at a time. */
export function useSession(ports: AppPorts): SessionState {
  const [session, setSession] = useState<WorkSession | null>(null);
  const [expired, setExpired] = useState(false);
  const client = useMemo(
    () =>
      watchExpiry(ports.client, () => {
        setExpired(true);
        setSession(null);
      }),
    [ports],
  );
  const asking = useAction(async (stop) => {
    const asked = await client.me(stop);
    if (!asked.ok) return asked;
    ports.onPerson?.(asked.value);
    setExpired(false);
    setSession(openWorkSession({ ...ports, client }, asked.value));
    return ok(null);
  });
  // The calendar is the district's to change while people sit here: their periods are those of now, not of signing in.
  useComingForward(() => {
    if (!session) return;
    void client.me().then((asked) => {
      if (!asked.ok || !isSamePerson(session.me, asked.value)) return;
      if (canonicalOf(session.me.regime) === canonicalOf(asked.value.regime)) return;
      setSession((now) => (now === session ? { ...session, me: asked.value } : now));
    });
  });
  const { start } = asking;
  const begin = useCallback(() => void start(), [start]);
  useEffect(() => {
    if (ports.client.isSignedIn()) begin();
  }, [ports, begin]);

  const leave = useCallback(() => {
    setSession(null);
    ports.onPerson?.(null);
    void ports.client.signOut();
  }, [ports]);

  return { session, expired, asking, begin, leave };
}

/** Whether a session is still of the same person at the same unit: whoever has moved signs in anew. */
function isSamePerson(before: MeReply, now: MeReply): boolean {
  return (
    before.person.id === now.person.id && before.unit.id === now.unit.id && before.role === now.role
  );
}
