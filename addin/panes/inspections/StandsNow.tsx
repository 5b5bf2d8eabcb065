import { makeStyles, tokens } from "@fluentui/react-components";
import type { SaidDraft } from "../../actions/inspectionDraft.ts";
import { useInspectionsText } from "./useInspectionsText.ts";

interface Props {
  /** What saving would replace, though it is not what the writing began with. */
  readonly stands: Partial<SaidDraft>;
  readonly nameOf: (unit: string) => string;
}

/** Tells whoever goes on with a draft what of the inspection reads otherwise by now. */
export function StandsNow({ stands, nameOf }: Props) {
  const text = useInspectionsText();
  const styles = useStyles();
  const labels: Readonly<Record<keyof SaidDraft, string>> = {
    ...{ planned: text.planned, units: text.units, subject: text.subject, leader: text.leader },
    ...{ day: text.day, result: text.said, recommendation: text.advised, followUpBy: text.by },
    ...{ followUpDay: text.followUpDay, words: text.followUpWords, reason: text.reason },
  };
  const names = (Object.keys(labels) as (keyof SaidDraft)[]).filter((name) => name in stands);
  return (
    <div role="status">
      {names.length > 0 && (
        <div className={styles.stands}>
          {text.stands}
          <ul className={styles.list}>
            {names.map((name) => (
              <li key={name}>
                {labels[name]}: <span lang="vi">{say(stands[name])}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );

  function say(said: string | readonly string[] = ""): string {
    return (typeof said === "string" ? said : said.map(nameOf).join(", ")) || "–";
  }
}

const useStyles = makeStyles({
  stands: {
    padding: "8px",
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, paddingLeft: "20px" },
});
