import * as v from "valibot";

/** GET /api/calendar-feeds: the caller's own deadlines as a calendar file, and since when they can be subscribed to under
 *  a secret address; null where there is none. */
export const CalendarFeedReply = v.object({
  calendar: v.string(),
  subscribedSince: v.nullable(v.string()),
});

/** 201 of POST /api/calendar-feeds: the address, told this once. An earlier one leads nowhere from now on. */
export const FeedAddressReply = v.object({ address: v.string(), subscribedSince: v.string() });

export type CalendarFeedReply = v.InferOutput<typeof CalendarFeedReply>;
export type FeedAddressReply = v.InferOutput<typeof FeedAddressReply>;
