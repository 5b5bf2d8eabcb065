import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { app } from "../../worker/app.ts";
import { openapiDocument } from "../../worker/dev/openapiDocument.ts";
import { bindings } from "./support/district.ts";

it("the description of the API has every route and no other", () => {
  const { paths } = openapiDocument() as { paths: Record<string, Record<string, object>> };
  const described = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );

  const routes = app.routes
    .filter(({ method, path }) => method !== "ALL" && path !== "/api/openapi.json")
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)(\{[^}]*\}+)?/g, "{$1}")}`);
  expect(described.sort()).toEqual([...new Set(routes)].sort());
});

it("the description is a built file that the Worker passes on", async () => {
  const asked: string[] = [];
  const assets = {
    fetch: async (url: URL) => {
      asked.push(url.pathname);
      return sealed(new Response('{"openapi":"3.1.0"}'));
    },
  } as unknown as Fetcher;

  const reply = await app.request("/api/openapi.json", {}, bindings(env.DB, "off", assets));

  expect([await reply.json(), asked]).toEqual([{ openapi: "3.1.0" }, ["/openapi.json"]]);
});

/** What an asset comes as: its headers can be read and not written. */
function sealed(file: Response): Response {
  const refuse = () => {
    throw new TypeError("Can't modify immutable headers.");
  };
  Object.assign(file.headers, { set: refuse, append: refuse, delete: refuse });
  return file;
}
