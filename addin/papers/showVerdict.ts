import { make } from "./make.ts";

const signs = { good: "✓", warning: "△", error: "✕" } as const;

/** One sentence that answers, with its sign, and what to do below it. Its heading takes the focus. */
export function showVerdict(kind: keyof typeof signs, title: string, detail: string): HTMLElement {
  return make(
    "div",
    { class: `verdict ${kind}` },
    make(
      "h2",
      { tabindex: "-1" },
      make("span", { "aria-hidden": "true" }, `${signs[kind]} `),
      title,
    ),
    make("p", {}, detail),
  );
}
