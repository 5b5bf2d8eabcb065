import { Hono } from "hono";
import { VerificationInput } from "../../shared/api/verifications.ts";
import { readCode } from "../../shared/report/signedVersion.ts";
import { verifyCode } from "../actions/verifyCode.ts";
import { countWrongCode } from "../actions/wrongCodes.ts";
import type { AppEnv } from "../env.ts";
import { problem } from "../http/problem.ts";
import { findWithheld } from "../http/session.ts";
import { valid } from "../http/valid.ts";

/** /api/verifications */
export const verifications = new Hono<AppEnv>();

verifications.post("/", valid(VerificationInput), async (c) => {
  const read = readCode(c.var.input.code);
  if ("why" in read) return problem(c, { kind: "invalid-request", at: "code", why: "is no code" });

  const found = await verifyCode(c.env.DB, read.code, (unit, period) =>
    findWithheld(c, "read-report", unit, period),
  );
  if (found) return c.json(found);

  const address = c.req.header("CF-Connecting-IP") ?? "";
  const refusal = await countWrongCode(c.env.DB, "paper", address, Date.now());
  return problem(c, refusal ?? { kind: "paper-unknown" });
});
