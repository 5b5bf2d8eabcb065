import { useCallback, useEffect, useState } from "react";
import type { UnitResponsibles } from "../../shared/api/responsibles.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { askAside } from "../hooks/askAside.ts";

/** Who of the person's unit answers for which form, as far as is known. */
export interface Responsibles {
  /** Null until the Worker has told. */
  readonly unit: UnitResponsibles | null;
  readonly hear: (unit: UnitResponsibles) => void;
  readonly of: (template: string) => UnitResponsibles["people"][number] | null;
}

/** Asks once; whoever is not told works as before, since nobody is kept from anything by it. */
export function useResponsibles(session: WorkSession): Responsibles {
  const [unit, hear] = useState<UnitResponsibles | null>(null);
  const { client, me } = session;
  useEffect(
    () =>
      askAside(client.responsibles, ({ units }) => {
        const own = units.find((one) => one.unit === me.unit.id);
        if (own) hear(own);
      }),
    [client, me],
  );
  const of = useCallback(
    (template: string) => unit?.forms.find((form) => form.template === template)?.person ?? null,
    [unit],
  );
  return { unit, hear, of };
}
