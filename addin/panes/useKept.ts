import { useState } from "react";
import type { KeptWriting } from "../actions/keptWriting.ts";

/** Something that is being written. */
export interface Kept<T> {
  readonly value: T;
  readonly write: (value: T) => void;
  /** It has been sent. */
  readonly forget: () => void;
}

/** Keeps what somebody writes until it has been sent: it outlives its dialog, the pane and a reload. */
export function useKept<T>(writing: KeptWriting, name: string, empty: T): Kept<T> {
  const [value, setValue] = useState(() => writing.read<T>(name) ?? empty);
  return {
    value,
    write: (written) => {
      writing.write(name, written);
      setValue(written);
    },
    forget: () => {
      writing.write(name, null);
      setValue(empty);
    },
  };
}
