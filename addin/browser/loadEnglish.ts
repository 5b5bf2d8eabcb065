import type { Words } from "../../shared/text/words.ts";

/** The pane in English, loaded when somebody wants it; null where it cannot be, as without a network. */
export async function loadEnglish(): Promise<Words | null> {
  // Chromium remembers an import that has failed, and fails it for ever: it is not begun in vain.
  if (!navigator.onLine) return null;
  try {
    return (await import("../../shared/text/inEnglish.ts")).inEnglish;
  } catch (error) {
    console.error(error);
    return null;
  }
}
