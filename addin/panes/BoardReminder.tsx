import { Link } from "@fluentui/react-components";
import { useState } from "react";
import type { CompletenessReply } from "../../shared/api/consolidations.ts";
import { shortenDay } from "../../shared/text/moments.ts";
import { shortCode } from "../components/boardCells.ts";
import { Notice } from "../components/Notice.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";

interface Props {
  readonly board: CompletenessReply;
  /** The day that is too late. */
  readonly due: string | null;
  /** Whether a unit's reports are the reader's own: nobody reminds himself. */
  readonly isOwn: (unit: string) => boolean;
  readonly copy: (words: string) => void;
}

/** Which units still owe forms, with words ready to paste into Zalo. */
export function BoardReminder({ board, due, isOwn, copy }: Props) {
  const text = useText().board;
  const language = useLanguage();
  const [copied, setCopied] = useState(false);
  const templateOf = (id: string) => board.templates.find((template) => template.id === id);
  const owing = board.units.flatMap(({ id, name, reports }) => {
    if (isOwn(id)) return [];
    const owed = reports
      .filter(({ state }) => state === "draft" || state === "returned")
      .flatMap((report) => templateOf(report.template) ?? []);
    const [first] = owed;
    // Nobody is reminded of a day that is not theirs.
    const ownDue = owed.every(({ neverLate }) => neverLate) ? null : due;
    return first ? [{ name, forms: owed.map(({ code }) => shortCode(code)), due: ownDue }] : [];
  });
  if (owing.length === 0) return null;
  const dated = owing.filter((one) => one.due !== null);
  const undated = owing.filter((one) => one.due === null);
  const namesOf = (units: typeof owing) => units.map(({ name }) => name).join(", ");
  // The units are written to in Vietnamese, whatever the district's own person reads.
  const words = owing.map(({ name, forms, due: day }) =>
    text.reminder(name, forms.join(", "), day ? shortenDay("vi", day) : ""),
  );
  return (
    <Notice kind="info" sign="✉" title={text.missing(owing.length)}>
      {dated.length > 0 && (
        <p style={{ margin: "2px 0" }}>
          {text.missingDetail(namesOf(dated), due ? shortenDay(language, due) : "")}
        </p>
      )}
      {undated.length > 0 && (
        <p style={{ margin: "2px 0" }}>{text.missingDetail(namesOf(undated), "")}</p>
      )}
      <Link
        as="button"
        onClick={() => {
          copy(words.join("\n"));
          setCopied(true);
        }}
      >
        <strong>{text.copyReminder}</strong>
      </Link>
      <div role="status">{copied ? text.copied : ""}</div>
    </Notice>
  );
}
