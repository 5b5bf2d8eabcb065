import { useEffect, useMemo, useState } from "react";
import { inVietnamese } from "../shared/text/inVietnamese.ts";
import type { Language } from "../shared/text/language.ts";
import type { Words } from "../shared/text/words.ts";
import type { AppPorts } from "./appPorts.ts";
import type { Reading } from "./hooks/useText.ts";

/** How long a reader of English waits for the first words; then he works in Vietnamese until they come. */
const PATIENCE_MS = 3000;

/** What the pane is read in. */
export interface ChosenReading {
  /** Null while a reader of English waits for the first words, as long as that is short: nothing is shown in a language
   *  that goes away again. */
  readonly reading: Reading | null;
  /** Whether English was wanted and did not come. */
  readonly isMissing: boolean;
  readonly forgetMissing: () => void;
}

/** Keeps the language from one visit to the next. What is shown stays until the other language is there; where that
 *  does not come, Vietnamese remains. */
export function useReading({ store, loadEnglish }: AppPorts): ChosenReading {
  const [wanted, setWanted] = useState<Language>(() =>
    store.read("language") === "en" ? "en" : "vi",
  );
  const [isBeginning, setBeginning] = useState(wanted === "en");
  const [english, setEnglish] = useState<Words | null>(null);
  const [isMissing, setMissing] = useState(false);

  useEffect(() => {
    if (wanted === "vi" || english) return;
    let isOvertaken = false;
    void loadEnglish().then((loaded) => {
      if (isOvertaken) return;
      setBeginning(false);
      setEnglish(loaded);
      setMissing(loaded === null);
      // Chosen again, it is asked for again.
      if (loaded === null) setWanted("vi");
    });
    return () => {
      isOvertaken = true;
    };
  }, [wanted, english, loadEnglish]);

  useEffect(() => {
    if (!isBeginning) return;
    const patience = setTimeout(() => setBeginning(false), PATIENCE_MS);
    return () => clearTimeout(patience);
  }, [isBeginning]);

  const isComing = wanted === "en" && english === null;
  const words = isBeginning ? null : wanted === "en" && english ? english : inVietnamese;
  const reading = useMemo(() => {
    const choose = (language: Language) => {
      store.write("language", language);
      setMissing(false);
      setWanted(language);
    };
    return words && { words, choose, isComing };
  }, [words, isComing, store]);
  return { reading, isMissing, forgetMissing: () => setMissing(false) };
}
