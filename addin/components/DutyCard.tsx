import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import type { DutiesReply } from "../../shared/api/duties.ts";
import { owesNothing } from "../../shared/report/exception.ts";
import { isCounted } from "../../shared/report/life.ts";
import { capitalise } from "../../shared/text/cellNames.ts";
import type { Language } from "../../shared/text/language.ts";
import { daysUntil, shortenDay, shortenMoment } from "../../shared/text/moments.ts";
import type { PaneText } from "../../shared/text/pane/vietnamese.ts";
import { shortenPeriod } from "../../shared/text/periodNames.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { DaysLeft } from "./DaysLeft.tsx";
import { TimeLeft } from "./TimeLeft.tsx";

type Duty = DutiesReply["duties"][number];

interface Props {
  readonly duty: Duty;
  /** The Worker's clock. */
  readonly now: string;
  /** What has been done to it in the workbook and not been sent; null for nothing. */
  readonly progress: string | null;
  /** Who of the unit answers for it, in words; null where nobody does. */
  readonly responsible: string | null;
  readonly busy: boolean;
  /** False where the deadline stands above the group. */
  readonly saysDeadline: boolean;
  readonly onOpen: () => void;
  /** Gives the form as a file of its own, under a name for that. */
  readonly take: { readonly label: string; readonly onTake: () => void };
  /** Null where nothing was entered for the unit, or it has confirmed it. */
  readonly onConfirm: (() => void) | null;
}

/** One form that is owed or was sent: which, how long there is left or what has become of it. */
export function DutyCard(props: Props) {
  const { duty, now, progress, responsible, busy, saysDeadline, onOpen, take, onConfirm } = props;
  const text = useText();
  const language = useLanguage();
  const styles = useStyles();
  const { windowFrom, due, state, version, optional } = duty;
  const name = nameOfDuty(duty);
  const { exempt, extended } = duty.exceptions;
  const isExempt = owesNothing(duty.exceptions, state);
  const isOpenDuty = !isCounted(state) && !isExempt;
  const correctBy = state === "returned" && isOpenDuty ? duty.correctBy : null;
  // Beside a deadline it goes without saying that nothing has been sent.
  const isPlain = state === "draft" && version === 0 && due !== null;
  const said = [
    ...(isOpenDuty ? [] : [shortenPeriod(language, duty.period)]),
    ...(correctBy ? [text.review.correctUntil(shortenDay(language, correctBy))] : []),
    ...(isPlain && optional ? [text.duties.optional] : []),
    ...(isPlain || isExempt ? [] : [saidState(duty, text, language)]),
    ...(exempt && isExempt ? [text.life.dutyExempt(exempt.reason)] : []),
    ...(extended && isOpenDuty
      ? [text.life.dutyExtended(shortenDay(language, extended.until))]
      : []),
    ...(onConfirm ? [text.life.enteredOnCard] : []),
    ...(duty.correctionAsked === null ? [] : [text.life.dutyAsked]),
    ...(isOpenDuty && daysUntil(windowFrom, now) > 0
      ? [text.duties.from(shortenDay(language, windowFrom))]
      : []),
    ...(responsible === null ? [] : [responsible]),
    ...(progress === null ? [] : [progress]),
  ];
  return (
    <article className={styles.card} aria-label={name}>
      <div className={styles.words}>
        <h3 className={styles.title} lang="vi">
          {name}
        </h3>
        {correctBy && <DaysLeft days={daysUntil(correctBy, now)} />}
        {isOpenDuty && due !== null && !correctBy && saysDeadline && (
          <TimeLeft due={due} optional={optional} now={now} />
        )}
        {said.length > 0 && <p className={styles.under}>{capitalise(said.join(" · "))}</p>}
      </div>
      <div className={styles.actions}>
        {onConfirm && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={busy}
            aria-label={text.life.confirmOf(name)}
            onClick={onConfirm}
          >
            {text.life.confirm}
          </Button>
        )}
        <div className={styles.ways}>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowDownloadRegular />}
            disabledFocusable={busy}
            aria-label={`${take.label} ${name}`}
            title={take.label}
            onClick={take.onTake}
          />
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={`${text.duties.open} ${name}`}
            onClick={onOpen}
          >
            {text.duties.open}
          </Button>
        </div>
      </div>
    </article>
  );
}

/** A duty by name: "ĐH-04 · Hộ nghèo". */
export function nameOfDuty({ template }: Duty): string {
  return `${template.code.split("/")[0]} · ${template.shortTitle}`;
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
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "12px",
    padding: "7px 10px 7px 12px",
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
  ways: { display: "flex", columnGap: "2px", justifyContent: "flex-end" },
  actions: { display: "flex", flexDirection: "column", gap: "4px", flexShrink: 0 },
});
