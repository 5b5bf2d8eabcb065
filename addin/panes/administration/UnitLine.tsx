import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { sayDay } from "../../../shared/text/days.ts";
import { draftOfUnit, isClosed, type UnitDraft, type UnitTerms } from "../../actions/unitDraft.ts";
import { useAdministrationText } from "../../hooks/useAdministrationText.ts";
import { useLanguage } from "../../hooks/useText.ts";

interface Props {
  readonly unit: UnitTerms;
  /** The name of what it stands under. */
  readonly parent: string | null;
  readonly people: number;
  readonly today: string;
  readonly onChange: (draft: UnitDraft) => void;
}

/** One unit as it is now, and opened, as it has been. */
export function UnitLine({ unit, parent, people, today, onChange }: Props) {
  const text = useAdministrationText().units;
  const language = useLanguage();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const last = unit.terms.at(-1);
  if (!last) return null;
  const closed = isClosed(unit, today);
  const span = ({ validFrom, validTo }: typeof last) =>
    [
      text.since(sayDay(language, validFrom)),
      ...(validTo === null ? [] : [text.until(sayDay(language, validTo))]),
    ].join(" ");
  return (
    <li className={styles.unit}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span aria-hidden className={styles.sign}>
          {isOpen ? "▾" : "▸"}
        </span>
        <span className={styles.words}>
          <span className={styles.name} lang="vi">
            {last.name}
          </span>
          <span className={styles.quiet}>
            {closed
              ? text.until(sayDay(language, last.validTo ?? ""))
              : `${text.types[last.type]} · ${last.code} · ${text.people(people)}`}
          </span>
        </span>
      </button>
      {isOpen && (
        <div className={styles.more}>
          <div className={styles.quiet}>
            {text.parent}: <span lang="vi">{parent ?? text.noParent}</span>
          </div>
          <h3 className={styles.heading}>{text.history}</h3>
          <ol className={styles.terms}>
            {unit.terms.map((term) => (
              <li key={term.validFrom}>
                <span lang="vi">{term.name}</span>{" "}
                <span className={styles.quiet}>
                  ({text.types[term.type]}, {term.code}) {span(term)}
                </span>
              </li>
            ))}
          </ol>
          <div className={styles.actions}>
            {closed ? (
              <Button size="small" onClick={() => onChange(draftOfUnit(unit, "reopen"))}>
                {text.reopen}
              </Button>
            ) : (
              <>
                <Button size="small" onClick={() => onChange(draftOfUnit(unit, "change"))}>
                  {text.change}
                </Button>
                <Button size="small" onClick={() => onChange(draftOfUnit(unit, "close"))}>
                  {text.close}
                </Button>
              </>
            )}
          </div>
        </div>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  unit: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    display: "flex",
    columnGap: "8px",
    width: "100%",
    padding: "8px 4px",
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  sign: { color: tokens.colorNeutralForeground2 },
  words: { display: "grid", minWidth: 0 },
  name: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  more: { display: "grid", rowGap: "6px", padding: "0 4px 10px 24px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  terms: { margin: 0, paddingLeft: "18px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
