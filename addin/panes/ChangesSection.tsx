import { lazy, Suspense } from "react";
import { SkeletonList } from "../components/SkeletonList.tsx";
import { useText } from "../hooks/useText.ts";
import type { ChangesProps } from "./ChangesPanel.tsx";

// Senders never load it.
const ChangesPanel = lazy(async () => ({
  default: (await import("./ChangesPanel.tsx")).ChangesPanel,
}));

/** What a new version changed, for whoever decides about it. */
export function ChangesSection(props: ChangesProps) {
  const text = useText().review;
  return (
    <Suspense fallback={<SkeletonList doing={text.earlierLoading} count={1} />}>
      <ChangesPanel {...props} />
    </Suspense>
  );
}
