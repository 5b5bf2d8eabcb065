import { chainStart } from "../../../shared/report/event.ts";
import { type AuditNames, findAuditNames } from "../../store/auditNames.ts";
import {
  listResponsiblePart,
  type ResponsibleKey,
} from "../../store/verification/responsiblePart.ts";
import { responsibleIdOf } from "../responsibles.ts";
import { unitName } from "../unitsOfRecord.ts";
import { brokenLink, type Checker, findBrokenLink, mostHashed } from "./checker.ts";

/** Who was said to answer for which form. */
export const checkResponsibles: Checker = {
  name: "responsibles",
  page: async (db, regime, position) => {
    const [unit = "", template = "", seq, hash = chainStart] = position?.split(" ") ?? [];
    const after = { unit, template, seq: Number(seq) || 0 };
    const room = { records: 60, bytes: mostHashed };
    const { chains, lost } = await listResponsiblePart(db, regime.id, after, room);
    const gone = position === null ? lost : [];
    const names = await findAuditNames(db, {
      people: [],
      units: [...chains, ...gone].map((key) => key.unit),
      templates: [...chains, ...gone].map((key) => key.template),
    });
    const broken = chains.flatMap((part) => {
      const isSame = part.unit === unit && part.template === template;
      const before = isSame ? { seq: after.seq, hash } : { seq: 0, hash: chainStart };
      const found = findBrokenLink(responsibleIdOf(regime.id, part), part, before);
      return found ? [{ ...found, ...placeOf(part, names) }] : [];
    });
    const end = chains.at(-1)?.links.at(-1);
    return {
      checked: chains.reduce((sum, { links }) => sum + links.length, 0),
      broken: [
        ...broken,
        ...gone.map((key) => ({
          ...brokenLink(null, "event", 1, "missing"),
          ...placeOf(key, names),
        })),
      ],
      next: end ? [end.unit, end.template, end.seq, end.hash].join(" ") : null,
    };
  },
};

function placeOf({ unit, template }: ResponsibleKey, names: AuditNames) {
  return {
    ...{ period: null, about: null },
    unit: { id: unit, name: unitName(names.units, unit, null) },
    template: { id: template, name: names.templates.get(template) ?? template },
  };
}
