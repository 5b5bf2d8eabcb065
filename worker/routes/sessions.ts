import { Hono } from "hono";
import { instantOf } from "../../shared/api/instant.ts";
import { SessionInput, type SessionReply } from "../../shared/api/sessions.ts";
import { signIn } from "../actions/signIn.ts";
import type { AppEnv } from "../env.ts";
import { problem } from "../http/problem.ts";
import { may, tokenHashOf } from "../http/session.ts";
import { valid } from "../http/valid.ts";
import { endSession } from "../store/sessions.ts";

/** /api/sessions */
export const sessions = new Hono<AppEnv>();

sessions.post("/", valid(SessionInput), async (c) => {
  const attempt = {
    code: c.var.input.code,
    address: c.req.header("CF-Connecting-IP") ?? "",
    takeReusable: c.env.DEMO === "on",
  };

  const session = await signIn(c.env.DB, attempt, Date.now());
  if (!session.ok) return problem(c, session.error);

  const { token, expiresAt } = session.value;
  return c.json({ token, expiresAt: instantOf(expiresAt) } satisfies SessionReply, 201);
});

sessions.delete("/current", may("end-session"), async (c) => {
  const tokenHash = tokenHashOf(c);
  if (tokenHash !== null) await endSession(c.env.DB, tokenHash);
  return c.body(null, 204);
});
