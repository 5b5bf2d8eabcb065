import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { app } from "../../worker/app.ts";
import { bindings } from "./support/district.ts";

const files = {
  fetch: async () => new Response("<h1>Không có trang này</h1>", { status: 404 }),
} as unknown as Fetcher;

function ask(path: string, method: string, accept: string): Promise<Response> {
  const init = { method, headers: { Accept: accept } };
  return Promise.resolve(app.request(path, init, bindings(env.DB, "off", files)));
}

const browser = "text/html,application/xhtml+xml,*/*;q=0.8";

it("a person who asks for a page that is none is shown a page", async () => {
  const reply = await ask("/bieu/dh-04", "GET", browser);

  expect([reply.status, await reply.text()]).toEqual([404, "<h1>Không có trang này</h1>"]);
});

it.each([
  ["the API, whoever asks", "/api/bieu", "GET", browser],
  ["a program", "/bieu/dh-04", "GET", "application/json"],
  ["a form that is posted", "/bieu/dh-04", "POST", browser],
])("what is told of a path that is none is a problem for %s", async (_, path, method, accept) => {
  const reply = await ask(path, method, accept);

  expect([reply.status, reply.headers.get("Content-Type")]).toEqual([
    404,
    "application/problem+json",
  ]);
  expect(await reply.json()).toMatchObject({ problem: { kind: "not-found", id: path } });
});
