import {
  type InspectionInput,
  type InspectionReply,
  InspectionSchema,
  InspectionsReply,
  type PlanInput,
} from "../../shared/api/inspections.ts";
import type { Problem } from "../../shared/problem.ts";
import type { Result } from "../../shared/result.ts";
import type { Ask } from "./administrationClient.ts";
import type { Stop } from "./client.ts";

/** PORT: what is asked of the Worker about the plan of kiểm tra, giám sát. */
export interface InspectionsClient {
  plan(year: number, stop?: Stop): Promise<Result<InspectionsReply, Problem>>;
  /** Safe to repeat: the same key makes one inspection. */
  add(year: number, input: PlanInput, stop?: Stop): Promise<Result<InspectionReply, Problem>>;
  /** Safe to repeat: what is so already stays as it is. */
  save(
    year: number,
    number: number,
    input: InspectionInput,
    stop?: Stop,
  ): Promise<Result<InspectionReply, Problem>>;
}

/** The Worker over HTTP, for the plan: loaded when somebody looks at it. */
export function inspectionsClient(ask: Ask): InspectionsClient {
  return {
    plan: (year, stop) =>
      ask({ method: "GET", path: `/inspections/${year}`, reply: InspectionsReply, stop }),

    add: (year, body, stop) =>
      ask({ method: "POST", path: `/inspections/${year}`, body, reply: InspectionSchema, stop }),

    save: (year, number, body, stop) => {
      const path = `/inspections/${year}/${number}`;
      return ask({ method: "PUT", path, body, reply: InspectionSchema, stop });
    },
  };
}
