import { useEffect, useState } from "react";
import type { FiledReceipt } from "../../shared/api/filed.ts";
import type { FiledKind } from "../../shared/filing/filed.ts";
import { type CheckedMatrix, checkMatrix } from "../actions/checkMatrix.ts";
import { type Filed, findFiled } from "../actions/filed.ts";
import { openMatrix, openPasteSheet } from "../actions/openMatrix.ts";
import { type FilingWords, saveMatrix } from "../actions/saveMatrix.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { useAction } from "../hooks/useAction.ts";

/** What stands in the place of a name for a source that is yet to be named. */
export const newSource = "";

/** What happened last, where it is no problem. */
type Said = "opened" | "moved" | null;

/** What is filed of one kind, the matrix that was read last, and everything that can be done with both. */
export function useFiling(session: WorkSession) {
  const [kind, setKind] = useState<FiledKind>("targets");
  const [filed, setFiled] = useState<Filed | null>(null);
  const [chosen, setChosen] = useState(newSource);
  const [name, setName] = useState("");
  const [checked, setChecked] = useState<CheckedMatrix | null>(null);
  const [said, setSaid] = useState<Said>(null);
  const [receipt, setReceipt] = useState<FiledReceipt | null>(null);
  const source = chosen === newSource ? name.trim() : chosen;

  function forget(): void {
    setChecked(null);
    setReceipt(null);
    setSaid(null);
  }

  const loading = useAction(async (stop, of: FiledKind) => {
    const found = await findFiled(session, of, stop);
    if (found.ok) {
      setFiled(found.value);
      const names = found.value.set.sources.map((one) => one.name);
      setChosen((before) => (names.includes(before) ? before : (names[0] ?? newSource)));
    }
    return found;
  });
  const opening = useAction(async (_, what: "table" | "paste", of: Filed) => {
    forget();
    const opened =
      what === "table" ? await openMatrix(session, of, chosen) : await openPasteSheet(session, of);
    if (opened.ok) setSaid("opened");
    return opened;
  });
  const checking = useAction(async (stop) => {
    forget();
    const read = await checkMatrix(session, kind, source, stop);
    if (read.ok) {
      setChecked(read.value);
      setFiled(read.value.filed);
    }
    return read;
  });
  const saving = useAction(async (stop, seen: CheckedMatrix, words: FilingWords) => {
    const done = await saveMatrix(session, seen, words, stop);
    if (!done.ok) return done;
    forget();
    if (done.value.kind === "moved") {
      setChecked(done.value.checked);
      setSaid("moved");
    } else {
      setReceipt(done.value.receipt);
      setChosen(seen.source);
      setName("");
      await loading.start(kind);
    }
    return done;
  }, "with-its-outcome");

  const { start: load } = loading;
  useEffect(() => void load(kind), [load, kind]);

  return {
    ...{ kind, filed, chosen, name, source, checked, said, receipt },
    ...{ loading, opening, checking, saving, setName },
    chooseKind: (of: FiledKind) => {
      forget();
      setFiled(null);
      setKind(of);
    },
    choose: (of: string) => {
      forget();
      setChosen(of);
    },
    dismiss: () => setSaid(null),
  };
}
