import type { Language } from "./language.ts";
import { english } from "./pane/english.ts";
import { type PaneText, vietnamese } from "./pane/vietnamese.ts";

/** The pane's and the page's own words; what was found and what went wrong is said by the modules beside this one. */
export const paneText: Record<Language, PaneText> = { vi: vietnamese, en: english };
