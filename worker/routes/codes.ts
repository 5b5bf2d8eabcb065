import { Hono } from "hono";
import { CodesInput, type CodesReply } from "../../shared/api/people.ts";
import { issueCodes } from "../actions/issueCodes.ts";
import type { AppEnv } from "../env.ts";
import { mayIssueFor } from "../http/access.ts";
import { problem } from "../http/problem.ts";
import { may, tokenHashOf } from "../http/session.ts";
import { valid } from "../http/valid.ts";

/** /api/codes: one-time codes, for printed cards and for another device of one's own. */
export const codes = new Hono<AppEnv>();

codes.post("/", may("issue-codes"), valid(CodesInput), async (c) => {
  const { caller, input } = c.var;
  const asked = { people: input.people, purpose: "card" } as const;

  const issued = await issueCodes(c.env.DB, caller, {
    ...asked,
    isAllowed: (one) => mayIssueFor(caller, one),
    tokenHash: tokenHashOf(c),
  });
  if (!issued.ok) return problem(c, issued.error);
  return c.json({ codes: issued.value } satisfies CodesReply, 201);
});

codes.post("/own-device", may("add-device"), async (c) => {
  const { caller } = c.var;
  const asked = { people: [caller.personId], purpose: "device" } as const;

  const issued = await issueCodes(c.env.DB, caller, {
    ...asked,
    isAllowed: () => true,
    tokenHash: tokenHashOf(c),
  });
  if (!issued.ok) return problem(c, issued.error);
  return c.json({ codes: issued.value } satisfies CodesReply, 201);
});
