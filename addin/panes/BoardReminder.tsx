import { Link } from "@fluentui/react-components";
import { useState } from "react";
import type { CompletenessReply } from "../../shared/api/consolidations.ts";
import { sayDue } from "../../shared/text/due.ts";
import { Notice } from "../components/Notice.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";

interface Props {
  readonly board: CompletenessReply;
  readonly copy: (words: string) => void;
}

/** Which units still owe forms, with words ready to paste into Zalo. */
export function BoardReminder({ board, copy }: Props) {
  const text = useText().board;
  const language = useLanguage();
  const [copied, setCopied] = useState(false);
  const { due } = board;
  const codeOf = (id: string) =>
    board.templates.find((template) => template.id === id)?.code.split("/")[0] ?? id;
  const owing = board.units.flatMap(({ name, reports }) => {
    const owed = reports.filter(({ state }) => state === "draft" || state === "returned");
    return owed.length > 0 ? [{ name, forms: owed.map((one) => codeOf(one.template)) }] : [];
  });
  // Who had nothing to report is reminded of nothing.
  if (owing.length === 0 || board.optional) return null;
  // The units are written to in Vietnamese, whatever the district's own person reads.
  const dueThere = due ? sayDue("vi", due) : "";
  const words = owing.map(({ name, forms }) => text.reminder(name, forms.join(", "), dueThere));
  return (
    <Notice kind="info" sign="✉" title={text.missing(owing.length)}>
      <p style={{ margin: "2px 0" }}>
        {text.missingDetail(
          owing.map(({ name }) => name).join(", "),
          due ? sayDue(language, due) : "",
        )}
      </p>
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
