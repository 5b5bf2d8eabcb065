import { useRef, useState } from "react";
import type { Problem } from "../../shared/problem.ts";
import { ok } from "../../shared/result.ts";
import { adjustCell } from "../actions/adjustCell.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { withdraw } from "../actions/moveReport.ts";
import { type Loss, type RenewalWishes, renewForm } from "../actions/renewForm.ts";
import { signSet } from "../actions/signSet.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { type Action, useAction } from "../hooks/useAction.ts";
import type { WorkbookCheck } from "./useCheckedWorkbook.ts";
import type { useDataState } from "./useDataState.ts";

/** What a person can do to an open form besides handing it in. */
export type Change = "withdraw" | "renew";

/** What a form is to be drawn anew for, besides what the district says by now. */
export interface Wished extends Pick<RenewalWishes, "adjusting" | "signing"> {
  /** Forms that are printed for signing along with it. */
  readonly others?: readonly CheckedForm[];
}

/** A form that is taken back or drawn anew, and what the person is asked about it. */
export interface DrawnAnew {
  readonly changing: Action<[change: Change, agreed?: readonly Loss[]], Change, Problem>;
  /** Says what the next drawing is for. */
  readonly wish: (wished: Wished) => void;
  /** What has no place on the new sheet, until the person has agreed. */
  readonly losses: readonly Loss[] | null;
  readonly setLosses: (losses: readonly Loss[] | null) => void;
  /** Whether the person is asked what is to stand on the paper. */
  readonly isSigning: boolean;
  readonly setSigning: (isSigning: boolean) => void;
  /** The other forms of the set that could not be printed along. */
  readonly unprinted: readonly string[];
  readonly forgetUnprinted: () => void;
}

/** Takes a form back, or draws it anew: over what the district says by now, with a carried cell open for the unit's own
 *  figure, or to be printed for signing. */
export function useDrawnAnew(
  session: WorkSession,
  checked: CheckedForm,
  dataState: ReturnType<typeof useDataState>,
  { recheck }: Pick<WorkbookCheck, "recheck">,
  onMoved: () => void,
): DrawnAnew {
  const [losses, setLosses] = useState<readonly Loss[] | null>(null);
  const [isSigning, setSigning] = useState(false);
  const [unprinted, setUnprinted] = useState<readonly string[]>([]);
  const wished = useRef<Wished>({});

  async function renew(stop: AbortSignal, agreed: readonly Loss[]) {
    const { adjusting, signing, others = [] } = wished.current;
    const wishes = { agreed, dataState: dataState.value };
    const renewed = adjusting
      ? await adjustCell(session, checked, { ...wishes, adjusting }, stop)
      : signing
        ? await print({ ...wishes, signing }, others, stop)
        : await renewForm(session, checked, wishes, stop);
    if (renewed.ok && renewed.value.kind === "would-lose") setLosses(renewed.value.losses);
    return renewed;
  }

  async function print(
    wishes: Parameters<typeof signSet>[3],
    others: readonly CheckedForm[],
    stop: AbortSignal,
  ) {
    const signed = await signSet(session, checked, others, wishes, dataState.of, stop);
    if (!signed.ok) return signed;
    const { own, unprinted } = signed.value;
    setUnprinted(unprinted);
    if (own.kind === "renewed") session.workbook.print?.();
    return ok(own);
  }

  const changing = useAction(async (stop, change: Change, agreed: readonly Loss[] = []) => {
    const changed =
      change === "withdraw"
        ? await withdraw(session, checked.identity, stop)
        : await renew(stop, agreed);
    if (changed.ok && change === "withdraw") onMoved();
    const isUnknown = !changed.ok && changed.error.kind === "no-answer";
    await recheck(isUnknown ? "everything-anew" : "what-is-missing");
    if (changed.ok) return ok(change);
    if (changed.error.kind !== "unreadable-cells") return changed;
    // Typed since the person was asked: the question says which cells.
    setSigning(true);
    return ok(change);
  }, "with-its-outcome");

  return {
    changing,
    wish: (given) => {
      wished.current = given;
    },
    ...{ losses, setLosses, isSigning, setSigning, unprinted },
    forgetUnprinted: () => setUnprinted([]),
  };
}
