import type { Template } from "../../../shared/form/template.ts";
import { canonicalOf } from "../../../shared/report/canonical.ts";
import { fingerprint } from "../../../shared/report/fingerprint.ts";
import {
  listPublishedForms,
  type Publication,
  type PublishedForms,
  type StoredForm,
} from "../../store/verification/publishedForms.ts";
import { brokenLink, type CheckedPage, type Checker, mostHashed } from "./checker.ts";

/** That every published form is what was published, and that none is gone. */
export const checkTemplates: Checker = {
  name: "templates",
  page: async (db, regime, position) => {
    const [id = "", version] = position?.split(" ") ?? [];
    const after = { id, version: Number(version) || 0 };
    const room = { records: 1, bytes: mostHashed };
    const forms = await listPublishedForms(db, regime.id, after, room);
    const told = publicationsOf(forms);
    const broken = forms.page.flatMap((form) => {
      const { id, version, code } = form;
      const known = told.find((one) => one.id === id && one.version === version);
      if (!known && forms.handedOver) return [brokenLink(code, "version", version, "added")];
      return isAsPublished(form, known) ? [] : [brokenLink(code, "version", version, "changed")];
    });
    const last = forms.page.at(-1);
    return {
      checked: forms.page.length,
      broken: [...(position === null ? listMissing(forms, told) : []), ...broken],
      unrecorded: forms.page.some(({ id, version }) => {
        const known = told.find((one) => one.id === id && one.version === version);
        return known?.by === undefined;
      }),
      next: last ? `${last.id} ${last.version}` : null,
    };
  },
};

/** What the record knows of a version; who published it and when, where it is not older than that. */
type Told = Pick<Publication, "id" | "version" | "contentHash"> & Partial<Publication>;

function publicationsOf({ published, handedOver }: PublishedForms): Told[] {
  return [...published, ...(handedOver?.templates ?? [])];
}

/** The versions that were published, or that reports stand on, and that are nowhere. */
function listMissing(
  { stored, lost }: PublishedForms,
  told: readonly Told[],
): CheckedPage["broken"] {
  const gone = [...told, ...lost].filter(
    (one) => !stored.some(({ id, version }) => id === one.id && version === one.version),
  );
  const byName = new Map(gone.map(({ id, version }) => [`${id} ${version}`, { id, version }]));
  return [...byName.values()].map(({ id, version }) =>
    brokenLink(id, "version", version, "missing"),
  );
}

function isAsPublished(form: StoredForm, told: Told | undefined): boolean {
  const template = JSON.parse(form.definition) as Template;
  const own = fingerprint(canonicalOf(template));
  return (
    own === form.contentHash &&
    (told?.contentHash ?? own) === own &&
    (told?.by ?? form.publishedBy) === form.publishedBy &&
    (told?.at ?? form.publishedAt) === form.publishedAt &&
    // What today's code would count says nothing of what was counted then.
    canonicalOf(told?.expected ?? form.expected) === canonicalOf(form.expected) &&
    canonicalOf(listedOf(form)) === canonicalOf(listedFrom(template))
  );
}

/** What lists say of a form, as its row has it. */
function listedOf(form: StoredForm) {
  const { id, version, code, title, shortTitle, reportedBy, periodKinds } = form;
  const { neverLate, preliminaryUntil } = form;
  const said = { id, version, code, title, shortTitle, reportedBy, periodKinds };
  return { ...said, neverLate, preliminaryUntil };
}

/** The same, as its definition has it. */
function listedFrom(template: Template) {
  const { id, version, code, title, shortTitle, reportedBy, periodKinds } = template;
  return {
    ...{ id, version, code, title, shortTitle, reportedBy, periodKinds },
    neverLate: template.neverLate === true,
    preliminaryUntil: template.preliminaryUntil ?? null,
  };
}
