import * as v from "valibot";
import { CodesReply, PeopleReply, type PersonInput } from "../../shared/api/people.ts";
import type { Problem } from "../../shared/problem.ts";
import type { Result } from "../../shared/result.ts";
import type { Stop } from "./client.ts";
import type { Question } from "./fetchOnce.ts";

/** PORT: what whoever administers a regime asks of the Worker. */
export interface AdministrationClient {
  people(stop?: Stop): Promise<Result<PeopleReply, Problem>>;
  /** Adds somebody or changes what he is; safe to repeat. */
  savePerson(id: string, person: PersonInput, stop?: Stop): Promise<Result<null, Problem>>;
  /** New codes, told once. Asked twice, only the second answer's codes are good. */
  issueCodes(people: readonly string[], stop?: Stop): Promise<Result<CodesReply, Problem>>;
  /** A code for another device of one's own. */
  addDevice(stop?: Stop): Promise<Result<CodesReply, Problem>>;
}

/** How the pane's client asks a question. */
export type Ask = <T>(question: Omit<Question<T>, "timeoutMs">) => Promise<Result<T, Problem>>;

/** The Worker over HTTP, for whoever administers: loaded when somebody does. */
export function administrationClient(ask: Ask): AdministrationClient {
  return {
    people: (stop) => ask({ method: "GET", path: "/people", reply: PeopleReply, stop }),

    savePerson: (id, body, stop) =>
      ask({ method: "PUT", path: `/people/${encodeURIComponent(id)}`, body, reply: nothing, stop }),

    issueCodes: (people, stop) => {
      const body = { people: [...people] };
      return ask({ method: "POST", path: "/codes", body, reply: CodesReply, stop });
    },

    addDevice: (stop) =>
      ask({ method: "POST", path: "/codes/own-device", reply: CodesReply, stop }),
  };
}

const nothing = v.pipe(
  v.unknown(),
  v.transform(() => null),
);
