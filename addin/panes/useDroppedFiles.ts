import { useCallback, useEffect, useState } from "react";

/** Files dropped anywhere, until somebody takes them. */
export interface DroppedFiles {
  readonly files: readonly File[];
  readonly forget: () => void;
  /** Files are held over the page and would be taken. */
  readonly isOver: boolean;
}

const none: readonly File[] = [];

/** While files are held over a page it is told so at least three times a second. */
const GONE_MS = 600;

/** Takes files that are dropped anywhere on the page: a browser would go to them and leave everything behind. Whoever may
 *  not hand them in is told so. */
export function useDroppedFiles(
  mayTake: boolean,
  onDropped: () => void,
  onTurnedAway: () => void,
): DroppedFiles {
  const [files, setFiles] = useState(none);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    let silence: ReturnType<typeof setTimeout> | undefined;
    const gone = () => {
      clearTimeout(silence);
      setOver(false);
    };
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      if (!mayTake) return;
      setOver(true);
      // Who gives it up elsewhere, or with Escape, tells some browsers only by silence.
      clearTimeout(silence);
      silence = setTimeout(gone, GONE_MS);
    };
    const leave = (event: DragEvent) => {
      if (!event.relatedTarget) gone();
    };
    const press = (event: KeyboardEvent) => {
      if (event.key === "Escape") gone();
    };
    const drop = (event: DragEvent) => {
      gone();
      const dropped = [...(event.dataTransfer?.files ?? [])];
      if (dropped.length === 0) return;
      event.preventDefault();
      if (!mayTake) return onTurnedAway();
      setFiles((before) => [...before, ...dropped]);
      onDropped();
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("keydown", press);
    window.addEventListener("drop", drop);
    return () => {
      clearTimeout(silence);
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("keydown", press);
      window.removeEventListener("drop", drop);
    };
  }, [mayTake, onDropped, onTurnedAway]);
  const forget = useCallback(() => setFiles(none), []);
  return { files, forget, isOver };
}
