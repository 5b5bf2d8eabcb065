/** The part of the sheet's window that frozen rows and columns leave to a cell, in pixels of the screen. */
function sightOf(paper: HTMLElement, cell: HTMLElement) {
  const { left, top } = paper.getBoundingClientRect();
  const row = cell.closest("tr");
  const frozenPx = [...(row?.querySelectorAll<HTMLElement>(".number, .frozen") ?? [])]
    .filter((element) => element !== cell)
    .reduce((sum, { offsetWidth }) => sum + offsetWidth, 0);
  const head = paper.querySelector<HTMLElement>(".head");
  const isBelow = head && head.compareDocumentPosition(cell) === Node.DOCUMENT_POSITION_FOLLOWING;
  const isStuck = isBelow && getComputedStyle(head).position === "sticky";
  const letters = paper.querySelector<HTMLElement>(".corner")?.offsetHeight ?? 0;
  return {
    left: left + frozenPx,
    top: top + letters + (isStuck ? head.offsetHeight : 0),
    right: left + paper.clientWidth,
    bottom: top + paper.clientHeight,
  };
}

/** Scrolls the sheet just as far as a cell needs to be seen whole beside the frozen rows and columns. */
export function bringIntoSight(paper: HTMLElement, cell: HTMLElement): void {
  const sight = sightOf(paper, cell);
  const at = cell.getBoundingClientRect();
  paper.scrollTop += distance(at.top, at.bottom, sight.top, sight.bottom);
  // A frozen cell is in sight, beside the others that are.
  if (cell.classList.contains("frozen")) return;
  paper.scrollLeft += distance(at.left, at.right, sight.left, sight.right);
}

/** How many whole rows of the sheet a window shows below the frozen ones: what PageDown passes over. */
export function rowsInSight(paper: HTMLElement, cell: HTMLElement): number {
  const { top, bottom } = sightOf(paper, cell);
  const whole = [...paper.querySelectorAll("tbody:not(.head) tr")].filter((row) => {
    const at = row.getBoundingClientRect();
    return at.top >= top - 1 && at.bottom <= bottom + 1;
  });
  return Math.max(1, whole.length);
}

/** How far a span must move to lie within another; its start counts where it is the longer one. */
function distance(start: number, end: number, from: number, to: number): number {
  if (start < from) return start - from;
  return end > to ? Math.min(end - to, start - from) : 0;
}
