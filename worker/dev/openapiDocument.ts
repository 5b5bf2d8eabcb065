import { toJsonSchema } from "@valibot/to-json-schema";
import type { GenericSchema } from "valibot";
import { ProblemDetails } from "../../shared/api/problems.ts";
import type { DescribedRoute } from "./describedRoute.ts";
import { describedRoutes } from "./openapiRoutes.ts";

/** The description of the API, made from the schemas that requests and replies are checked with. */
export function openapiDocument(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const described of describedRoutes) {
    const [method = "", path = ""] = described.route.split(" ");
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(described, path) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Nộp Biểu",
      version: "1",
      description:
        'Instants are ISO 8601 at +07:00, days YYYY-MM-DD. A blank cell is null; {"s":"none"} is ' +
        '“không phát sinh”, {"s":"unknown"} “chưa có số liệu”.',
    },
    paths,
    components: {
      securitySchemes: { session: { type: "http", scheme: "bearer" } },
      schemas: { Problem: schemaOf(ProblemDetails) },
    },
    security: [{ session: [] }],
  };
}

function operationOf(described: DescribedRoute, path: string): object {
  const { summary, status, input, reply, query = [], headers = [], open } = described;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const parameter = (of: string, required: boolean) => (name: string) => ({
    name,
    in: of,
    required,
    schema: { type: "string" },
  });
  return {
    summary,
    parameters: [
      ...inPath.map(parameter("path", true)),
      ...query.map(parameter("query", false)),
      ...headers.map((name) => parameter("header", name === "Idempotency-Key")(name)),
    ],
    ...(input ? { requestBody: { required: true, content: jsonOf(input) } } : {}),
    responses: {
      [status]: { description: summary, ...(reply ? { content: jsonOf(reply) } : {}) },
      default: {
        description: "What went wrong (RFC 9457)",
        content: {
          "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
        },
      },
    },
    ...(open ? { security: [] } : {}),
  };
}

function jsonOf(schema: GenericSchema): object {
  return { "application/json": { schema: schemaOf(schema) } };
}

/** What is received, not what it becomes: pasted control characters are taken out of prose. */
function schemaOf(schema: GenericSchema): object {
  const { $schema: _, ...plain } = toJsonSchema(schema, { typeMode: "input", errorMode: "ignore" });
  return plain;
}
