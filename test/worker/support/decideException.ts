import type { Person } from "./district.ts";

/** Decides about a unit's poverty report of the first quarter, and grants, unless `more` says otherwise. */
export function decideException(reviewer: Person, unit: string, more: object): Promise<Response> {
  const input = {
    ...{ templates: ["dh-04"], periods: ["2022Q1"], granted: true },
    ...{ reason: "Bão, mất điện cả tuần.", ...more },
  };
  return reviewer.send("POST", `/api/exceptions/${unit}`, input);
}
