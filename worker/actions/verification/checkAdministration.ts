import { administrationChainOf } from "../../../shared/administration/administrationEvent.ts";
import { chainStart } from "../../../shared/report/event.ts";
import { listAdministrationPart } from "../../store/verification/administrationPart.ts";
import { brokenOf, type Checker, findBrokenLink, mostHashed } from "./checker.ts";

/** What was changed of people, codes, units and forms. */
export const checkAdministration: Checker = {
  name: "administration",
  page: async (db, regime, position) => {
    const [first, hash = chainStart] = position?.split(" ") ?? [];
    const after = { seq: Number(first) || 0, hash };
    const room = { records: 60, bytes: mostHashed };
    const part = await listAdministrationPart(db, regime.id, after.seq, room);
    const last = part.links.at(-1);
    return {
      checked: part.links.length,
      broken: brokenOf(findBrokenLink(administrationChainOf(regime.id), part, after)),
      next: last && !part.isEnd ? `${last.seq} ${last.hash}` : null,
    };
  },
};
