import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { InspectionReply } from "../../../shared/api/inspections.ts";
import { inspectionFromWire } from "../../../shared/api/inspections.ts";
import { type InspectionState, inspectionStateOn } from "../../../shared/inspections/inspection.ts";
import { sayDay } from "../../../shared/text/days.ts";
import { sayPlanned } from "../../../shared/text/inspections/inspectionsText.ts";
import { sayMoment } from "../../../shared/text/moments.ts";
import { Pill } from "../../components/Pill.tsx";
import { useLanguage } from "../../hooks/useText.ts";
import { useInspectionsText } from "./useInspectionsText.ts";

interface Props {
  readonly inspection: InspectionReply;
  /** The Worker's day. */
  readonly today: string;
  /** What a unit is called; left out where only one's own is told. */
  readonly nameOf: ((unit: string) => string) | null;
  /** How deep its heading stands in the pane's outline. */
  readonly heading: "h3" | "h4";
  readonly children?: ReactNode;
}

const looks: Record<InspectionState, readonly ["good" | "warning" | "error" | "info", string]> = {
  ahead: ["info", "·"],
  "due-this-month": ["warning", "◷"],
  overdue: ["error", "!"],
  done: ["good", "✓"],
  "to-follow-up": ["warning", "↩"],
  "follow-up-overdue": ["error", "!"],
  "followed-up": ["good", "✓"],
  cancelled: ["info", "⊘"],
};

/** One inspection: when, about what, of whom, how it stands and what was found. */
export function InspectionCard(props: Props) {
  const { inspection, today, nameOf, heading: Heading, children } = props;
  const text = useInspectionsText();
  const language = useLanguage();
  const styles = useStyles();
  const { number, planned, subject, leader, cancelled, by, at } = inspection;
  const { units, done, followedUp, found = [] } = inspection;
  const [kind, sign] = looks[inspectionStateOn(inspectionFromWire(inspection), today)];
  const state = text.states[inspectionStateOn(inspectionFromWire(inspection), today)];
  const day = (one: string) => sayDay(language, one);
  const lines = [
    `${text.on(sayPlanned(language, planned))} · ${text.led(leader)}`,
    ...(nameOf ? [text.of(units.map(nameOf).join(", "))] : []),
    ...(found.length > 0 ? [text.doneOf(found.length, units.length)] : []),
    ...sayFound({ done, followedUp }),
    ...(done && !done.result ? [text.withheld] : []),
    ...(cancelled ? [text.cancelled(cancelled)] : []),
  ];
  function sayFound({ done, followedUp }: Pick<InspectionReply, "done" | "followedUp">): string[] {
    return [
      ...(done ? [text.doneOn(day(done.day))] : []),
      ...(done?.result ? [text.result(done.result)] : []),
      ...(done?.recommendation ? [text.recommendation(done.recommendation)] : []),
      ...(done?.followUpBy ? [text.followUpBy(day(done.followUpBy))] : []),
      ...(followedUp ? [text.followedUp(day(followedUp.day), followedUp.words)] : []),
    ];
  }

  return (
    <article className={styles.card} aria-label={`${number}. ${subject}: ${state}`}>
      <div className={styles.head}>
        <Heading className={styles.subject} lang="vi">
          {number}. {subject}
        </Heading>
        <Pill kind={kind}>{`${sign} ${state}`}</Pill>
      </div>
      {lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      {found.map((one) => (
        <section key={one.unit} className={styles.unit} aria-label={nameOf?.(one.unit) ?? one.unit}>
          <strong lang="vi">{nameOf?.(one.unit) ?? one.unit}</strong>
          {sayFound(one).map((line) => (
            <p key={line} className={styles.line}>
              {line}
            </p>
          ))}
        </section>
      ))}
      {children && (
        <>
          <p className={styles.quiet}>{text.changedBy(by, sayMoment(language, at))}</p>
          <div className={styles.actions}>{children}</div>
        </>
      )}
    </article>
  );
}

const useStyles = makeStyles({
  card: {
    display: "grid",
    rowGap: "2px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "4px 8px" },
  subject: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, whiteSpace: "pre-line" },
  unit: {
    marginTop: "4px",
    paddingLeft: "10px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "6px" },
});
