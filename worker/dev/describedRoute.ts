import type { GenericSchema } from "valibot";

/** What the description of the API says of one route. */
export interface DescribedRoute {
  readonly route: string;
  readonly summary: string;
  readonly status: 200 | 201 | 204;
  readonly input?: GenericSchema;
  readonly reply?: GenericSchema;
  /** Names of query parameters. */
  readonly query?: readonly string[];
  readonly headers?: readonly string[];
  /** Needs no session. */
  readonly open?: true;
}

/** A route with what it takes and answers. */
export function route(
  name: string,
  summary: string,
  status: DescribedRoute["status"],
  more: Partial<DescribedRoute> = {},
): DescribedRoute {
  return { route: name, summary, status, ...more };
}
