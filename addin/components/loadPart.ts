import type { Problem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";

/** Loads a part of the program that nobody needs before he asks for it; or why it cannot be had. Throws what the part itself
 *  throws, which is a mistake of ours. */
export async function loadPart<T>(load: () => Promise<T>): Promise<Result<T, Problem>> {
  // Chromium remembers an import that has failed, and fails it for ever: it is not begun in vain.
  if (!navigator.onLine) return err({ kind: "offline" });
  try {
    return ok(await load());
  } catch (error) {
    const problem = await whyNotLoaded(error);
    if (problem === null) throw error;
    console.error(error);
    return err(problem);
  }
}

/** Whether a part can only be had by a pane that is begun anew. */
export function isMendedAnew(problem: Problem): boolean {
  return problem.kind === "part-not-loaded" && problem.why !== "unreachable";
}

/** What stood in the way of a part, as far as the server tells by now; null where the part itself fails. */
async function whyNotLoaded(error: unknown): Promise<Problem | null> {
  if (!navigator.onLine) return { kind: "offline" };
  const page = await pageNow();
  if (page === null) return { kind: "part-not-loaded", why: "unreachable" };
  // The name of what a page begins with changes with anything that is in any part.
  const begun = document.querySelector('script[type="module"][src]')?.getAttribute("src");
  if (begun && !page.includes(begun)) return { kind: "part-not-loaded", why: "outdated" };
  return isOfTheWay(error) ? { kind: "part-not-loaded", why: "cut-off" } : null;
}

/** This page as the server gives it now; null where it does not. */
async function pageNow(): Promise<string | null> {
  try {
    const reply = await fetch(window.location.href, { cache: "no-store" });
    return reply.ok ? await reply.text() : null;
  } catch {
    return null;
  }
}

/** Whether an import failed before anything of it ran, in the words of Chromium and Firefox, of Safari, and of what
 *  loads our styles. */
function isOfTheWay(error: unknown): boolean {
  return /dynamically imported module|importing a module script|preload css/i.test(String(error));
}
