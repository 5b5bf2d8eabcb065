import { useText } from "../hooks/useText.ts";
import { Pill } from "./Pill.tsx";

/** How near a last day is: green, amber from two days on, red once it is over. */
export function DaysLeft({ days }: { readonly days: number }) {
  const text = useText();
  return (
    <Pill kind={days < 0 ? "error" : days <= 2 ? "warning" : "good"}>
      {text.duties.daysLeft(days)}
    </Pill>
  );
}
