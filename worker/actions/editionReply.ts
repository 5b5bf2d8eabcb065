import type { EditionContent, EditionOnWire, EditionReply } from "../../shared/api/editions.ts";
import { instantOf } from "../../shared/api/instant.ts";
import { fingerprint } from "../../shared/report/fingerprint.ts";
import type { EditionKey } from "../../shared/rollup/edition.ts";
import type { ListedEdition, StoredEdition } from "../store/editions.ts";

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

/** An edition as it was sent up. */
export function editionReplyOf(key: EditionKey, { edition, content }: StoredEdition): EditionReply {
  return {
    edition: editionOnWire(key, edition),
    whole: fingerprint(content) === edition.content,
    reports: [...edition.reports],
    ...(JSON.parse(content) as EditionContent),
  };
}
