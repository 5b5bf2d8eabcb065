import type { VersionReply, VersionsReply } from "../../shared/api/versions.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import type { SentSigning } from "../../shared/report/signing.ts";
import type { ReportPath, Stop } from "../api/client.ts";
import type { WorkSession } from "./workSession.ts";

/** The paper of the newest version, where one of another version shows the same code: the code alone does not tell which of
 *  them has come. Null where there is no other. */
export async function findPaperInForce(
  { client }: Pick<WorkSession, "client">,
  path: ReportPath,
  [newest, ...earlier]: VersionsReply["versions"],
  stop?: Stop,
): Promise<SentSigning | null> {
  const alike = earlier.filter(({ code, printed }) => code === newest?.code && printed === code);
  if (!newest || newest.printed !== newest.code || alike.length === 0) return null;
  const papers = await Promise.all(
    [newest, ...alike].map(async ({ version }) => {
      const asked = await client.version(path, version, stop);
      return asked.ok ? paperOf(asked.value) : null;
    }),
  );
  const [own = null, ...others] = papers;
  // Of a paper that cannot be asked for nobody knows that it is the same.
  const isOther = others.some((one) => canonicalOf(one) !== canonicalOf(own));
  return own && isOther ? own : null;
}

function paperOf({ signing }: VersionReply): SentSigning | null {
  if (!signing) return null;
  const { number, day, signer, preparer, code } = signing;
  return { number, day, signer, preparer, code };
}
