import { useCallback, useEffect, useState } from "react";

/** Files dropped anywhere, until somebody takes them. */
export interface DroppedFiles {
  readonly files: readonly File[];
  readonly forget: () => void;
}

const none: readonly File[] = [];

/** Takes files that are dropped anywhere on the page: a browser would go to them and leave everything behind. Whoever may
 *  not hand them in is told so. */
export function useDroppedFiles(
  mayTake: boolean,
  onDropped: () => void,
  onTurnedAway: () => void,
): DroppedFiles {
  const [files, setFiles] = useState(none);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const dropped = [...(event.dataTransfer?.files ?? [])];
      if (dropped.length === 0) return;
      event.preventDefault();
      if (!mayTake) return onTurnedAway();
      setFiles((before) => [...before, ...dropped]);
      onDropped();
    };
    window.addEventListener("dragover", over);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", drop);
    };
  }, [mayTake, onDropped, onTurnedAway]);
  const forget = useCallback(() => setFiles(none), []);
  return { files, forget };
}
