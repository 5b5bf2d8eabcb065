import { makeStyles } from "@fluentui/react-components";
import { capitalise } from "../../shared/text/cellNames.ts";
import { shortenDay } from "../../shared/text/moments.ts";
import type { BoardCell } from "../components/boardCells.ts";
import { useDeskText } from "../hooks/useDeskText.ts";
import { useLanguage } from "../hooks/useText.ts";

interface Props {
  readonly report: BoardCell["report"];
  /** By which document it was entered; null until it is known. */
  readonly document: string | null;
}

/** What was decided of a report's duty, what its sender asks for, who entered it and whether its signed copy is here: a
 *  line for each. */
export function ReportDecided({ report, document }: Props) {
  const desk = useDeskText();
  const language = useLanguage();
  const styles = useStyles();
  const { exceptions, correctionAsked, enteredFor, signed } = report;
  const { exempt, leftOut, extended } = exceptions;
  const entered = enteredFor && desk.enteredFor[enteredFor];
  const said = [
    ...(correctionAsked === null ? [] : [desk.correction(correctionAsked)]),
    ...(exempt ? [desk.exempt(exempt.reason, exempt.by)] : []),
    ...(leftOut ? [desk.leftOut(leftOut.reason, leftOut.by)] : []),
    ...(extended
      ? [desk.extended(shortenDay(language, extended.until), extended.reason, extended.by)]
      : []),
    ...(entered ? [document === null ? entered : desk.byDocument(entered, document)] : []),
    ...(signed === "newest" ? [capitalise(desk.marks.signed)] : []),
    ...(signed === "older" ? [capitalise(desk.marks["signed-older"])] : []),
  ];
  return said.map((line) => (
    <p key={line} className={styles.said}>
      {line}
    </p>
  ));
}

const useStyles = makeStyles({
  said: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere" },
});
