import type { ComponentProps } from "react";
import { DeadlineCalendar } from "./DeadlineCalendar.tsx";
import { OwnDevice } from "./OwnDevice.tsx";

/** What a person may have beside his work: the deadlines in a calendar of his own, and a device more. */
export function OwnLinks({ session, copy, save }: ComponentProps<typeof DeadlineCalendar>) {
  return (
    <>
      <DeadlineCalendar session={session} copy={copy} save={save} />
      <OwnDevice session={session} copy={copy} />
    </>
  );
}
