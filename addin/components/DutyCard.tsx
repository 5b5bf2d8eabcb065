import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { DutiesReply } from "../../shared/api/duties.ts";
import { capitalise } from "../../shared/text/cellNames.ts";
import type { Language } from "../../shared/text/language.ts";
import { dayAfter, daysUntil, shortenDay, shortenMoment } from "../../shared/text/moments.ts";
import type { PaneText } from "../../shared/text/pane/vietnamese.ts";
import { shortenPeriod } from "../../shared/text/periodNames.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { DaysLeft } from "./DaysLeft.tsx";

type Duty = DutiesReply["duties"][number];

interface Props {
  readonly duty: Duty;
  /** The Worker's clock. */
  readonly now: string;
  /** What has been done to it in the workbook and not been sent; null for nothing. */
  readonly progress: string | null;
  readonly busy: boolean;
  readonly onOpen: () => void;
}

/** One form that is owed or was sent: which, how long there is left or what has become of it. */
export function DutyCard({ duty, now, progress, busy, onOpen }: Props) {
  const text = useText();
  const language = useLanguage();
  const styles = useStyles();
  const { template, lastDay, state, version } = duty;
  const code = template.code.split("/")[0] ?? template.code;
  const name = `${code} · ${template.shortTitle}`;
  const isOpenDuty = state === "draft" || state === "returned";
  const correctBy = state === "returned" ? duty.correctBy : null;
  const until = correctBy ?? lastDay;
  const left = until === null ? null : daysUntil(until, now);
  const standing = [
    ...(isOpenDuty ? [] : [shortenPeriod(language, duty.period)]),
    ...(correctBy
      ? [text.review.correctUntil(shortenDay(language, correctBy))]
      : isOpenDuty && lastDay !== null
        ? [text.duties.due(shortenDay(language, dayAfter(lastDay)))]
        : []),
    ...(state === "draft" && version === 0 && lastDay !== null
      ? []
      : [saidState(duty, text, language)]),
    ...(progress === null ? [] : [progress]),
  ];
  return (
    <article className={styles.card} aria-label={name}>
      <div className={styles.words}>
        <h3 className={styles.title} lang="vi">
          {name}
        </h3>
        <p className={styles.under}>{capitalise(standing.join(" · "))}</p>
      </div>
      <div className={styles.side}>
        {isOpenDuty && left !== null && <DaysLeft days={left} />}
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
  { state, version, sentAt, notes }: Duty,
  { duties }: PaneText,
  language: Language,
): string {
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
