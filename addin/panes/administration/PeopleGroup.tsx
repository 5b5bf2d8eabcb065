import { Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ListedPerson, PersonDraft } from "../../actions/peopleDraft.ts";
import { useAdministrationText } from "../../hooks/useAdministrationText.ts";
import { useCodeStanding } from "./useCodeStanding.ts";

interface Props {
  readonly name: string;
  readonly people: readonly ListedPerson[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: readonly string[], isChosen: boolean) => void;
  readonly onEdit: (person: PersonDraft) => void;
}

/** The people of one unit, each with what became of his codes. */
export function PeopleGroup({ name, people, chosen, onChoose, onEdit }: Props) {
  const text = useAdministrationText();
  const styles = useStyles();
  const standing = useCodeStanding();

  return (
    <section aria-label={name}>
      <h3 className={styles.unit} lang="vi">
        {name}
      </h3>
      <ul className={styles.list}>
        {people.map((person) => (
          <li key={person.id} className={styles.person}>
            <Checkbox
              aria-label={text.people.select(person.name)}
              checked={chosen.has(person.id)}
              disabled={!person.mayIssue}
              onChange={(_, { checked }) => onChoose([person.id], checked === true)}
            />
            <div className={styles.words}>
              <Link
                as="button"
                className={styles.name}
                aria-label={text.people.change(person.name)}
                onClick={() => onEdit(person)}
              >
                <span lang="vi">{person.name}</span>
              </Link>
              <span className={styles.quiet}>{text.people.roles[person.role]}</span>
              <span className={styles.quiet}>{standing(person)}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  unit: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  person: {
    display: "flex",
    alignItems: "flex-start",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: "grid", padding: "5px 0", minWidth: 0 },
  name: { justifySelf: "start", textAlign: "left", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
