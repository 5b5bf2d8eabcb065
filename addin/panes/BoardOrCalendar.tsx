import { type ComponentProps, lazy, Suspense, useState } from "react";
import { SkeletonList } from "../components/SkeletonList.tsx";
import { useText } from "../hooks/useText.ts";
import { CalendarPane } from "./CalendarPane.tsx";
import { CompletenessPane } from "./CompletenessPane.tsx";

const InspectionsPane = lazy(async () => ({
  default: (await import("./inspections/InspectionsPane.tsx")).InspectionsPane,
}));

const ArchivePane = lazy(async () => ({
  default: (await import("./exchange/ArchivePane.tsx")).ArchivePane,
}));

type Props = Omit<
  ComponentProps<typeof CompletenessPane>,
  "onCalendar" | "onInspections" | "onArchive"
>;

/** The board, or in its place the calendar that it follows, the year's plan of kiểm tra, giám sát, or the way to leave with
 *  everything. */
export function BoardOrCalendar(props: Props) {
  const [shown, setShown] = useState<"board" | "calendar" | "inspections" | "archive">("board");
  const { loading } = useText().board;
  const onBack = () => setShown("board");
  switch (shown) {
    case "calendar":
      return (
        <CalendarPane
          session={props.session}
          onBack={onBack}
          onPeriods={props.chosenPeriod.changePeriods}
        />
      );
    case "inspections":
      return (
        <Suspense fallback={<SkeletonList doing={loading} count={4} />}>
          <InspectionsPane session={props.session} out={props.out} onBack={onBack} />
        </Suspense>
      );
    case "archive":
      return (
        <Suspense fallback={<SkeletonList doing={loading} count={2} />}>
          <ArchivePane session={props.session} out={props.out} onBack={onBack} />
        </Suspense>
      );
    case "board":
      return (
        <CompletenessPane
          {...props}
          onCalendar={() => setShown("calendar")}
          onInspections={() => setShown("inspections")}
          onArchive={() => setShown("archive")}
        />
      );
  }
}
