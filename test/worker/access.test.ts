import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { dh00 } from "../../shared/regimes/dongHoa2022/dh00.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { app } from "../../worker/app.ts";
import { districtOn, illustratedDistrict } from "./support/district.ts";

/** Somebody who asks, and the unit they ask about: Hòa Hiệp Trung has sent its forms, Hòa Tâm has not. */
const askers = [
  ["nobody", null, "ou-12"],
  ["reporter of the unit", "demo-22261", "ou-12"],
  ["reporter of another unit", "demo-22297", "ou-12"],
  ["reporter asking for what is not there", "demo-22297", "ou-77"],
  ["reviewer", "demo-564", "ou-12"],
  ["reviewer asking for what is not there", "demo-564", "ou-77"],
  ["reviewer of another district's unit", "demo-564", "ou-90"],
  ["viewer", "demo-564-xem", "ou-12"],
  ["administrator", "demo-quantri", "ou-12"],
] as const;

/** What every route answers to each of them: only the status matters here. A body that is empty is refused with 400,
 *  which tells that the person was let through. */
const answers: Record<string, readonly number[]> = {
  "GET /api/health": [200, 200, 200, 200, 200, 200, 200, 200, 200],
  "GET /api/openapi.json": [200, 200, 200, 200, 200, 200, 200, 200, 200],
  "POST /api/sessions": [400, 400, 400, 400, 400, 400, 400, 400, 400],
  "GET /api/me": [401, 200, 200, 200, 200, 200, 200, 200, 200],
  "GET /api/org-units": [401, 200, 200, 200, 200, 200, 200, 200, 200],
  "GET /api/templates": [401, 200, 200, 200, 200, 200, 200, 200, 200],
  "GET /api/templates/:id/:version": [401, 200, 200, 200, 200, 200, 200, 200, 200],
  "PUT /api/templates/:id/:version": [401, 403, 403, 403, 403, 403, 403, 403, 400],
  "GET /api/duties": [401, 200, 200, 200, 200, 200, 200, 200, 200],
  "GET /api/reports/:template/:period/:unit": [401, 200, 403, 403, 200, 404, 403, 200, 200],
  "PUT /api/reports/:template/:period/:unit": [401, 400, 403, 403, 400, 404, 403, 403, 403],
  "POST /api/reports/:template/:period/:unit/moves": [
    ...[401, 400, 403, 403, 400, 404, 403, 403, 403],
  ],
  "GET /api/reports/:template/:period/:unit/earlier": [
    ...[401, 200, 403, 403, 200, 404, 403, 200, 200],
  ],
  "GET /api/reports/:template/:period/:unit/changes": [
    ...[401, 200, 403, 403, 200, 404, 403, 200, 200],
  ],
  "GET /api/reports/:template/:period/:unit/versions": [
    ...[401, 200, 403, 403, 200, 404, 403, 200, 200],
  ],
  "GET /api/reports/:template/:period/:unit/versions/:version": [
    ...[401, 200, 403, 403, 200, 404, 403, 200, 200],
  ],
  "GET /api/notices": [401, 200, 200, 200, 200, 200, 200, 200, 200],
  "GET /api/responsibles": [401, 200, 200, 200, 200, 200, 200, 200, 200],
  "PUT /api/responsibles/:unit": [401, 400, 403, 403, 400, 404, 403, 403, 403],
  "PUT /api/report-sets/:period/:unit": [401, 400, 403, 403, 400, 404, 403, 403, 403],
  "POST /api/exceptions/:unit": [401, 403, 403, 403, 400, 404, 403, 403, 403],
  "GET /api/completeness": [401, 403, 403, 403, 200, 200, 200, 200, 200],
  "GET /api/completeness/open-work": [401, 403, 403, 403, 200, 200, 200, 200, 200],
  "GET /api/consolidations/:template/:period": [401, 403, 403, 403, 200, 404, 403, 200, 200],
  "GET /api/overviews/:template/:period": [401, 403, 403, 403, 200, 404, 403, 200, 200],
  "GET /api/editions": [401, 403, 403, 403, 200, 404, 403, 200, 200],
  // Neither of these units consolidates anybody.
  "POST /api/editions/:template/:period": [401, 403, 403, 403, 403, 403, 403, 403, 403],
  // Nothing has been frozen.
  "GET /api/editions/:template/:period/:number": [401, 403, 403, 403, 404, 404, 403, 404, 404],
  "GET /api/inspections/:year": [401, 200, 200, 200, 200, 200, 200, 200, 200],
  "POST /api/inspections/:year": [401, 403, 403, 403, 400, 400, 400, 403, 403],
  "PUT /api/inspections/:year/:number": [401, 403, 403, 403, 400, 400, 400, 403, 403],
  "GET /api/targets/:year": [401, 200, 200, 200, 200, 200, 200, 200, 200],
  "PUT /api/targets/:year": [401, 403, 403, 403, 400, 400, 400, 403, 400],
  "GET /api/targets/:year/versions": [401, 200, 200, 200, 200, 200, 200, 200, 200],
  "GET /api/baselines/:year": [401, 200, 200, 200, 200, 200, 200, 200, 200],
  "PUT /api/baselines/:year": [401, 403, 403, 403, 400, 400, 400, 403, 400],
  "GET /api/baselines/:year/versions": [401, 200, 200, 200, 200, 200, 200, 200, 200],
  "GET /api/audit": [401, 403, 403, 403, 200, 404, 403, 403, 200],
  "GET /api/settings": [401, 403, 403, 403, 200, 200, 200, 200, 200],
  "PUT /api/settings": [401, 403, 403, 403, 400, 400, 400, 403, 400],
  "POST /api/periods": [401, 403, 403, 403, 400, 400, 400, 403, 400],
  // A quarter is no ad hoc period.
  "DELETE /api/periods/:period": [401, 403, 403, 403, 404, 404, 404, 403, 404],
  "GET /api/calendar-feeds": [401, 200, 200, 200, 200, 200, 200, 200, 200],
  "POST /api/calendar-feeds": [401, 201, 201, 201, 201, 201, 201, 201, 201],
  "DELETE /api/calendar-feeds": [401, 204, 204, 204, 204, 204, 204, 204, 204],
  // Whoever has the address is let in, whoever has a session is not: nobody has this one.
  "GET /api/calendar-feeds/:file": [404, 404, 404, 404, 404, 404, 404, 404, 404],
  "GET /api/people": [401, 403, 403, 403, 200, 200, 200, 403, 200],
  "PUT /api/people/:person": [401, 403, 403, 403, 403, 403, 403, 403, 400],
  "DELETE /api/people/:person/calendar-feed": [401, 403, 403, 403, 403, 403, 403, 403, 204],
  "POST /api/codes": [401, 403, 403, 403, 400, 400, 400, 403, 400],
  "POST /api/codes/own-device": [401, 201, 201, 201, 201, 201, 201, 201, 201],
  // Anybody with a paper may ask what has become of it; a body that is empty is no code.
  "POST /api/verifications": [400, 400, 400, 400, 400, 400, 400, 400, 400],
  "GET /api/org-units/terms": [401, 403, 403, 403, 403, 403, 403, 403, 200],
  "PUT /api/org-units/:unit": [401, 403, 403, 403, 403, 403, 403, 403, 400],
  "GET /api/audit/events": [401, 403, 403, 403, 200, 200, 200, 403, 200],
  "GET /api/audit/periods": [401, 403, 403, 403, 200, 200, 200, 403, 200],
  "GET /api/audit/records": [401, 403, 403, 403, 200, 200, 200, 403, 200],
  "GET /api/audit/verification": [401, 403, 403, 403, 403, 403, 403, 403, 200],
  "GET /api/templates/versions": [401, 403, 403, 403, 403, 403, 403, 403, 200],
  "GET /api/demo": [200, 200, 200, 200, 200, 200, 200, 200, 200],
  // Last, since they end the session and the demonstration.
  "DELETE /api/sessions/current": [401, 204, 204, 204, 204, 204, 204, 204, 204],
  "POST /api/demo/reset": [204, 204, 204, 204, 204, 204, 204, 204, 204],
};

