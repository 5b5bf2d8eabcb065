import { englishComing } from "../../shared/text/englishMissing.ts";
import { useWait } from "../hooks/useWait.ts";

/** What stands in the pane before its first words are there: nothing for as long as nobody notices. */
export function EnglishComing() {
  const wait = useWait(true);
  return (
    <p role="status" lang="en" style={{ margin: 16, fontFamily: "sans-serif" }}>
      {wait === "short" ? "" : englishComing}
    </p>
  );
}
