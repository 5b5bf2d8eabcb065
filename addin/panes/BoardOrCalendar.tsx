import { type ComponentProps, useState } from "react";
import { CalendarPane } from "./CalendarPane.tsx";
import { CompletenessPane } from "./CompletenessPane.tsx";

type Props = Omit<ComponentProps<typeof CompletenessPane>, "onCalendar">;

/** The board, or in its place the calendar that it follows. */
export function BoardOrCalendar(props: Props) {
  const [showsCalendar, setShowsCalendar] = useState(false);
  return showsCalendar ? (
    <CalendarPane
      session={props.session}
      onBack={() => setShowsCalendar(false)}
      onPeriods={props.chosenPeriod.changePeriods}
    />
  ) : (
    <CompletenessPane {...props} onCalendar={() => setShowsCalendar(true)} />
  );
}
