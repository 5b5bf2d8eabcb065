import type { WorkSession } from "../actions/workSession.ts";
import { nameOfDuty } from "../components/DutyCard.tsx";
import { later } from "../components/later.tsx";
import type { Duty } from "./duties.ts";

// Few units are ever entered for: the question is loaded when it is asked.
const ConfirmEntered = later(async () => (await import("./ConfirmEntered.tsx")).ConfirmEntered);

interface Props {
  readonly session: WorkSession;
  readonly duty: Duty;
  readonly onConfirmed: () => void;
  readonly onClose: () => void;
}

/** Asks the unit whether what was entered for it is its own. */
export function LaterConfirm({ session, duty, onConfirmed, onClose }: Props) {
  const path = { template: duty.template.id, period: duty.period, unit: session.me.unit.id };
  return (
    <ConfirmEntered
      session={session}
      path={path}
      name={nameOfDuty(duty)}
      onConfirmed={onConfirmed}
      onClose={onClose}
    />
  );
}
