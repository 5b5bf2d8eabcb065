import { english } from "./pane/english.ts";
import { type PaneText, vietnamese } from "./pane/vietnamese.ts";

/** The languages a person can read the pane in; forms and findings are Vietnamese in both. */
export type Language = "vi" | "en";

/** Every sentence of the pane and the page. */
export const paneText: Record<Language, PaneText> = { vi: vietnamese, en: english };
