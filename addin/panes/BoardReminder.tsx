import { Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CompletenessReply } from "../../shared/api/completeness.ts";
import { daysUntil, shortenDay } from "../../shared/text/moments.ts";
import { type OwedForms, sayReminder, sayReminderTo } from "../../shared/text/reminder.ts";
import { listOwed, listResponsible } from "../actions/listOwed.ts";
import { Notice } from "../components/Notice.tsx";
import { useDeskText } from "../hooks/useDeskText.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import type { ResponsibleOf } from "./useDistrictResponsibles.ts";

interface Props {
  /** The whole of the period, however it is filtered: a unit is reminded of all that it owes. */
  readonly board: CompletenessReply;
  /** The part of it that is looked at; null where nothing is left out. */
  readonly filtered: CompletenessReply | null;
  /** Whether a unit's reports are the reader's own: nobody reminds himself. */
  readonly isOwn: (unit: string) => boolean;
  readonly responsibleOf: ResponsibleOf;
  /** Absent for whoever reminds nobody. */
  readonly copy: ((words: string) => void | Promise<void>) | null;
}

/** Which units still owe forms and until when, with words ready to paste into Zalo: for one unit, for those that are looked
 *  at, or for all of the period. Whom the words cover is always said. */
export function BoardReminder({ board, filtered, isOwn, responsibleOf, copy }: Props) {
  const text = useText();
  const desk = useDeskText();
  const language = useLanguage();
  const styles = useStyles();
  const [copied, setCopied] = useState<string | null>(null);
  const { now } = board;
  const all = board.units.flatMap((unit) => {
    const owed = isOwn(unit.id) ? [] : listOwed(unit, board);
    return owed.length > 0 ? [{ ...unit, owed }] : [];
  });
  if (all.length === 0) return null;
  const isLookedAt = (id: string) => {
    const unit = filtered?.units.find((one) => one.id === id);
    return unit !== undefined && listOwed(unit, board).length > 0;
  };
  const shown = filtered ? all.filter(({ id }) => isLookedAt(id)) : all;
  const say = ({ kind, forms, lastDay, isExtended }: OwedForms) =>
    [
      forms.join(", "),
      ...(kind === "returned" ? [text.board.states.returned] : []),
      ...(isExtended && lastDay !== null ? [desk.extendedTo(shortenDay(language, lastDay))] : []),
      ...(lastDay === null ? [] : [text.duties.daysLeft(daysUntil(lastDay, now))]),
    ].join(" · ");
  const remind = async (units: typeof all, of: string) => {
    const [only] = units;
    // Who is late is named to himself, not before all the others.
    const words =
      only && units.length === 1
        ? [sayReminderTo(listResponsible(only, board, responsibleOf), only.name, only.owed, now)]
        : units.map(({ name, owed }) => sayReminder(name, owed, now));
    // The same words twice are told twice.
    setCopied(null);
    await copy?.(words.join("\n"));
    setCopied(`${text.board.copied}: ${of}`);
  };
  const isPart = shown.length < all.length;
  return (
    <Notice
      kind="info"
      sign="✉"
      title={isPart ? desk.missingShown(shown.length, all.length) : text.board.missing(all.length)}
    >
      <ul className={styles.units}>
        {shown.map((unit) => (
          <li key={unit.id}>
            <span lang="vi">{unit.name}</span>: {unit.owed.map(say).join("; ")}{" "}
            {copy && all.length > 1 && (
              <Link
                as="button"
                aria-label={desk.remindUnit(unit.name)}
                onClick={() => void remind([unit], unit.name)}
              >
                {desk.remindOne}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {copy && (
        <div className={styles.ways}>
          {isPart && shown.length > 1 && (
            <Link as="button" onClick={() => void remind(shown, desk.unitsShown(shown.length))}>
              {desk.remindShown(shown.length)}
            </Link>
          )}
          <Link
            as="button"
            onClick={() =>
              void remind(all, all.length > 1 ? desk.unitsAll(all.length) : (all[0]?.name ?? ""))
            }
          >
            <strong>{all.length > 1 ? desk.remindAll(all.length) : text.board.copyReminder}</strong>
          </Link>
        </div>
      )}
      <div role="status">{copied ?? ""}</div>
    </Notice>
  );
}

const useStyles = makeStyles({
  units: { margin: "2px 0 4px", paddingLeft: "16px" },
  ways: { display: "grid", rowGap: "4px", justifyItems: "start" },
});
