import { plural } from "../pane/plural.ts";
import type { SigningText } from "./vietnamese.ts";

/** Printing a form for signing, and the signed copy that comes back, in English. */
export const englishSigning: SigningText = {
  title: "Print for signing",
  lead: "Writes number, day, signers and the verification code into the form, to be printed and signed. No figure changes.",
  found: (errors, warnings) =>
    [
      ...(errors > 0 ? [`${plural(errors, "error")}`] : []),
      ...(warnings > 0 ? [`${plural(warnings, "warning")}`] : []),
    ].join(", "),
  foundTitle: (found) => `The form still has ${found}`,
  foundErrors:
    "It can be printed all the same. Better put right first: what is sent otherwise than signed is to be signed anew.",
  foundWarnings: "It can be printed all the same; handing in asks for a reason.",
  unread: {
    title: (cells) => `Not to be printed for signing yet: ${plural(cells, "cell")} cannot be read`,
    cell: (name, address, shown) => `${name} (${address}): “${shown}”`,
    detail: (cells, more) =>
      `${cells.join("; ")}${more > 0 ? `; and ${plural(more, "other cell")}` : ""}. ` +
      "The verification code leaves them out. Correct them, then print.",
    since: (cells) =>
      `${plural(cells, "cell")} cannot be read: correct before printing or handing in.`,
  },
  paperAnew: {
    "to-send": (version) =>
      `Version ${version} was received without this paper's number, day and signer. Press Submit to record them.`,
    "stays-out": (version) =>
      `Version ${version} is approved: this paper's number, day and signer are not added to it. ` +
      "The code is still the same: sign and send the paper, there is no need to hand in again.",
  },
  number: "Number",
  numberHint: "12/BC-UBND; leave empty if numbered after signing",
  day: "Day of signing",
  dayWrong: "Write a day such as 15/3/2022",
  signerTitle: "Signer's title",
  otherTitle: "Another title…",
  ownTitle: "Another title",
  ownTitleHint: "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH: a slash begins a new line",
  signerName: "Signer's name",
  preparer: "Drawn up by",
  kept: "Signer and preparer are remembered for the next form, on this machine and for you only.",
  along: (count) => `Write into ${plural(count, "other open form")} of the period, too`,
  unprinted: (sheets) => `Not written into ${sheets.join(", ")}`,
  unprintedDetail: "Open each of them, press Check to see why, and print it for signing by itself.",
  write: "Write into the form",
  writeAndPrint: "Write and print",
  print: "Print",
  again: "Print for signing again",
  change: "Change",
  excelHow: "To print, press Ctrl+P in Excel (⌘P on a Mac) and keep the A4 page as it is set.",
  printed: (code) => `Printed for signing · code ${code}`,
  changed: (code) => `Not as printed for signing · code ${code}`,
  changedDetail: (what) =>
    `${what} changed since it was printed. Print it again, or hand in with a reason.`,
  numbered: (number, day) => `${number === null ? "No number yet" : `No. ${number}`} · ${day}`,
  signedBy: (title, name) => `${title}: ${name}`,
  preparedBy: (name) => `Drawn up by ${name}`,
  valid: "The paper stays right until a figure is changed.",
  arrived: "The district has the signed copy.",
  remind: "Where paper is signed before handing in, open ⋯ and choose Print for signing.",
  cells: (count) => `${plural(count, "cell")}`,
  state: "How firm the figures are",
  template: "The form",
  unknown: "The figures",
  unlikeTitle: "Not the figures that were printed for signing",
  unlikeLead: (code) =>
    `The paper with code ${code} no longer shows what the form holds. Print it again, or hand in now and say why.`,
  unlikeCell: (cell, was, is) => `${cell}: ${was} → ${is}`,
  unlikeState: "The paper says otherwise whether figures are estimated or preliminary.",
  unlikeTemplate: "The form has a newer version.",
  unlikeMore: (count) => `and ${plural(count, "other cell")}`,
  blank: "(blank)",
  reason: "Why it differs from what was printed",
  reasonHint: "For example: corrected as the office asked, signed copy follows",
  sendUnlike: "Hand in anyway",
  sentTitle: (version) => `Version ${version} was printed for signing`,
  sentUnlikeTitle: (version) => `Version ${version} differs from what was printed for signing`,
  sentUnlike: (reason) => `Reason: ${reason}`,
  paperCode: (code) => `Code on the paper: ${code}`,
  receive: {
    label: "Code on the signed copy",
    hint: "Type or scan the code at the foot of the page",
    check: "Receive signed copy",
    newest: "It is the version in force",
    newestDetail: (version) => `The signed copy is of version ${version}.`,
    sameCode: (paper) =>
      `An earlier printing has the same code; check that the paper says: ${paper}.`,
    before: "This signed copy has been received before",
    beforeDetail: (at, by, version) =>
      `${by} recorded it ${at}; it is of version ${version}, which is in force.`,
    replaced: (version, by) =>
      `The signed copy is of version ${version}; version ${by} has replaced it`,
    replacedDetail: (at, cells) =>
      [
        ...(at === null ? [] : [`Replaced ${at}`]),
        ...(cells === null
          ? []
          : [
              cells === 0
                ? "no cell differs"
                : `${plural(cells, "cell")} ${cells === 1 ? "differs" : "differ"}`,
            ]),
      ].join(", "),
    askPaper: "Ask the unit for a signed copy of the version in force.",
    unlike: (version) => `The signed copy has other figures than version ${version}`,
    unlikeDetail: "The unit gave its reason when it handed in.",
    mistyped: "Almost: one place differs",
    mistypedDetail: (version, code) =>
      `Version ${version} has code ${code}. Look at the paper and type it again.`,
    none: "No version has this code",
    noneDetail: "Look at the form, period and unit on the paper.",
    length: (characters) => `A code has 10 characters; this has ${characters}`,
    letter: (letter) => `No code has “${letter}” in it`,
    accented: (letter) => `The input method has made “${letter}” of it`,
    accentedDetail: "Turn it off (Unikey: Ctrl+Shift) and type or scan again.",
    held: {
      newest: "The signed copy of the version in force has come",
      older: "The signed copy of an earlier version has come",
    },
  },
};
