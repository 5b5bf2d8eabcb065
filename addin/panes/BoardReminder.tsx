import { Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CompletenessReply } from "../../shared/api/consolidations.ts";
import { daysUntil } from "../../shared/text/moments.ts";
import { type OwedForms, sayReminder } from "../../shared/text/reminder.ts";
import { shortCode } from "../components/boardCells.ts";
import { Notice } from "../components/Notice.tsx";
import { useText } from "../hooks/useText.ts";

interface Props {
  readonly board: CompletenessReply;
  /** Whether a unit's reports are the reader's own: nobody reminds himself. */
  readonly isOwn: (unit: string) => boolean;
  /** Absent for whoever reminds nobody. */
  readonly copy: ((words: string) => void) | null;
}

/** Which units still owe forms and until when, with words ready to paste into Zalo. */
export function BoardReminder({ board, isOwn, copy }: Props) {
  const text = useText();
  const styles = useStyles();
  const [copied, setCopied] = useState(false);
  const { now } = board;
  const owing = board.units.flatMap((unit) => {
    if (isOwn(unit.id)) return [];
    const owed = listOwed(unit, board);
    return owed.length > 0 ? [{ ...unit, owed }] : [];
  });
  if (owing.length === 0) return null;
  const say = ({ kind, forms, lastDay }: OwedForms) =>
    [
      forms.join(", "),
      ...(kind === "returned" ? [text.board.states.returned] : []),
      ...(lastDay === null ? [] : [text.duties.daysLeft(daysUntil(lastDay, now))]),
    ].join(" · ");
  return (
    <Notice kind="info" sign="✉" title={text.board.missing(owing.length)}>
      <ul className={styles.units}>
        {owing.map(({ id, name, owed }) => (
          <li key={id}>
            <span lang="vi">{name}</span>: {owed.map(say).join("; ")}
          </li>
        ))}
      </ul>
      {copy && (
        <Link
          as="button"
          onClick={() => {
            copy(owing.map(({ name, owed }) => sayReminder(name, owed, now)).join("\n"));
            setCopied(true);
          }}
        >
          <strong>{text.board.copyReminder}</strong>
        </Link>
      )}
      <div role="status">{copied ? text.board.copied : ""}</div>
    </Notice>
  );
}

/** What a unit owes: never sent by the period's last day, then returned, by the day each was given. Who had nothing to
 *  report is reminded of nothing. */
function listOwed(
  { reports }: CompletenessReply["units"][number],
  { templates, due, optional }: CompletenessReply,
): OwedForms[] {
  const owed = new Map<string, OwedForms>();
  for (const { template, state, correctBy } of reports) {
    const form = templates.find(({ id }) => id === template);
    if (!form || (state !== "returned" && (state !== "draft" || optional))) continue;
    const kind = state === "returned" ? "returned" : "unsent";
    const lastDay =
      kind === "returned" ? correctBy : form.neverLate ? null : (due?.lastDay ?? null);
    const name = `${kind} ${lastDay}`;
    const code = shortCode(form.code);
    const before = owed.get(name)?.forms ?? [];
    owed.set(name, { kind, lastDay, forms: [...before, code] });
  }
  return [...owed.values()].sort((left, right) => right.kind.localeCompare(left.kind));
}

const useStyles = makeStyles({
  units: { margin: "2px 0 4px", paddingLeft: "16px" },
});
