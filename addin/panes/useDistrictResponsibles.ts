import { useCallback, useEffect, useState } from "react";
import type { ResponsiblesReply } from "../../shared/api/responsibles.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { askAside } from "../hooks/askAside.ts";

/** Who of a unit answers for a form, as far as is known; null where nobody does. */
export type ResponsibleOf = (unit: string, template: string) => string | null;

/** Asks who answers for which form of which unit, where somebody is to be reminded, and again with each new board; what
 *  was told stays where that is not answered. */
export function useDistrictResponsibles(
  { client }: Pick<WorkSession, "client">,
  /** When the board was told; null where nobody is to be reminded of it. */
  asOf: string | null,
): ResponsibleOf {
  const [units, setUnits] = useState<ResponsiblesReply["units"]>([]);
  useEffect(() => {
    if (asOf === null) return;
    return askAside(client.responsibles, (told) => setUnits(told.units));
  }, [client, asOf]);
  return useCallback(
    (unit, template) => {
      const own = units.find((one) => one.unit === unit);
      return own?.forms.find((form) => form.template === template)?.person?.name ?? null;
    },
    [units],
  );
}
