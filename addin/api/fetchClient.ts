import * as v from "valibot";
import { CalendarFeedReply, FeedAddressReply } from "../../shared/api/calendarFeeds.ts";
import { DemoReply, MeReply, SessionReply } from "../../shared/api/sessions.ts";
import { ok } from "../../shared/result.ts";
import { askingOver } from "./asking.ts";
import type { Client } from "./client.ts";
import { districtRequests } from "./districtRequests.ts";
import type { Wire } from "./fetchOnce.ts";
import { reportRequests } from "./reportRequests.ts";
import type { TokenStore } from "./tokenStore.ts";

/** The Worker over HTTP, as one person who signs in and out. */
export function fetchClient(wire: Wire, tokens: TokenStore): Client {
  const asking = askingOver(wire, tokens);
  const { ask, read } = asking;
  return {
    ...reportRequests(asking),
    ...districtRequests(asking),

    address: wire.address ?? null,

    isSignedIn: () => tokens.read() !== null,

    signIn: async (code, keep) => {
      const body = { code };
      const opened = await ask({ method: "POST", path: "/sessions", body, reply: SessionReply });
      if (!opened.ok) return opened;
      tokens.write(opened.value.token, keep);
      return ok(null);
    },

    signOut: async () => {
      const ended = await ask({ method: "DELETE", path: "/sessions/current", reply: nothing });
      tokens.forget();
      return ended;
    },

    me: (stop) => read("/me", MeReply, stop),

    demo: async () => {
      const offered = await read("/demo", DemoReply, undefined);
      return !offered.ok && offered.error.kind === "not-found" ? ok(null) : offered;
    },

    restartDemo: () => ask({ method: "POST", path: "/demo/reset", reply: nothing }),

    calendar: (stop) => read("/calendar-feeds", CalendarFeedReply, stop),

    subscribeCalendar: (stop) =>
      ask({ method: "POST", path: "/calendar-feeds", reply: FeedAddressReply, stop }),

    unsubscribeCalendar: (stop) =>
      ask({ method: "DELETE", path: "/calendar-feeds", reply: nothing, stop }),

    administration: async () =>
      (await import("./administrationClient.ts")).administrationClient(ask),

    inspections: async () => (await import("./inspectionsClient.ts")).inspectionsClient(ask),
  };
}

const nothing = v.pipe(
  v.unknown(),
  v.transform(() => null),
);
