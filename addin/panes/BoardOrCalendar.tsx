import { type ComponentProps, lazy, Suspense, useState } from "react";
import { SkeletonList } from "../components/SkeletonList.tsx";
import { useText } from "../hooks/useText.ts";
import { CalendarPane } from "./CalendarPane.tsx";
import { CompletenessPane } from "./CompletenessPane.tsx";

const InspectionsPane = lazy(async () => ({
  default: (await import("./inspections/InspectionsPane.tsx")).InspectionsPane,
}));

type Props = Omit<ComponentProps<typeof CompletenessPane>, "onCalendar" | "onInspections">;

/** The board, or in its place the calendar that it follows, or the year's plan of kiểm tra, giám sát. */
export function BoardOrCalendar(props: Props) {
  const [shown, setShown] = useState<"board" | "calendar" | "inspections">("board");
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
    case "board":
      return (
        <CompletenessPane
          {...props}
          onCalendar={() => setShown("calendar")}
          onInspections={() => setShown("inspections")}
        />
      );
  }
}
