import { useState } from "react";
import type { DataState } from "../../shared/report/submission.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import type { TextStore } from "../actions/formLibrary.ts";
import { handInName } from "../actions/handIns.ts";
import { dataStateOf, saveDataState } from "../actions/keptDataState.ts";

/** How firm the figures of the open form are, and of the other forms of its workbook. */
export interface ChosenDataState {
  readonly value: DataState;
  readonly choose: (chosen: DataState) => void;
  readonly of: (checked: CheckedForm) => DataState;
}

/** What the person says of the figures, kept on this machine for the sheet it was said of. */
export function useDataState(store: TextStore, { identity }: CheckedForm): ChosenDataState {
  const [chosen, setChosen] = useState<{ opening: string; state: DataState } | null>(null);
  const value = chosen?.opening === identity.opening ? chosen.state : dataStateOf(store, identity);
  return {
    value,
    choose: (state) => {
      saveDataState(store, identity, state);
      setChosen({ opening: identity.opening, state });
    },
    of: (other) =>
      handInName(other.identity) === handInName(identity)
        ? value
        : dataStateOf(store, other.identity),
  };
}
