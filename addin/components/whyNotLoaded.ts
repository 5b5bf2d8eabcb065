/** Why a part of the pane is not there. */
export type LoadFault =
  /** There is no network, which this machine knows without asking: nothing was begun. */
  | "offline"
  /** Nothing is heard of the server. */
  | "unreachable"
  /** The server is there again. A browser may remember what has failed, and fail it for ever: only a pane that is
   *  begun anew has it. */
  | "cut-off"
  /** The server holds a newer programme, and no longer the parts of this one. */
  | "outdated"
  /** The part itself fails, which is a mistake of ours. */
  | "broken";

/** What stood in the way of a part, as far as the server tells by now. */
export async function whyNotLoaded(error: unknown): Promise<LoadFault> {
  if (!navigator.onLine) return "offline";
  const page = await pageNow();
  if (page === null) return "unreachable";
  // The name of what a page begins with changes with anything that is in any part.
  const begun = document.querySelector('script[type="module"][src]')?.getAttribute("src");
  if (begun && !page.includes(begun)) return "outdated";
  return isOfTheWay(error) ? "cut-off" : "broken";
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
