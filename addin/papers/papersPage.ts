import { codePartOf, readScanned } from "../../shared/report/paperAddress.ts";
import { readCode, type UnreadableCode } from "../../shared/report/signedVersion.ts";
import { listLookalikes, printCode } from "../../shared/report/verificationCode.ts";
import type { Language } from "../../shared/text/language.ts";
import type { PapersText } from "../../shared/text/papers/vietnamese.ts";
import type { Asked } from "../api/verificationClient.ts";
import { drawPage } from "./drawPage.ts";
import { make } from "./make.ts";
import type { ReadPicture } from "./readPicture.ts";
import { showPaper } from "./showPaper.ts";
import { showVerdict } from "./showVerdict.ts";

/** What the page needs of the world around it. */
export interface PapersPorts {
  readonly ask: (code: string) => Promise<Asked>;
  readonly readPicture: (picture: Blob) => Promise<ReadPicture>;
  /** The address of this site, "https://nopbieu.example". */
  readonly site: string;
  /** Keeps the code that is asked about where a person may copy it from: behind the "#" of the address. */
  readonly keepCode: (code: string) => void;
  /** The words in the other language; null where they cannot be had now. */
  readonly otherWords: () => Promise<readonly [Language, PapersText] | null>;
}

/** What is shown of what was asked last. */
type Shown =
  | { readonly kind: "nothing" | "asking" | "reading" }
  | { readonly kind: "asked"; readonly asked: Asked }
  | { readonly kind: "no-qr" | "no-picture" | "other" }
  | { readonly kind: "elsewhere"; readonly site: string };

/** The page in a window: asks about what is typed, or shown by a picture. */
export interface PapersPage {
  readonly typed: (code: string) => Promise<void>;
  readonly pictured: (picture: Blob) => Promise<void>;
}

/** Draws the page into an element and answers to whoever uses it. */
export function openPapersPage(
  into: HTMLElement,
  first: readonly [Language, PapersText],
  ports: PapersPorts,
): PapersPage {
  let [language, text] = first;
  let shown: Shown = { kind: "nothing" };
  let fault: UnreadableCode | null = null;
  let lookalikes: ReturnType<typeof listLookalikes> = [];
  // Only the last question counts.
  let questions = 0;
  let page = drawPage(text);

  function draw(): void {
    const { value } = page.field;
    page = drawPage(text);
    page.field.value = value;
    page.form.addEventListener("submit", (event) => {
      event.preventDefault();
      void typed(page.field.value);
    });
    page.file.addEventListener("change", () => {
      const [picture] = page.file.files ?? [];
      if (picture) void pictured(picture);
      // The same picture may be chosen again.
      page.file.value = "";
    });
    page.language.addEventListener("click", () => void turn());
    document.documentElement.lang = language;
    document.title = `${text.title} – Nộp Biểu`;
    into.replaceChildren(...page.root);
    refresh(false);
  }

  async function turn(): Promise<void> {
    const other = await ports.otherWords();
    if (!other) return;
    [language, text] = other;
    draw();
    page.language.focus();
  }

  function refresh(takesFocus: boolean): void {
    page.fault.textContent = fault ? sayUnreadable(fault, text) : "";
    page.field.setAttribute("aria-invalid", String(fault !== null));
    page.ask.textContent = shown.kind === "asking" ? text.asking : text.ask;
    page.outcome.replaceChildren(
      ...outcomeOf(shown, text, language),
      ...(shown.kind === "asked" && lookalikes.length > 0
        ? [make("p", { class: "quiet" }, text.readAs(lookalikes))]
        : []),
    );
    if (takesFocus) page.outcome.querySelector("h2")?.focus();
  }

  async function typed(code: string): Promise<void> {
    const part = codePartOf(code);
    const read = readCode(part);
    fault = "why" in read ? read.why : null;
    lookalikes = listLookalikes(part);
    questions += 1;
    if ("why" in read) {
      shown = { kind: "nothing" };
      refresh(false);
      page.field.focus();
      return;
    }
    const own = questions;
    page.field.value = printCode(read.code);
    ports.keepCode(read.code);
    shown = { kind: "asking" };
    refresh(false);
    const asked = await ports.ask(read.code);
    if (own !== questions) return;
    shown = { kind: "asked", asked };
    refresh(true);
  }

  async function pictured(picture: Blob): Promise<void> {
    questions += 1;
    const own = questions;
    fault = null;
    shown = { kind: "reading" };
    refresh(false);
    const read = await ports.readPicture(picture);
    if (own !== questions) return;
    const scanned = read.kind === "text" ? readScanned(read.text, ports.site) : read;
    if (scanned.kind === "code") return typed(scanned.code);
    shown = scanned;
    refresh(true);
  }

  draw();
  return { typed, pictured };
}

function outcomeOf(shown: Shown, text: PapersText, language: Language): readonly HTMLElement[] {
  switch (shown.kind) {
    case "nothing":
      return [];
    case "asking":
      return [make("p", { class: "quiet" }, text.asking)];
    case "reading":
      return [make("p", { class: "quiet" }, text.reading)];
    case "no-qr":
      return [showVerdict("warning", text.noQr, text.noQrDetail)];
    case "no-picture":
      return [showVerdict("warning", text.noPicture, text.noPictureDetail)];
    case "other":
      return [showVerdict("warning", text.notOurs, text.notOursDetail)];
    case "elsewhere":
      return [showVerdict("warning", text.elsewhere(shown.site), text.elsewhereDetail)];
    case "asked":
      return askedOf(shown.asked, text, language);
  }
}

function askedOf(asked: Asked, text: PapersText, language: Language): readonly HTMLElement[] {
  switch (asked.kind) {
    case "told":
      return [make("div", { class: "card" }, ...showPaper(asked.reply, text, language))];
    case "unknown":
      return [showVerdict("error", text.unknown, text.unknownDetail)];
    case "too-many":
      return [showVerdict("warning", text.tooMany, text.tooManyDetail)];
    case "offline":
      return [showVerdict("warning", text.offline, text.offlineDetail)];
    case "failed":
      return [showVerdict("error", text.failed, text.failedDetail)];
  }
}

function sayUnreadable(why: UnreadableCode, text: PapersText): string {
  return why.kind === "length" ? text.length(why.characters) : text[why.kind](why.letter);
}
