import * as v from "valibot";
import { RecordedPeriodsReply, RecordsReply } from "../../shared/api/auditRecords.ts";
import { AuditPageReply, VerificationReply } from "../../shared/api/auditSearch.ts";
import { OrgUnitsReply, type UnitInput, UnitTermsReply } from "../../shared/api/orgUnits.ts";
import { CodesReply, PeopleReply, type PersonInput } from "../../shared/api/people.ts";
import { PublishedReply } from "../../shared/api/publishedTemplates.ts";
import type { Template } from "../../shared/form/template.ts";
import type { Problem } from "../../shared/problem.ts";
import type { Result } from "../../shared/result.ts";
import type { Stop } from "./client.ts";
import type { Question } from "./fetchOnce.ts";

/** PORT: what whoever administers a regime asks of the Worker. */
export interface AdministrationClient {
  people(stop?: Stop): Promise<Result<PeopleReply, Problem>>;
  /** Adds somebody or changes what he is; safe to repeat. */
  savePerson(id: string, person: PersonInput, stop?: Stop): Promise<Result<null, Problem>>;
  /** Takes the secret address of somebody's calendar away; safe to repeat. */
  endCalendar(id: string, stop?: Stop): Promise<Result<null, Problem>>;
  /** New codes, told once. Asked twice, only the second answer's codes are good. */
  issueCodes(people: readonly string[], stop?: Stop): Promise<Result<CodesReply, Problem>>;
  /** A code for another device of one's own. */
  addDevice(stop?: Stop): Promise<Result<CodesReply, Problem>>;
  /** Every unit that stood in the district in a year until today, as it last was there. */
  unitsOfYear(year: number, stop?: Stop): Promise<Result<OrgUnitsReply, Problem>>;
  /** Every unit that there has been, through time. */
  unitTerms(stop?: Stop): Promise<Result<UnitTermsReply, Problem>>;
  /** Begins a term of a unit or ends one; safe to repeat. */
  saveUnit(id: string, input: UnitInput, stop?: Stop): Promise<Result<null, Problem>>;
  /** A page of what was done, the newest first. */
  auditPage(
    query: Readonly<Record<string, string>>,
    stop?: Stop,
  ): Promise<Result<AuditPageReply, Problem>>;
  /** A page of checking the record, from a cursor on; null at the beginning. */
  verifyPage(cursor: string | null, stop?: Stop): Promise<Result<VerificationReply, Problem>>;
  /** The periods of which anything is recorded. */
  recordedPeriods(stop?: Stop): Promise<Result<RecordedPeriodsReply, Problem>>;
  /** A page of the whole record with the texts that its hashes are of, from a cursor on; null at the beginning. */
  recordsPage(cursor: string | null, stop?: Stop): Promise<Result<RecordsReply, Problem>>;
  /** Every version of every form, with how many reports stand on it. */
  publishedForms(stop?: Stop): Promise<Result<PublishedReply, Problem>>;
  /** Publishes a version of a form, once; safe to repeat. */
  publish(template: Template, stop?: Stop): Promise<Result<null, Problem>>;
}

/** How the pane's client asks a question. */
export type Ask = <T>(question: Omit<Question<T>, "timeoutMs">) => Promise<Result<T, Problem>>;

/** The Worker over HTTP, for whoever administers: loaded when somebody does. */
export function administrationClient(ask: Ask): AdministrationClient {
  return {
    people: (stop) => ask({ method: "GET", path: "/people", reply: PeopleReply, stop }),

    savePerson: (id, body, stop) =>
      ask({ method: "PUT", path: `/people/${encodeURIComponent(id)}`, body, reply: nothing, stop }),

    endCalendar: (id, stop) => {
      const path = `/people/${encodeURIComponent(id)}/calendar-feed`;
      return ask({ method: "DELETE", path, reply: nothing, stop });
    },

    issueCodes: (people, stop) => {
      const body = { people: [...people] };
      return ask({ method: "POST", path: "/codes", body, reply: CodesReply, stop });
    },

    addDevice: (stop) =>
      ask({ method: "POST", path: "/codes/own-device", reply: CodesReply, stop }),

    unitsOfYear: (year, stop) =>
      ask({ method: "GET", path: `/org-units?year=${year}`, reply: OrgUnitsReply, stop }),

    unitTerms: (stop) =>
      ask({ method: "GET", path: "/org-units/terms", reply: UnitTermsReply, stop }),

    saveUnit: (id, body, stop) => {
      const path = `/org-units/${encodeURIComponent(id)}`;
      return ask({ method: "PUT", path, body, reply: nothing, stop });
    },

    auditPage: (query, stop) => {
      const path = `/audit/events?${new URLSearchParams(query)}`;
      return ask({ method: "GET", path, reply: AuditPageReply, stop });
    },

    verifyPage: (cursor, stop) => {
      const query = cursor === null ? "" : `?cursor=${encodeURIComponent(cursor)}`;
      const path = `/audit/verification${query}`;
      return ask({ method: "GET", path, reply: VerificationReply, stop });
    },

    recordedPeriods: (stop) =>
      ask({ method: "GET", path: "/audit/periods", reply: RecordedPeriodsReply, stop }),

    recordsPage: (cursor, stop) => {
      const query = cursor === null ? "" : `?cursor=${encodeURIComponent(cursor)}`;
      return ask({ method: "GET", path: `/audit/records${query}`, reply: RecordsReply, stop });
    },

    publishedForms: (stop) =>
      ask({ method: "GET", path: "/templates/versions", reply: PublishedReply, stop }),

    publish: (body, stop) => {
      const path = `/templates/${encodeURIComponent(body.id)}/${body.version}`;
      return ask({ method: "PUT", path, body, reply: nothing, stop });
    },
  };
}

const nothing = v.pipe(
  v.unknown(),
  v.transform(() => null),
);
