import { later } from "../components/later.tsx";
import { SkeletonList } from "../components/SkeletonList.tsx";
import { useText } from "../hooks/useText.ts";
import type { ReportExtraProps } from "./ReportExtra.tsx";

/** What panes show only to some, or only once it is wanted: it is loaded then. */
export const LaterExtra = later<ReportExtraProps>(
  async () => (await import("./ReportExtra.tsx")).ReportExtra,
  Meanwhile,
);

function Meanwhile(props: ReportExtraProps) {
  const { earlierLoading } = useText().review;
  // The report stays in sight meanwhile.
  if (props.what === "return") return props.children;
  const isPlaced = props.what === "earlier" || props.what === "changes";
  return isPlaced && <SkeletonList doing={earlierLoading} count={1} />;
}
