import type { MeReply } from "../shared/api/sessions.ts";
import type { PaneName } from "./appPorts.ts";

/** The panes of a role, at most three. A district's leaders look at the progress first, and at a unit's form
 *  only from the board. */
export function namesOf(role: MeReply["role"]): readonly PaneName[] {
  if (role === "reporter") return ["duties", "report"];
  if (role === "administrator") return ["administration", "board", "consolidation"];
  return role === "viewer"
    ? ["progress", "board", "consolidation"]
    : ["board", "consolidation", "report"];
}
