import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { EditionOnWire } from "../../shared/api/editions.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import { sayDay } from "../../shared/text/days.ts";
import { sayMoment } from "../../shared/text/moments.ts";
import { useLanguage } from "../hooks/useText.ts";
import type { SheetsOut } from "./saveSheets.ts";
import { useEditionWords } from "./useEditionWords.ts";

interface Props {
  readonly edition: EditionOnWire;
  /** The others of the same form and period. */
  readonly others: readonly EditionOnWire[];
  readonly as: SheetsOut["as"];
  readonly busy: boolean;
  readonly onWrite: () => void;
  readonly onSave: () => void;
  /** With another edition, or with the figures of now. */
  readonly onCompare: (other: EditionOnWire | "now") => void;
}

/** What was sent up, when, by whom and to whom, and what can be done with it. */
export function EditionCard({ edition, others, as, busy, onWrite, onSave, onCompare }: Props) {
  const text = useEditionWords();
  const language = useLanguage();
  const styles = useStyles();
  const { number, at, to, by, document, reason, coverage } = edition;
  const day = sayDay(language, dayOf(Date.parse(at)));
  const said = [
    ...(document?.number ? [text.number(document.number)] : []),
    ...(document?.day ? [text.dated(sayDay(language, document.day))] : []),
  ].join(" ");
  const { counted, expected, approved } = coverage;
  const facts = [
    `${text.coverage(counted, expected, approved)} · ${text.by(by, sayMoment(language, at))}`,
    ...(document ? [text.document(said)] : []),
    ...(reason ? [text.reason(reason)] : []),
  ];
  return (
    <li className={styles.card}>
      <strong>{text.line(number, day, to.join(", "))}</strong>
      {facts.map((fact) => (
        <span key={fact} className={styles.fact}>
          {fact}
        </span>
      ))}
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={text.ofEdition(text.write, number)}
          onClick={onWrite}
        >
          {text.write}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={text.ofEdition(text.save[as], number)}
          onClick={onSave}
        >
          {text.save[as]}
        </Button>
      </div>
      <Field size="small" orientation="horizontal" label={text.compare} className={styles.compare}>
        <Select
          size="small"
          aria-label={text.compareWith(number)}
          value=""
          disabled={busy}
          onChange={(_, { value }) => {
            const other = others.find((one) => String(one.number) === value);
            if (value === "now") onCompare("now");
            else if (other) onCompare(other);
          }}
        >
          <option value="">{text.choose}</option>
          <option value="now">{text.now}</option>
          {others.map((other) => (
            <option key={other.number} value={other.number}>
              {text.name(other.number)}
            </option>
          ))}
        </Select>
      </Field>
    </li>
  );
}

const useStyles = makeStyles({
  card: {
    display: "grid",
    rowGap: "4px",
    minWidth: 0,
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  fact: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
  compare: { gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: "8px", alignItems: "center" },
});
