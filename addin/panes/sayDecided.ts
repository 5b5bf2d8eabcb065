import type { DeskText } from "../../shared/text/pane/deskVietnamese.ts";
import type { BoardDecision } from "./useBoardDecision.ts";

/** What has been decided, as the card says it afterwards. */
export function sayDecided(desk: DeskText, decision: BoardDecision): string {
  switch (decision.move) {
    case "approve":
      return desk.approved;
    case "return":
      return desk.returned;
    case "reopen":
      return desk.reopened;
    case "decline-correction":
      return desk.declined;
    case "decide": {
      const { kind, granted } = decision.input;
      return (granted ? desk.done : desk.liftDone)[kind];
    }
  }
}
