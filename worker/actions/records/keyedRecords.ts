import { editionsIdOf } from "../../../shared/rollup/edition.ts";
import {
  listEditionLinks,
  listExceptionLinks,
  listReportLinks,
} from "../../store/verification/recordPages.ts";
import { exceptionsIdOf } from "../decideExceptions.ts";
import { reportIdOf } from "../versionChange.ts";
import { linkFrom, ownPage, type RecordSource, recordRoom } from "./recordSource.ts";

/** What happened to reports. */
export const reportRecords: RecordSource = {
  name: "reports",
  page: async (db, regime, position) => {
    const links = await listReportLinks(db, linkFrom(position), recordRoom);
    return ownPage(db, regime, links, reportIdOf);
  },
};

/** What was decided of duties. */
export const exceptionRecords: RecordSource = {
  name: "exceptions",
  page: async (db, regime, position) => {
    const links = await listExceptionLinks(db, linkFrom(position), recordRoom);
    return ownPage(db, regime, links, exceptionsIdOf);
  },
};

/** What was sent up. */
export const editionRecords: RecordSource = {
  name: "editions",
  page: async (db, regime, position) => {
    const links = await listEditionLinks(db, linkFrom(position), recordRoom);
    return ownPage(db, regime, links, editionsIdOf);
  },
};
