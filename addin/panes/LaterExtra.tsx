import { lazy, Suspense } from "react";
import { SkeletonList } from "../components/SkeletonList.tsx";
import { useText } from "../hooks/useText.ts";
import type { ReportExtraProps } from "./ReportExtra.tsx";

const ReportExtra = lazy(async () => ({
  default: (await import("./ReportExtra.tsx")).ReportExtra,
}));

/** What panes show only to some, or only once it is wanted: it is loaded then. */
export function LaterExtra(props: ReportExtraProps) {
  const text = useText().review;
  const isPlaced = props.what === "earlier" || props.what === "changes";
  const skeleton = isPlaced && <SkeletonList doing={text.earlierLoading} count={1} />;
  // The report stays in sight meanwhile.
  const fallback = props.what === "return" ? props.children : skeleton;
  return (
    <Suspense fallback={fallback}>
      <ReportExtra {...props} />
    </Suspense>
  );
}
