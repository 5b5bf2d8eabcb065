import { env, exports } from "cloudflare:workers";
import { expect, it } from "vitest";

it("the Worker says that it is well", async () => {
  const reply = await exports.default.fetch("https://nop-bieu.test/api/health");

  expect(reply.status).toBe(200);
  expect(await reply.json()).toEqual({ ok: true });
});

it("its database has had every migration", async () => {
  const { results } = await env.DB.prepare("select name from d1_migrations order by id").all();

  expect(results.map((row) => row["name"])).toEqual(env.TEST_MIGRATIONS.map(({ name }) => name));
});
