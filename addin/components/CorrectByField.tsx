import { useState } from "react";
import { readTypedDay } from "../../shared/calendar/readDay.ts";
import { sayDay } from "../../shared/text/days.ts";
import { useText } from "../hooks/useText.ts";
import { DayField } from "./DayField.tsx";

interface Props {
  /** Empty where what is typed is no day. */
  readonly value: string;
  /** The first day that may be chosen. */
  readonly today: string;
  readonly onChange: (day: string) => void;
}

/** Asks until when what is returned is to be corrected. */
export function CorrectByField({ value, today, onChange }: Props) {
  const { review: text, calendar } = useText();
  const [typed, setTyped] = useState(() => (value === "" ? "" : sayDay("vi", value)));
  function faultOf(): string | null {
    if (typed.trim() !== "" && value === "") return calendar.dayWrong;
    return mayCorrectBy(value, today) ? null : text.correctByPast;
  }

  return (
    <DayField
      label={text.correctBy}
      required
      value={typed}
      hint={text.correctByHint}
      error={faultOf()}
      onChange={(changed) => {
        setTyped(changed);
        onChange(readTypedDay(changed) ?? "");
      }}
    />
  );
}

/** Whether a day can be given for correcting: what is no day is told as empty. */
export function mayCorrectBy(day: string, today: string): boolean {
  return day !== "" && day >= today;
}
