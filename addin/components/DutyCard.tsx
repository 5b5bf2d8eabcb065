import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { DutiesReply } from "../../shared/api/duties.ts";
import { sayDue } from "../../shared/text/due.ts";
import type { Language } from "../../shared/text/language.ts";
import { daysUntil, shortenDay, shortenMoment } from "../../shared/text/moments.ts";
import type { PaneText } from "../../shared/text/pane/vietnamese.ts";
import { shortenPeriod } from "../../shared/text/periodNames.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { Pill } from "./Pill.tsx";

type Duty = DutiesReply["duties"][number];

interface Props {
  readonly duty: Duty;
  /** The Worker's clock. */
  readonly now: string;
  readonly busy: boolean;
  readonly onOpen: () => void;
}

/** One form that is owed or was sent: which, how long there is left or what has become of it. */
export function DutyCard({ duty, now, busy, onOpen }: Props) {
  const text = useText();
  const language = useLanguage();
  const styles = useStyles();
  const { template, due, state, version, optional } = duty;
  const code = template.code.split("/")[0] ?? template.code;
  const name = `${code} · ${template.shortTitle}`;
  const isOpenDuty = state === "draft" || state === "returned";
  // Nobody runs out of time with what nobody owes.
  const left = due === null || optional ? null : daysUntil(due.lastDay, now);
  const isUntouched = state === "draft" && version === 0;
  return (
    <article className={styles.card} aria-label={name}>
      <div className={styles.words}>
        <h3 className={styles.title} lang="vi">
          {name}
        </h3>
        <p className={styles.under}>
          {[
            isOpenDuty && due !== null
              ? sayDue(language, due)
              : shortenPeriod(language, duty.period),
            ...(isUntouched && optional ? [text.duties.optional] : []),
            ...(isUntouched && due !== null ? [] : [saidState(duty, text, language)]),
            ...(duty.correctBy
              ? [text.duties.correctBy(shortenDay(language, duty.correctBy))]
              : []),
          ].join(" · ")}
        </p>
      </div>
      <div className={styles.side}>
        {isOpenDuty && left !== null && (
          <Pill kind={left < 0 ? "error" : left <= 2 ? "warning" : "good"}>
            {text.duties.daysLeft(left)}
          </Pill>
        )}
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={`${text.duties.open} ${name}`}
          onClick={onOpen}
        >
          {text.duties.open}
        </Button>
      </div>
    </article>
  );
}

function saidState(
  { state, version, sentAt, notes, awaitsOfficial }: Duty,
  { duties }: PaneText,
  language: Language,
): string {
  if (awaitsOfficial) return duties.awaitsOfficial;
  switch (state) {
    case "draft":
      return version > 0 ? duties.withdrawn(version) : duties.draft;
    case "submitted":
      return duties.submitted(sentAt ? shortenMoment(language, sentAt) : "");
    case "returned":
      return duties.returned(notes);
    case "approved":
      return duties.approved;
    case "frozen":
      return duties.frozen;
  }
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: "12px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  under: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  side: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-end",
    justifyContent: "space-between",
    rowGap: "6px",
    flexShrink: 0,
  },
});
