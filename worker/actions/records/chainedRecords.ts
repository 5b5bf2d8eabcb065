import { administrationChainOf } from "../../../shared/administration/administrationEvent.ts";
import { chainNameOf, filedLinkOf } from "../../../shared/filing/filedVersion.ts";
import type { ChainLink } from "../../../shared/report/event.ts";
import { listAdministrationPart } from "../../store/verification/administrationPart.ts";
import type { ChainPart } from "../../store/verification/chainPart.ts";
import { listFiledPart } from "../../store/verification/filedPart.ts";
import { listInspectionPart } from "../../store/verification/inspectionPart.ts";
import { listRegimePart } from "../../store/verification/regimePart.ts";
import { listResponsiblePart } from "../../store/verification/responsiblePart.ts";
import { inspectionChainOf } from "../inspections.ts";
import { responsibleIdOf } from "../responsibles.ts";
import { type ListedRecords, type RecordSource, recordOf, recordRoom } from "./recordSource.ts";

/** What was changed of people, codes, units and forms. */
export const administrationRecords: RecordSource = {
  name: "administration",
  page: async (db, regime, position) => {
    const part = await listAdministrationPart(db, regime.id, Number(position), recordRoom);
    const chain = administrationChainOf(regime.id);
    return pageOf(chain, part);
  },
};

/** What was changed of the settings and of the ad hoc periods. */
export const settingsRecords: RecordSource = {
  name: "settings",
  page: async (db, { id }, position) => {
    // The first change made the second revision.
    const part = await listRegimePart(db, id, Number(position) + 1, recordRoom);
    return pageOf(id, part);
  },
};

/** What was done of the plan of kiểm tra, giám sát. */
export const inspectionRecords: RecordSource = {
  name: "inspections",
  page: async (db, regime, position) => {
    const plan = { regimeId: regime.id, year: regime.calendar.year };
    const part = await listInspectionPart(db, plan, Number(position), recordRoom);
    return pageOf(inspectionChainOf(plan), part);
  },
};

/** Targets and starting figures, version after version. */
export const filedRecords: RecordSource = {
  name: "filed",
  page: async (db, regime, position) => {
    const [year = 0, kind = "", version = 0] = position?.split(" ") ?? [];
    const after = { year: Number(year), kind, version: Number(version) };
    const { chains } = await listFiledPart(db, regime.id, after, recordRoom);
    const last = chains.at(-1)?.versions.at(-1);
    return {
      records: chains.flatMap(({ versions, ...key }) =>
        versions.map((filed) =>
          recordOf(chainNameOf({ regimeId: regime.id, ...key }), filedLinkOf(filed)),
        ),
      ),
      next: last ? [last.year, last.kind, last.version].join(" ") : null,
    };
  },
};

/** Who was said to answer for which form. */
export const responsibleRecords: RecordSource = {
  name: "responsibles",
  page: async (db, regime, position) => {
    const [unit = "", template = "", seq = 0] = position?.split(" ") ?? [];
    const after = { unit, template, seq: Number(seq) };
    const { chains } = await listResponsiblePart(db, regime.id, after, recordRoom);
    const last = chains.at(-1)?.links.at(-1);
    return {
      records: chains.flatMap((part) =>
        part.links.map((link) => recordOf(responsibleIdOf(regime.id, part), link)),
      ),
      next: last ? [last.unit, last.template, last.seq].join(" ") : null,
    };
  },
};

function pageOf(
  chain: string,
  { links, isEnd }: Pick<ChainPart<ChainLink>, "links" | "isEnd">,
): ListedRecords {
  const last = links.at(-1);
  return {
    records: links.map((link) => recordOf(chain, link)),
    next: last && !isEnd ? String(last.seq) : null,
  };
}
