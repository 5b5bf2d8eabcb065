import { planAims } from "./planAims.ts";
import type { PlanClause } from "./planClause.ts";
import { planSolutions } from "./planSolutions.ts";
import { planTasks } from "./planTasks.ts";

/** Everything the plan of 2022 asks for, in its order, with what carries it. */
export const planClauses: readonly PlanClause[] = [...planAims, ...planSolutions, ...planTasks];