const routes = new Set(
  app.routes
    .filter(({ method }) => method !== "ALL")
    .map(({ method, path }) => `${method} ${path.replace(/\{[^}]*\}+$/, "")}`),
);

beforeAll(async () => {
  await illustratedDistrict();
  const insert =
    "insert into org_units values (?1, '2020-01-01', '9999-12-31', 99, 'X', ?1, ?2, ?3)";
  await env.DB.batch([
    env.DB.prepare(insert).bind("ou-90", "commune", "ou-91"),
    env.DB.prepare(insert).bind("ou-91", "town", null),
  ]);
});

function requestOf(route: string, unit: string): [method: string, path: string] {
  const [method = "", pattern = ""] = route.split(" ");
  const path = pattern
    .replace(":template", pattern.includes("overviews") ? dh00.id : "dh-04")
    .replace(":id", dh04.id)
    .replace(":year", "2022")
    .replace(":period", "2022Q1")
    .replace(":unit", unit)
    .replace(":person", "demo-ou-19")
    .replace(":version", "1");
  const asked = pattern.includes(":unit") ? "" : `&unit=${unit}`;
  return [method, `${path}?period=2022Q1&template=dh-04${asked}`];
}

describe("who may do what", () => {
  it("is written down here for every route there is", () => {
    expect([...routes].sort()).toEqual(Object.keys(answers).sort());
  });

  it.each(Object.entries(answers))("%s", async (route, expected) => {
    const statuses: number[] = [];
    for (const [, code, unit] of askers) {
      const assets = { fetch: async () => new Response("{}") } as unknown as Fetcher;
      const person = await districtOn(env.DB, "on", assets).as(code);
      const [method, path] = requestOf(route, unit);
      const reply =
        method === "GET" ? await person.get(path) : await person.send(method as "PUT", path, "{}");
      statuses.push(reply.status);
    }

    expect(Object.fromEntries(askers.map(([who], index) => [who, statuses[index]]))).toEqual(
      Object.fromEntries(askers.map(([who], index) => [who, expected[index]])),
    );
  });
});
