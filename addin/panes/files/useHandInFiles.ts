import { useRef, useState } from "react";
import type { FileDesk } from "../../actions/files/deskFile.ts";
import type { PlacedForm } from "../../actions/files/fileForm.ts";
import { handInFiles, listSets } from "../../actions/files/handInFiles.ts";
import type { TextStore } from "../../actions/formLibrary.ts";
import { useFilesText } from "./useFilesText.ts";

/** Handing in everything that is ready, and how far that is. */
export function useHandInFiles(desk: FileDesk, store: TextStore, onMoved: () => void) {
  const text = useFilesText();
  const [going, setGoing] = useState({ isBusy: false, done: 0, of: 0 });
  const [said, setSaid] = useState<string | null>(null);
  const stopping = useRef<AbortController | null>(null);
  const start = async (ready: readonly PlacedForm[]) => {
    if (stopping.current) return;
    const stop = new AbortController();
    stopping.current = stop;
    setSaid(null);
    const sets = listSets(ready);
    setGoing({ isBusy: true, done: 0, of: sets.length });
    try {
      await handInFiles(desk, store, sets, stop.signal, (done) =>
        setGoing((before) => ({ ...before, done })),
      );
    } finally {
      stopping.current = null;
      setGoing((before) => ({ ...before, isBusy: false }));
      const outcomes = ready.map(({ name }) => desk.session.handIns.state().get(name)?.kind);
      const count = (kind: string) => outcomes.filter((one) => one === kind).length;
      setSaid(text.submitted(count("received"), count("refused")));
      if (count("received") > 0) onMoved();
    }
  };
  return { ...going, said, start, stop: () => stopping.current?.abort() };
}
