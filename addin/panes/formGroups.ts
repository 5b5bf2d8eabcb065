import type { CompletenessReply } from "../../shared/api/completeness.ts";
import { formsOfUnits, isTerritory } from "../components/boardCells.ts";

/** The communes' forms first, then what the offices supply, then what is made of several of them. */
export function formGroups(board: CompletenessReply): FormGroup[] {
  const ofCommunes = formsOfUnits(board, board.units.filter(isTerritory));
  const ofOffices = board.templates.filter((form) => !ofCommunes.includes(form));
  const groups: readonly FormGroup[] = [
    { of: "communes", forms: ofCommunes },
    { of: "offices", forms: ofOffices },
    { of: "generated", forms: board.generated },
  ];
  return groups.filter(({ forms }) => forms.length > 0);
}

/** Forms of one kind of sender. */
export interface FormGroup {
  readonly of: "communes" | "offices" | "generated";
  readonly forms: readonly Pick<
    CompletenessReply["templates"][number],
    "id" | "code" | "shortTitle"
  >[];
}
