import { editionsIdOf } from "../../../shared/rollup/edition.ts";
import { listEditionChain } from "../../store/editions.ts";
import { findExceptionRecords } from "../../store/exceptionEvents.ts";
import { findReportEvents } from "../../store/reportEvents.ts";
import {
  listEditionKeys,
  listExceptionKeys,
  listReportKeys,
} from "../../store/verification/recordKeys.ts";
import { exceptionsIdOf } from "../decideExceptions.ts";
import { reportIdOf } from "../versionChange.ts";
import { behind, keyFrom, ownKeys, type RecordSource, recordOf } from "./recordSource.ts";

/** As many keys as one statement binds. */
const mostKeys = { records: 30, bytes: 600_000 } as const;
/** The text that an edition is rebuilt from is read with it, and large. */
const mostConsolidations = 4;
const wholeChain = 1000;

/** What happened to reports. */
export const reportRecords: RecordSource = {
  name: "reports",
  page: async (db, regime, position) => {
    const keys = await listReportKeys(db, keyFrom(position), mostKeys);
    const own = await ownKeys(db, regime, keys);
    const events = await findReportEvents(db, own);
    const records = own.flatMap((key, index) =>
      (events[index] ?? []).map((event) => recordOf(reportIdOf(regime.id, key), event)),
    );
    return { records, next: behind(keys) };
  },
};

/** What was decided of duties. */
export const exceptionRecords: RecordSource = {
  name: "exceptions",
  page: async (db, regime, position) => {
    const keys = await listExceptionKeys(db, keyFrom(position), mostKeys);
    const own = await ownKeys(db, regime, keys);
    const found = await findExceptionRecords(db, own);
    const records = own.flatMap((key, index) =>
      (found[index]?.events ?? []).map((event) => recordOf(exceptionsIdOf(regime.id, key), event)),
    );
    return { records, next: behind(keys) };
  },
};

/** What was sent up. */
export const editionRecords: RecordSource = {
  name: "editions",
  page: async (db, regime, position) => {
    const keys = await listEditionKeys(db, keyFrom(position), mostConsolidations);
    const own = await ownKeys(db, regime, keys);
    const chains = await Promise.all(own.map((key) => listEditionChain(db, key, 0, wholeChain)));
    const records = own.flatMap((key, index) =>
      (chains[index]?.part ?? []).map(({ edition }) =>
        recordOf(editionsIdOf(regime.id, key), edition),
      ),
    );
    return { records, next: behind(keys) };
  },
};
