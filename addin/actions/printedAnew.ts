import { canonicalOf } from "../../shared/report/canonical.ts";
import { isCounted } from "../../shared/report/life.ts";
import type { CheckedForm } from "./checkedForm.ts";
import { mayBeSent } from "./unsent.ts";

/** What becomes of a paper that was printed of figures already received, and has another number, day or signer than what
 *  was received with them: it goes with a next version, or stays out where the report takes none any more. Null where
 *  there is no such paper. */
export function paperAnew(checked: CheckedForm): "to-send" | "stays-out" | null {
  const { identity, report } = checked;
  const { signing } = identity;
  if (!signing || !report || !isCounted(report.state) || signing.code !== report.code) return null;
  if (report.signing && canonicalOf(report.signing) === canonicalOf(signing)) return null;
  return mayBeSent(checked) ? "to-send" : "stays-out";
}
