import type { PapersText } from "./vietnamese.ts";

/** The same in English. */
export const englishPapers: PapersText = {
  home: "Nộp Biểu",
  title: "Check a paper",
  lead: "Type the code printed on the form (mã đối chiếu), or photograph the QR code beside it, to learn whether the figures printed with it are the latest that were handed in.",
  code: "Code (mã đối chiếu)",
  codeHint: "10 characters, like 7Q2KD-X90AB",
  ask: "Check",
  asking: "Asking…",
  picture: "Take or choose a picture of the QR code",
  pictureHint:
    "You can paste a picture (Ctrl+V) or drop it on the page, too. It is sent nowhere: this machine reads it.",
  reading: "Reading the picture…",
  length: (characters) => `A code has 10 characters; this has ${characters}.`,
  letter: (letter) =>
    letter === "U"
      ? "No code has a U: the paper probably says V. Compare it and type again."
      : `A code has only plain letters and digits, no “${letter}”.`,
  readAs: (read) =>
    `Read ${read.map(({ letter, digit }) => `the letter ${letter} as the digit ${digit}`).join(", ")}: no code has I, L, O or U.`,
  accented: (letter) =>
    `The input method has made “${letter}” of it. Turn it off (Unikey: Ctrl+Shift) and type again.`,
  noQr: "There is no QR code in the picture",
  noQrDetail:
    "Hold the camera straight, in good light, with the code filling the picture; or type the code beside it.",
  noPicture: "This picture cannot be read",
  noPictureDetail: "Choose another (JPG, PNG), or type the code.",
  notOurs: "This QR code is no mã đối chiếu",
  notOursDetail: "Photograph the QR code on the left of the form's signatures.",
  elsewhere: (site) => `This QR code leads to an unknown address: ${site}`,
  elsewhereDetail:
    "Trust only the address that your unit uses. A form that was not printed from there may be forged: ask the unit that sent it.",
  standing: {
    latest: "This code is of the latest version",
    returned: "The report with this code was returned and is being corrected",
    "left-out": "The figures with this code are left out of the totals",
    withdrawn: "The report with this code has been withdrawn",
    replaced: "A newer version has replaced the one with this code",
    unlike: "The unit names this code, but handed in other figures than the paper",
  },
  detail: {
    latest: "The figures printed with this code are the latest that were handed in.",
    returned:
      "These are the latest figures that were handed in, but the receiving office sent them back to be corrected: they do not count by now. Wait for a paper of what the unit hands in again.",
    "left-out":
      "These are the latest figures that were handed in, but the receiving office has left them out: they are in no total by now. Ask it before you use them.",
    withdrawn:
      "The unit has withdrawn the report and not handed it in again: no figures count by now. Ask the unit before using this paper.",
    replaced:
      "The unit has handed in another version since; this paper can no longer be used. Ask the unit for a new one.",
    unlike:
      "When it handed in, the unit below said that it had printed the form with this code and changed figures since: a paper printed anew is needed. That is the sender's word; if the paper names another form, period or unit, its figures have not been handed in.",
  },
  unknown: "This code was not found",
  unknownDetail:
    "Compare it with the paper letter by letter; Q and 0, B and 8, S and 5, Z and 2 are taken for each other most easily. If it is right, the paper's figures have not been handed in; or the form has so few figures that only those who may see the report can check it, after signing in.",
  tooMany: "Too many codes that were not found",
  tooManyDetail:
    "Go on in 15 minutes. To go on now, sign in on the page of Nộp Biểu in this window and check again.",
  offline: "There is no network",
  offlineDetail: "Check the connection and press “Check” again.",
  failed: "This could not be checked",
  failedDetail:
    "The server is in trouble. Press “Check” again in a few minutes; if it goes on, ask the receiving office.",
  form: "Form",
  period: "Period",
  unit: "Unit",
  sent: "The paper",
  sentWith: "Handed in with it",
  newest: "Newest version",
  version: (version, at) => `version ${version}, received ${at}`,
  same: "Same figures",
  state: "State",
  states: {
    draft: "withdrawn",
    submitted: "handed in, awaiting approval",
    returned: "returned for correction",
    approved: "approved",
    frozen: "frozen",
  },
  firmness: "Figures",
  estimated: "estimated",
  preliminary: "preliminary",
  illustrative: "illustrative",
  totals: "Compare these figures with the paper",
  totalsLead:
    "A code can be copied onto another paper: if one figure here differs, the paper is wrong. These are a part of the figures; compare the others on the paper with the report in the system.",
  totalsUnlike: "These were handed in; the paper with this code shows others.",
  cell: "Row, column",
  value: "Handed in",
  newestValue: "Newest version",
  changed: "changed",
  noTotals: "This form has no sums to compare.",
  signIn:
    "A code can be copied onto another paper. Whoever may see the unit's figures compares the sums, too: ",
  signInLink: "sign in",
  signInAfter: " on the page of Nộp Biểu in this window, then check the code again.",
  notYours: "You may not see this unit's figures, so its sums are not shown here.",
  language: "Tiếng Việt",
};
