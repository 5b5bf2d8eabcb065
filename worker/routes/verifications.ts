import { Hono } from "hono";
import { VerificationInput } from "../../shared/api/verifications.ts";
import { readCode } from "../../shared/report/signedVersion.ts";
import { verifyCode } from "../actions/verifyCode.ts";
import { noteWrongCode, refuseGuesser } from "../actions/wrongCodes.ts";
import type { AppEnv } from "../env.ts";
import { problem } from "../http/problem.ts";
import { findAsker, findWithheld } from "../http/session.ts";
import { valid } from "../http/valid.ts";

/** /api/verifications */
export const verifications = new Hono<AppEnv>();

verifications.post("/", valid(VerificationInput), async (c) => {
  const read = readCode(c.var.input.code);
  if ("why" in read) return problem(c, { kind: "invalid-request", at: "code", why: "is no code" });

  const { DB } = c.env;
  const now = Date.now();
  const asker = await findAsker(c, "read-report");
  const { caller } = asker;
  // Offices share one address: whoever has signed in is counted by himself.
  const guesser = caller
    ? { person: caller.personId }
    : { network: c.req.header("CF-Connecting-IP") ?? "" };
  const refusal = await refuseGuesser(DB, "paper", guesser, now);
  // A right code answered among refusals would tell which it is.
  if (refusal && !caller) return problem(c, refusal);

  const found = await verifyCode(DB, read.code, (unit, period) =>
    findWithheld(DB, "read-report", asker, unit, period),
  );
  // Whoever may read the report finds nothing by guessing.
  if (found && (!refusal || !found.withheld)) return c.json(found);
  if (refusal) return problem(c, refusal);
  await noteWrongCode(DB, "paper", guesser, now);
  return problem(c, { kind: "paper-unknown" });
});
