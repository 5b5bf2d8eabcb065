import { fittedHeight, leastScale, pageRoom, safeScalePercent, shrunkHeight } from "./page.ts";
import { isNoWorse, type Pages } from "./paginate.ts";
import type { PrintSetup } from "./sheet.ts";

/** A sheet that is to be printed: how wide its columns are together and how high its rows, and how it is parted into
 *  pages that are so high. */
interface Printed<P extends Pages> {
  readonly characters: number;
  readonly height: number;
  readonly pagesIn: (room: number) => P;
}

/** As few pages as can be read, none of them badly begun, and how much smaller than its columns ask the sheet stands on
 *  them: no smaller than it must. */
export function fewestPages<P extends Pages>(
  paper: Pick<PrintSetup, "landscape" | "marginsMm">,
  { characters, height, pagesIn }: Printed<P>,
): { readonly pages: P } & Pick<PrintSetup, "scale"> {
  const room = fittedHeight(paper, characters);
  const fitted = pagesIn(room);
  if (height <= room) return { pages: fitted };
  if (height <= pageRoom(paper).height / leastScale) {
    return { pages: pagesIn(height), scale: "one-page" };
  }
  const at = (percent: number) => pagesIn(shrunkHeight(paper, percent));
  const most = safeScalePercent(paper, characters);
  const least = Math.ceil(leastScale * 100);
  if (most < least) return { pages: fitted };
  const fewest = at(least);
  if (isNoWorse(fitted, fewest)) return { pages: fitted };
  for (let scale = most; scale > least; scale -= 1) {
    const pages = at(scale);
    if (isNoWorse(pages, fewest)) return { pages, scale };
  }
  return { pages: fewest, scale: least };
}

/** Of ways to part a sheet into pages, the best; the earlier one where two are as good. */
export function bestOf<P extends Pages>(first: P, others: readonly P[]): P {
  return others.reduce((best, one) => (isNoWorse(best, one) ? best : one), first);
}
