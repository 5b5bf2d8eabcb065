import { useEffect } from "react";

/** Where the focus may land, best first: what asks for it, the sheet's own cell, a heading, the open tab. */
const landings = [
  "[data-landing]",
  '[role="gridcell"][tabindex="0"]',
  "h2, h3",
  '[role="tab"][aria-selected="true"]',
];

/** Layers lie over the page; what opened one is where the focus was before. */
const layer = '[role="dialog"], [role="alertdialog"], [role="menu"]';

/** Keeps the focus from being lost: when what has it goes, is hidden or cannot take it any more, whatever stands in
 *  its place gets it. A dialog or a menu gives it back to its opener. */
export function useKeptFocus(): void {
  useEffect(() => {
    let held: Held | null = null;
    let opener: Held | null = null;
    const note = ({ target }: FocusEvent) => {
      // Fluent's guards at the ends of the page only pass the focus on.
      if (!(target instanceof HTMLElement) || target.ariaHidden === "true") return;
      if (target.closest(layer) && held && !held.element.closest(layer)) opener = held;
      held = { element: target, within: ancestorsOf(target) };
    };
    const mend = (records: readonly MutationRecord[]) => {
      const lost = held;
      const { activeElement } = document;
      const isElsewhere =
        activeElement && activeElement !== document.body && activeElement !== lost?.element;
      // Somebody who is at work outside the page, as in Excel's sheet, is left there.
      if (!lost || isElsewhere || !document.hasFocus() || isUsable(lost.element)) return;
      if (opener && lost.within.some((one) => one.matches(layer))) {
        focusOn(isUsable(opener.element) ? opener.element : landingFor(opener, []));
      } else {
        focusOn(landingFor(lost, records));
      }
    };
    const watcher = new MutationObserver(mend);
    const attributeFilter = ["class", "disabled", "hidden"];
    watcher.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter,
    });
    // Before anybody who might keep the event to himself.
    window.addEventListener("focusin", note, true);
    return () => {
      watcher.disconnect();
      window.removeEventListener("focusin", note, true);
    };
  }, []);
}

/** What had the focus, and everything it stood in then: once it is gone, nothing else tells its place. */
interface Held {
  readonly element: HTMLElement;
  readonly within: readonly Element[];
}

function ancestorsOf(element: Element): readonly Element[] {
  const { parentElement } = element;
  return parentElement ? [parentElement, ...ancestorsOf(parentElement)] : [];
}

function isUsable(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(":disabled") && isSeen(element);
}

function isSeen(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** What came after the lost place first, then the nearest that still stands around it. */
function landingFor(
  { element, within }: Held,
  records: readonly MutationRecord[],
): HTMLElement | null {
  const gone = records.find(({ removedNodes }) =>
    [...removedNodes].some((node) => node.contains(element)),
  );
  const after = gone?.nextSibling;
  const next = after instanceof Element && after.isConnected ? [after] : [];
  for (const place of [...next, ...within.filter((one) => one.isConnected)]) {
    for (const landing of landings) {
      const found = [...place.querySelectorAll<HTMLElement>(landing)].find(isSeen);
      if (found) return found;
    }
  }
  return null;
}

function focusOn(element: HTMLElement | null): void {
  // A heading takes the focus only when asked to; nobody tabs to it.
  if (element && element.tabIndex < 0) element.tabIndex = -1;
  element?.focus();
}
