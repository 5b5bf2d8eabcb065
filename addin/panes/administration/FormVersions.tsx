import { makeStyles, tokens } from "@fluentui/react-components";
import type { PublishedReply } from "../../../shared/api/publishedTemplates.ts";
import { sayMoment } from "../../../shared/text/moments.ts";
import { useAdministrationText } from "../../hooks/useAdministrationText.ts";
import { useLanguage } from "../../hooks/useText.ts";

interface Props {
  readonly versions: PublishedReply["versions"];
}

/** Every form with its versions, the newest of each first. */
export function FormVersions({ versions }: Props) {
  const text = useAdministrationText().forms;
  const language = useLanguage();
  const styles = useStyles();
  const forms = [...new Set(versions.map(({ id }) => id))].map((id) =>
    versions.filter((one) => one.id === id).toReversed(),
  );
  return (
    <ul className={styles.list}>
      {forms.map((own) => {
        const [newest] = own;
        if (!newest) return null;
        return (
          <li key={newest.id} className={styles.form}>
            <div lang="vi">
              <strong>{newest.code}</strong> · {newest.title}
            </div>
            <ul className={styles.versions} aria-label={text.show(newest.code)}>
              {own.map(({ version, publishedAt, publishedBy, reports }) => (
                <li key={version}>
                  {text.version(
                    version,
                    sayMoment(language, publishedAt),
                    publishedBy ?? text.handedOver,
                  )}
                  {reports > 0 && <div>{text.reports(reports)}</div>}
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  form: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  versions: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});
