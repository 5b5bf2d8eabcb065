import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/** Every sheet is shown where it was left, as in Excel; one that has just been opened from its corner. */
export function useSheetScroll(paper: RefObject<HTMLElement | null>, sheet: string | null): void {
  const left = useRef(new Map<string, { readonly across: number; readonly down: number }>());
  useLayoutEffect(() => {
    const element = paper.current;
    if (!element || sheet === null) return;
    const { across, down } = left.current.get(sheet) ?? { across: 0, down: 0 };
    element.scrollLeft = across;
    element.scrollTop = down;
  }, [paper, sheet]);
  useEffect(() => {
    const element = paper.current;
    if (!element || sheet === null) return;
    const keep = () => {
      left.current.set(sheet, { across: element.scrollLeft, down: element.scrollTop });
    };
    element.addEventListener("scroll", keep, { passive: true });
    return () => element.removeEventListener("scroll", keep);
  }, [paper, sheet]);
}
