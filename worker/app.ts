import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { AppEnv } from "./env.ts";
import { problem } from "./http/problem.ts";
import { audit } from "./routes/audit.ts";
import { calendarFeeds } from "./routes/calendarFeeds.ts";
import { codes } from "./routes/codes.ts";
import { completeness } from "./routes/completeness.ts";
import { consolidations } from "./routes/consolidations.ts";
import { demo } from "./routes/demo.ts";
import { duties } from "./routes/duties.ts";
import { editions } from "./routes/editions.ts";
import { exceptions } from "./routes/exceptions.ts";
import { baselines, targets } from "./routes/filed.ts";
import { inspections } from "./routes/inspections.ts";
import { me } from "./routes/me.ts";
import { notices } from "./routes/notices.ts";
import { orgUnits } from "./routes/orgUnits.ts";
import { overviews } from "./routes/overviews.ts";
import { people } from "./routes/people.ts";
import { periods } from "./routes/periods.ts";
import { reportSets } from "./routes/reportSets.ts";
import { reports } from "./routes/reports.ts";
import { responsibles } from "./routes/responsibles.ts";
import { sessions } from "./routes/sessions.ts";
import { settings } from "./routes/settings.ts";
import { templates } from "./routes/templates.ts";
import { verifications } from "./routes/verifications.ts";

/** The application: every route of the API. */
export const app = new Hono<AppEnv>().basePath("/api");

// Only our own pages call it: no origin but ours is ever allowed to read an answer.
app.use(
  secureHeaders({
    contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    // A developer's browser would keep to https on localhost for months; a zone says it for its own names.
    strictTransportSecurity: false,
  }),
);
app.use(async (c, next) => {
  await next();
  // Figures must not stay in a shared PC's cache; what may is said by the route.
  if (!c.res.headers.has("Cache-Control")) c.res.headers.set("Cache-Control", "private, no-cache");
  c.res.headers.append("Vary", "Authorization");
});

app.get("/health", (c) => c.json({ ok: true }));
app.get("/openapi.json", async (c) => {
  const file = await c.env.ASSETS.fetch(new URL("/openapi.json", c.req.url));
  // A fetched answer's headers are sealed, and ours go beside them.
  return new Response(file.body, file);
});
app.route("/sessions", sessions);
app.route("/me", me);
app.route("/org-units", orgUnits);
app.route("/templates", templates);
app.route("/duties", duties);
app.route("/reports", reports);
app.route("/responsibles", responsibles);
app.route("/notices", notices);
app.route("/report-sets", reportSets);
app.route("/exceptions", exceptions);
app.route("/completeness", completeness);
app.route("/consolidations", consolidations);
app.route("/overviews", overviews);
app.route("/editions", editions);
app.route("/inspections", inspections);
app.route("/targets", targets);
app.route("/baselines", baselines);
app.route("/audit", audit);
app.route("/settings", settings);
app.route("/periods", periods);
app.route("/calendar-feeds", calendarFeeds);
app.route("/people", people);
app.route("/codes", codes);
app.route("/verifications", verifications);
app.route("/demo", demo);

app.notFound((c) => {
  const isPage = c.req.method === "GET" && !c.req.path.startsWith("/api");
  // Where the platform asks us before it looks for a file: 404.html is the files' own answer.
  if (isPage && c.req.header("Accept")?.includes("text/html")) return c.env.ASSETS.fetch(c.req.raw);
  return problem(c, { kind: "not-found", what: "route", id: c.req.path });
});

app.onError((error, c) => {
  console.error(error);
  return problem(c, { kind: "server-failed" });
});
