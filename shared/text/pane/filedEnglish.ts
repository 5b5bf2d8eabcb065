import type { FiledText } from "./filedVietnamese.ts";
import { plural } from "./plural.ts";

/** The pane of targets and starting figures in English. */
export const filedEnglish: FiledText = {
  back: "Back to Consolidation",
  kind: "Figures",
  kinds: { targets: "Targets", baselines: "Starting figures" },
  title: (kind, year) =>
    kind === "targets" ? `Targets for ${year}` : `Starting figures for ${year}`,
  version: (version, moment, by) =>
    version === 0 ? "No version yet" : `Version ${version}, saved ${moment} · ${by}`,
  loading: "Fetching what is saved…",
  source: "Source",
  newSource: "New source…",
  newName: "Name of the source",
  newNameHint: "For example: the province, the tax office",
  usedFirst: "Forms take this source's figures first",
  usedAfter: (others) => `Forms take ${others} first; this source fills what is left blank`,
  dateDoubtful: (date) =>
    `The document is dated ${date}: far from the year planned for, please check. It is kept as written.`,
  empty: (source) => `No figures of ${source} yet`,
  emptyDetail: "Open the matrix to type, or paste a whole one from another file.",
  emptyRead: "The district office has saved none of this source.",
  holds: (indicators, met) =>
    `${plural(indicators, "indicator")}${met > 0 ? `, ${met} meeting the whole` : ""}`,
  openTable: "Open matrix",
  openPaste: "Paste from elsewhere",
  opened: "The sheet is open. Type or paste, then press Check.",
  shown: "The sheet is open to look at.",
  check: "Check",
  checking: "Reading the matrix…",
  save: "Save…",
  saveOver: (version) => `Save in place of version ${version}…`,
  saving: "Saving…",
  sheet: (sheet, source) => `Sheet “${sheet}” · ${source}`,
  faults: (count) => `${plural(count, "thing")} to correct`,
  faultsDetail: "Nothing can be saved before, and nothing has been.",
  good: (indicators, units) =>
    `Read ${plural(indicators, "indicator")} for all ${plural(units, "unit")}`,
  met: (count) => `${plural(count, "indicator")} meeting the whole`,
  unmet: (count) => `${plural(count, "indicator")} not meeting the whole`,
  fractions: (count) => `${plural(count, "share")} of at most 1 %, perhaps mistaken`,
  fractionsDetail: "Write them in per cent, or save with a reason.",
  unmetDetail: "Make them meet, or save with a reason.",
  open1: (count) => `${plural(count, "indicator")} not compared yet`,
  changes: (count) => `${plural(count, "cell")} changed`,
  changesFrom: (version) => `from version ${version}, which is in force`,
  respelled: (label, unit) => `“${label}” was read as ${unit}`,
  otherDocument: (kept) =>
    `This document will also stand for ${plural(kept, "indicator")} left as they are. If those still stand in the former one: cancel, choose a new source with a name of its own, and save this matrix there.`,
  noChangesOf: "The same figures: another document or order of sources",
  noChanges: "Nothing has changed",
  noChangesDetail: (version) =>
    `The matrix says what version ${version} says. Press Save… to change its document only.`,
  others: (count) => `${plural(count, "cell")} unlike another source`,
  more: (count) => `and ${plural(count, "other cell")}`,
  kept: (count) => `${plural(count, "indicator")} not in the matrix: left as they are`,
  stale: (version) => `Version ${version} was saved since this matrix was opened`,
  staleDetail:
    "The changes below are from the new version. Open the matrix again for its figures, or save in place of it.",
  moved: "The matrix has just changed: look at what is below, then press again.",
  goTo: (address) => `Go to cell ${address}`,
  enter: (figure) => `Enter ${figure}`,
  makeNumbers: (count) => `Make numbers of ${plural(count, "cell")}`,
  dialogTitle: "Save as a new version",
  dialogLead: (source, changes) =>
    changes === 0
      ? `${source}: the same figures. Correct the document or the order of sources, then save.`
      : `${source}: ${plural(changes, "cell")} changed. Forms opened from now on carry the new figures; reports sent with old ones are told to their units and in the consolidation.`,
  number: "Number of the document",
  numberHint: "As it stands on the document",
  date: "Date of the document",
  standard: "Poverty standard of the figures",
  standardChoose: "Choose a standard",
  standardOther: (ofYear) => `Not ${ofYear}: forms will say that the standard is another.`,
  first: "Take this source before all others",
  reason: "Why it is saved without meeting",
  reasonHint: "For example: an amending resolution is awaited",
  yes: "Save",
  saved: (version) => `Version ${version} is saved`,
  receipt: "Receipt",
  at: "At",
  by: "By",
  versions: "Saved versions",
  versionLine: (version, moment, by) => `Version ${version} · ${moment} · ${by}`,
  broken: (version) => `Version ${version} is not as it was saved`,
  brokenDetail: "Somebody has changed the database directly: tell the administrator.",
};
