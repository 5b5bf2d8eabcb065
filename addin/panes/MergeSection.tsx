import { lazy, Suspense } from "react";
import type { MergeProps } from "./MergeDialog.tsx";

// Hardly anybody needs it.
const MergeDialog = lazy(async () => ({
  default: (await import("./MergeDialog.tsx")).MergeDialog,
}));

/** Putting two people's versions together, once somebody wants to. */
export function MergeSection(props: MergeProps) {
  return (
    <Suspense>
      <MergeDialog {...props} />
    </Suspense>
  );
}
