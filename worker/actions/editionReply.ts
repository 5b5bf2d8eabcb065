import type { EditionContent, EditionOnWire, EditionReply } from "../../shared/api/editions.ts";
import { instantOf } from "../../shared/api/instant.ts";
import type { EditionKey } from "../../shared/rollup/edition.ts";
import type { ListedEdition, StoredEdition } from "../store/editions.ts";
import { isWholeEdition } from "./auditEditions.ts";

/** An edition as lists tell it. */
export function editionOnWire(
  { template, period, unit }: EditionKey,
  { seq, byName, at, to, document, reason, coverage, figures }: ListedEdition,
): EditionOnWire {
  return {
    ...{ number: seq, template, period, unit, by: byName, at: instantOf(at) },
    ...{ to: [...to], document, reason, coverage, figures },
  };
}

/** An edition as it was sent up, and whether it is still what was stored. */
export function editionReplyOf(
  regimeId: string,
  key: EditionKey,
  stored: StoredEdition,
): EditionReply {
  const { edition, content } = stored;
  return {
    edition: editionOnWire(key, edition),
    whole: isWholeEdition(regimeId, key, stored),
    reports: [...edition.reports],
    ...(JSON.parse(content) as EditionContent),
  };
}
