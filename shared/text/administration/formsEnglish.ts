import { plural } from "../pane/plural.ts";
import type { AdministrationText } from "./vietnamese.ts";

/** What whoever administers reads of forms and their versions, in English. */
export const formsEnglish: AdministrationText["forms"] = {
  loading: "Fetching the forms…",
  lead: (forms, versions) => `${plural(forms, "form")}, ${plural(versions, "version")} published`,
  version: (version, when, by) => `version ${version} · ${when} · ${by}`,
  handedOver: "published with the system",
  reports: (reports) =>
    reports > 0
      ? `${plural(reports, "report")} ${reports === 1 ? "is" : "are"} on this version`
      : "",
  show: (code) => `Versions of ${code}`,
  read: "Publish a version from a .json file…",
  reading: "Reading and checking the file…",
  notJson: "The file is no JSON",
  notJsonDetail: (why) => `Reading it said: ${why}`,
  notForm: "The file is no definition of a form",
  notFormDetail: (at, why) => `At “${at}”: ${why}`,
  tooLarge: "The file has more than 1 MB: it is no definition of a form.",
  wrongVersion: (code, next) =>
    `${code}: the next version must have the number ${next}; a published one cannot be changed.`,
  faults: (faults) => `${plural(faults, "mistake")} in the definition`,
  at: "At",
  candidate: (code, version) => `${code}, version ${version}`,
  first: "A new form: there is no version before it.",
  changes: "Against the version before",
  none: "No cell was added, removed or computed otherwise; only wording or other parts changed.",
  added: "Added",
  removed: "Removed",
  moved: "Moved",
  changed: "Entered or computed otherwise",
  reworded: "Reworded",
  rules: "Rules that changed",
  other: "Other parts that changed",
  lost: (cells) =>
    `${plural(cells, "cell")} removed: what earlier reports say there can still be read, and does not go into the new version.`,
  sent: (reports) =>
    reports > 0
      ? `${plural(reports, "report")} sent on the version before stay as they are; whoever opens the form from now on uses the new one.`
      : "No report was sent on the version before.",
  publish: (version) => `Publish version ${version}`,
  publishing: "Publishing…",
  published: (code, version) => `${code}, version ${version}, is published.`,
  forget: "Leave this file",
};
