import type { VersionInput } from "../../../shared/api/reports.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { Template } from "../../../shared/form/template.ts";
import type { Violation } from "../../../shared/form/violation.ts";
import type { Person } from "./district.ts";
import { fillIn, handIn } from "./fillForm.ts";
import { problemOf } from "./problemOf.ts";

/** Hands in figures whatever the rules say of them, with a reason for every warning and for the errors. */
export async function handInAnyway(
  person: Person,
  path: string,
  entered: Record<string, DataValue>,
  among?: readonly Template[],
  regime?: string,
): Promise<void> {
  const input = await fillIn(person, path, entered, {}, among, regime);
  const reply = await handIn(person, path, input, `${path}/${input.baseVersion}`);
  if (reply.ok) return;
  const problem = await problemOf(reply);
  if (problem.kind !== "has-violations") throw new Error(`${path}: ${JSON.stringify(problem)}`);
  const { violations } = problem as unknown as Refused;
  const warned = violations.filter(({ importance }) => importance === "warning");
  const explained: VersionInput = {
    ...input,
    reasons: [{ violations: warned.map(({ rule }) => rule), text: "Đã đối chiếu, giữ số này." }],
    withErrors: warned.length < violations.length ? "Gửi cho kịp hạn." : null,
  };
  const again = await handIn(person, path, explained, `${path}/${input.baseVersion}/explained`);
  if (!again.ok) throw new Error(`${path}: ${await again.text()}`);
}

interface Refused {
  readonly violations: readonly { rule: string; importance: Violation["importance"] }[];
}
