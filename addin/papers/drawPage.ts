import type { PapersText } from "../../shared/text/papers/vietnamese.ts";
import { make } from "./make.ts";

/** The parts of the page that answer to a person. */
export interface DrawnPage {
  readonly root: readonly HTMLElement[];
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly fault: HTMLElement;
  readonly ask: HTMLButtonElement;
  readonly file: HTMLInputElement;
  readonly language: HTMLButtonElement;
  /** What was found, said as it changes. */
  readonly outcome: HTMLElement;
}

/** The page with nothing asked yet. */
export function drawPage(text: PapersText): DrawnPage {
  const language = make("button", { type: "button", class: "language" }, text.language);
  const field = make("input", {
    id: "code",
    type: "text",
    autocomplete: "off",
    autocapitalize: "characters",
    autocorrect: "off",
    spellcheck: "false",
    enterkeyhint: "go",
    // A scanner may type the whole address that a paper leads to.
    maxlength: "200",
    "aria-describedby": "fault hint",
  });
  const fault = make("p", { id: "fault", class: "fault", role: "alert" });
  const ask = make("button", { type: "submit", class: "primary" }, text.ask);
  const form = make(
    "form",
    { novalidate: true },
    make("label", { class: "name", for: "code" }, text.code),
    make("div", { class: "row" }, field, ask),
    fault,
    make("p", { id: "hint", class: "quiet" }, text.codeHint),
  );
  const file = make("input", {
    id: "picture",
    type: "file",
    accept: "image/*",
    "aria-describedby": "picture-hint",
  });
  const outcome = make("section", { "aria-live": "polite" });
  return {
    root: [
      make("header", {}, make("a", { href: "./" }, text.home), language),
      make(
        "main",
        {},
        make("h1", {}, text.title),
        make("p", {}, text.lead),
        make(
          "div",
          { class: "card" },
          form,
          file,
          make("label", { class: "button", for: "picture" }, text.picture),
          make("p", { id: "picture-hint", class: "quiet" }, text.pictureHint),
        ),
        outcome,
      ),
    ],
    ...{ form, field, fault, ask, file, language, outcome },
  };
}
