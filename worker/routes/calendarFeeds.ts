import { Hono } from "hono";
import type { CalendarFeedReply, FeedAddressReply } from "../../shared/api/calendarFeeds.ts";
import { instantOf } from "../../shared/api/instant.ts";
import { writeIcs } from "../../shared/ics/writeIcs.ts";
import { fingerprint } from "../../shared/report/fingerprint.ts";
import { listDeadlines } from "../actions/listDeadlines.ts";
import { newSecret } from "../actions/newSecret.ts";
import type { AppEnv } from "../env.ts";
import { etagOf, isKnown } from "../http/etag.ts";
import { problem } from "../http/problem.ts";
import { may, mayByAddress } from "../http/session.ts";
import { endFeed, findFeed, saveFeed } from "../store/calendarFeeds.ts";

/** /api/calendar-feeds */
export const calendarFeeds = new Hono<AppEnv>();

const calendarName = "Hạn nộp báo cáo";

calendarFeeds.get("/", may("read-own-deadlines"), async (c) => {
  const { caller } = c.var;
  const entries = await listDeadlines(c.env.DB, caller);
  if (!entries.ok) return problem(c, entries.error);

  const since = await findFeed(c.env.DB, caller.personId);
  return c.json({
    calendar: writeIcs(calendarName, entries.value, caller.now),
    subscribedSince: since === null ? null : instantOf(since),
  } satisfies CalendarFeedReply);
});

calendarFeeds.post("/", may("read-own-deadlines"), async (c) => {
  const { personId, now } = c.var.caller;
  const secret = newSecret();

  await saveFeed(c.env.DB, personId, fingerprint(secret), now);

  const { href } = new URL(`/api/calendar-feeds/${secret}.ics`, c.req.url);
  const reply = { address: href, subscribedSince: instantOf(now) };
  return c.json(reply satisfies FeedAddressReply, 201);
});

calendarFeeds.delete("/", may("read-own-deadlines"), async (c) => {
  await endFeed(c.env.DB, c.var.caller.personId);
  return c.body(null, 204);
});

calendarFeeds.get("/:file", mayByAddress("read-own-deadlines"), async (c) => {
  const { caller } = c.var;
  const entries = await listDeadlines(c.env.DB, caller);
  if (!entries.ok) return problem(c, entries.error);

  // Calendar programs ask again and again; when they do makes no difference to what they are told.
  const etag = etagOf(writeIcs(calendarName, entries.value, 0));
  c.header("ETag", etag);
  c.header("X-Robots-Tag", "noindex");
  if (isKnown(c, etag)) return c.body(null, 304);
  return c.body(writeIcs(calendarName, entries.value, caller.now), 200, {
    "Content-Type": "text/calendar; charset=utf-8",
    "Content-Disposition": 'inline; filename="nop-bieu.ics"',
  });
});
