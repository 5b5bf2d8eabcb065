import { type ComponentProps, useState } from "react";
import { later } from "../components/later.tsx";
import { SkeletonList } from "../components/SkeletonList.tsx";
import { useText } from "../hooks/useText.ts";
import { CalendarPane } from "./CalendarPane.tsx";
import { CompletenessPane } from "./CompletenessPane.tsx";

const InspectionsPane = later(
  async () => (await import("./inspections/InspectionsPane.tsx")).InspectionsPane,
  Meanwhile,
);

const ArchivePane = later(
  async () => (await import("./exchange/ArchivePane.tsx")).ArchivePane,
  Meanwhile,
);

type Props = Omit<
  ComponentProps<typeof CompletenessPane>,
  "onCalendar" | "onInspections" | "onArchive"
>;

/** The board, or in its place the calendar that it follows, the year's plan of kiểm tra, giám sát, or the way to leave with
 *  everything. */
export function BoardOrCalendar(props: Props) {
  const [shown, setShown] = useState<"board" | "calendar" | "inspections" | "archive">("board");
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
      return <InspectionsPane session={props.session} out={props.out} onBack={onBack} />;
    case "archive":
      return <ArchivePane session={props.session} out={props.out} onBack={onBack} />;
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

function Meanwhile() {
  return <SkeletonList doing={useText().board.loading} count={3} />;
}
