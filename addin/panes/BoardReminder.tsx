import { Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CompletenessReply } from "../../shared/api/consolidations.ts";
import { daysUntil, shortenDay } from "../../shared/text/moments.ts";
import { type OwedForms, sayReminder } from "../../shared/text/reminder.ts";
import { listOwed } from "../actions/listOwed.ts";
import { Notice } from "../components/Notice.tsx";
import { useDeskText } from "../hooks/useDeskText.ts";
import { useLanguage, useText } from "../hooks/useText.ts";

interface Props {
  readonly board: CompletenessReply;
  /** Whether a unit's reports are the reader's own: nobody reminds himself. */
  readonly isOwn: (unit: string) => boolean;
  /** Absent for whoever reminds nobody. */
  readonly copy: ((words: string) => void) | null;
}

/** Which units still owe forms and until when, with words ready to paste into Zalo: for one unit, or for all. */
export function BoardReminder({ board, isOwn, copy }: Props) {
  const text = useText();
  const desk = useDeskText();
  const language = useLanguage();
  const styles = useStyles();
  const [copied, setCopied] = useState<string | null>(null);
  const { now } = board;
  const owing = board.units.flatMap((unit) => {
    if (isOwn(unit.id)) return [];
    const owed = listOwed(unit, board);
    return owed.length > 0 ? [{ ...unit, owed }] : [];
  });
  if (owing.length === 0) return null;
  const say = ({ kind, forms, lastDay, isExtended }: OwedForms) =>
    [
      forms.join(", "),
      ...(kind === "returned" ? [text.board.states.returned] : []),
      ...(isExtended && lastDay !== null ? [desk.extendedTo(shortenDay(language, lastDay))] : []),
      ...(lastDay === null ? [] : [text.duties.daysLeft(daysUntil(lastDay, now))]),
    ].join(" · ");
  const remind = (units: typeof owing, of: string | null) => {
    copy?.(units.map(({ name, owed }) => sayReminder(name, owed, now)).join("\n"));
    setCopied(of === null ? text.board.copied : `${text.board.copied}: ${of}`);
  };
  return (
    <Notice kind="info" sign="✉" title={text.board.missing(owing.length)}>
      <ul className={styles.units}>
        {owing.map((unit) => (
          <li key={unit.id}>
            <span lang="vi">{unit.name}</span>: {unit.owed.map(say).join("; ")}{" "}
            {copy && owing.length > 1 && (
              <Link
                as="button"
                aria-label={desk.remindUnit(unit.name)}
                onClick={() => remind([unit], unit.name)}
              >
                {desk.remindOne}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {copy && (
        <Link as="button" onClick={() => remind(owing, null)}>
          <strong>{owing.length > 1 ? desk.remindAll : text.board.copyReminder}</strong>
        </Link>
      )}
      <div role="status">{copied ?? ""}</div>
    </Notice>
  );
}

const useStyles = makeStyles({
  units: { margin: "2px 0 4px", paddingLeft: "16px" },
});
