import type { VerificationReply } from "../../shared/api/verifications.ts";
import { isSameOnSheet } from "../../shared/form/dataValue.ts";
import type { Measure } from "../../shared/indicator.ts";
import { printCode } from "../../shared/report/verificationCode.ts";
import type { Language } from "../../shared/text/language.ts";
import { sayMoment } from "../../shared/text/moments.ts";
import { showValue } from "../../shared/text/numbers.ts";
import type { PapersText } from "../../shared/text/papers/vietnamese.ts";
import { namePeriod } from "../../shared/text/periodNames.ts";
import { make } from "./make.ts";
import { showVerdict } from "./showVerdict.ts";

type Total = VerificationReply["totals"][number];

/** What has become of a paper: whether it stands, whose it is, and its sums for whoever may see them. */
export function showPaper(
  reply: VerificationReply,
  text: PapersText,
  language: Language,
): readonly HTMLElement[] {
  const { standing } = reply;
  const kind = standing === "latest" ? "good" : "warning";
  return [
    showVerdict(kind, text.standing[standing], text.detail[standing]),
    make(
      "dl",
      {},
      ...factsOf(reply, text, language).flatMap(([name, value]) => [
        make("dt", {}, name),
        make("dd", { lang: name === text.form || name === text.unit ? "vi" : null }, value),
      ]),
    ),
    ...figuresOf(reply, text, language),
  ];
}

function factsOf(
  reply: VerificationReply,
  text: PapersText,
  language: Language,
): (readonly [string, string])[] {
  const { form, period, unit, sent, newest, same, state, dataState, illustrative, standing } =
    reply;
  const say = ({ version, sentAt }: VerificationReply["sent"]) =>
    text.version(version, sayMoment(language, sentAt));
  const firmness = [
    dataState.estimated && text.estimated,
    dataState.preliminary && text.preliminary,
    illustrative && text.illustrative,
  ].filter((one) => one !== false);
  return [
    [text.code, printCode(reply.code)],
    [text.form, `${form.code} · ${form.title}`],
    [text.period, namePeriod(language, period)],
    [text.unit, unit],
    [standing === "unlike" ? text.sentWith : text.sent, say(sent)],
    ...(standing === "replaced" || newest.version !== sent.version
      ? [[text.newest, say(newest)] as const]
      : []),
    ...(same.length > 0 ? [[text.same, same.map(say).join("; ")] as const] : []),
    [text.state, text.states[state]],
    ...(firmness.length > 0 ? [[text.firmness, firmness.join(" · ")] as const] : []),
  ];
}

function figuresOf(
  { standing, totals, withheld }: VerificationReply,
  text: PapersText,
  language: Language,
): HTMLElement[] {
  if (withheld === "not-yours") return [make("p", { class: "quiet" }, text.notYours)];
  if (withheld === "sign-in") {
    const link = make("a", { href: "./" }, text.signInLink);
    return [make("p", { class: "quiet" }, text.signIn, link, text.signInAfter)];
  }
  if (totals.length === 0) return [make("p", { class: "quiet" }, text.noTotals)];
  const hasNewest = totals.some(({ newest }) => newest !== undefined);
  const show = (total: Total, value: Total["value"]) =>
    showValue(language, value, { type: total.type as Measure["type"], decimals: total.decimals });
  const lines = totals.map((total) => {
    const [own, newest] = [total.value, total.newest].map((one) =>
      one === undefined ? "" : show(total, one),
    );
    const isChanged = total.newest !== undefined && !isSameOnSheet(total.value, total.newest);
    return make(
      "tr",
      { class: isChanged && "changed" },
      make(
        "th",
        { scope: "row" },
        make("span", { lang: "vi" }, `${total.row} · ${total.column}`),
        make("span", { class: "quiet", lang: "vi" }, ` (${total.unit})`),
        isChanged && make("span", { class: "quiet" }, ` ≠ ${text.changed}`),
      ),
      make("td", { class: "figure" }, own ?? ""),
      hasNewest && make("td", { class: "figure" }, newest ?? ""),
    );
  });
  return [
    make(
      "table",
      {},
      make("caption", {}, standing === "unlike" ? text.value : text.totals),
      make(
        "thead",
        {},
        make(
          "tr",
          {},
          make("th", { scope: "col" }, text.cell),
          make("th", { scope: "col", class: "figure" }, text.value),
          hasNewest && make("th", { scope: "col", class: "figure" }, text.newestValue),
        ),
      ),
      make("tbody", {}, ...lines),
    ),
    make("p", { class: "quiet" }, standing === "unlike" ? text.totalsUnlike : text.totalsLead),
  ];
}
