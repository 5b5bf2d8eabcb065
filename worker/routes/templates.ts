import { Hono } from "hono";
import { instantOf } from "../../shared/api/instant.ts";
import type { PublishedReply } from "../../shared/api/publishedTemplates.ts";
import { TemplateSchema, type TemplatesReply } from "../../shared/api/templates.ts";
import type { Template } from "../../shared/form/template.ts";
import { parseTemplateId } from "../../shared/ids.ts";
import { publishTemplate } from "../actions/publishTemplate.ts";
import type { AppEnv } from "../env.ts";
import { etagOf, isKnown } from "../http/etag.ts";
import { problem } from "../http/problem.ts";
import { may } from "../http/session.ts";
import { valid } from "../http/valid.ts";
import { countOnVersions, listPublished } from "../store/publishedTemplates.ts";
import { findDefinition, listTemplates } from "../store/templates.ts";

/** /api/templates */
export const templates = new Hono<AppEnv>();

templates.get("/", may("read-templates"), async (c) => {
  const listed = await listTemplates(c.env.DB, c.var.caller.regime.id);
  return c.json({
    templates: listed.map(({ expected: _, reportedBy, periodKinds, ...summary }) => ({
      ...summary,
      reportedBy: [...reportedBy],
      periodKinds: [...periodKinds],
    })),
  } satisfies TemplatesReply);
});

templates.get("/versions", may("publish-templates"), async (c) => {
  const { id, calendar } = c.var.caller.regime;
  const published = await listPublished(c.env.DB, id);
  const reports = await countOnVersions(
    c.env.DB,
    calendar.periods.map((period) => period.id),
  );
  return c.json({
    versions: published.map(({ byName, publishedAt, contentHash: _, ...one }) => ({
      ...one,
      publishedBy: byName,
      publishedAt: instantOf(publishedAt),
      reports: reports.get(`${one.id} ${one.version}`) ?? 0,
    })),
  } satisfies PublishedReply);
});

templates.get("/:id/:version{[1-9][0-9]{0,3}}", may("read-templates"), async (c) => {
  const { id, version } = c.req.param();
  const templateId = parseTemplateId(id);

  const found = templateId && (await findDefinition(c.env.DB, templateId, Number(version)));
  if (!found) return problem(c, { kind: "not-found", what: "template", id: `${id}/${version}` });

  // Immutable: the pane may keep it for as long as it likes.
  c.header("ETag", etagOf(found.contentHash));
  c.header("Cache-Control", "private, max-age=31536000, immutable");
  if (isKnown(c, etagOf(found.contentHash))) return c.body(null, 304);
  return c.body(found.definition, 200, { "Content-Type": "application/json" });
});

templates.put(
  "/:id/:version{[1-9][0-9]{0,3}}",
  may("publish-templates"),
  valid(TemplateSchema),
  async (c) => {
    const { id, version } = c.req.param();
    // The schema says of ids what their brands promise.
    const template = c.var.input as unknown as Template;
    if (template.id !== id || template.version !== Number(version)) {
      return problem(c, {
        kind: "invalid-request",
        at: "id",
        why: "not the path's form and version",
      });
    }

    const published = await publishTemplate(c.env.DB, c.var.caller, template);
    if (!published.ok) {
      const { problem: facts, faults } = published.error;
      return problem(c, facts, { faults }, faults.length > 0 ? 422 : 409);
    }
    return c.body(null, published.value === "published" ? 201 : 204);
  },
);
