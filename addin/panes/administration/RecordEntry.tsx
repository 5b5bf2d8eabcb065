import { makeStyles, tokens } from "@fluentui/react-components";
import type { AuditEntry } from "../../../shared/api/auditSearch.ts";
import { sayDay } from "../../../shared/text/days.ts";
import { sayMoment } from "../../../shared/text/moments.ts";
import { sayPeriod } from "../../../shared/text/periodNames.ts";
import { useAdministrationText } from "../../hooks/useAdministrationText.ts";
import { useLanguage, useText } from "../../hooks/useText.ts";

interface Props {
  readonly entry: AuditEntry;
}

/** One line of the record: when, who, what, of what, and why. */
export function RecordEntry({ entry }: Props) {
  const text = useAdministrationText().record;
  const { changedSettings } = useText().calendar;
  const language = useLanguage();
  const styles = useStyles();
  const { source, kind, at, by, unit, template, period, version, reason, about } = entry;
  const settings = (about ?? "").split(", ").map((name) => changedSettings[name] ?? name);
  const what =
    source === "settings" && kind === "settings"
      ? settings.join(", ")
      : source === "exception" && about
        ? text.until(sayDay(language, about))
        : about;
  const numbered = (number: number) =>
    source === "settings"
      ? []
      : [source === "inspection" ? text.inspection(number) : text.version(number)];
  const parts = [
    ...(template ? [template.name] : []),
    ...(what ? [what] : []),
    ...(period ? [sayPeriod(language, period)] : []),
    // Of a person's code the unit says where he works.
    ...(unit && unit.name !== what ? [unit.name] : []),
    ...(version === null ? [] : numbered(version)),
  ];
  return (
    <li className={styles.entry}>
      <div className={styles.quiet}>{sayMoment(language, at)}</div>
      <div>
        <span lang="vi">{by.name}</span> <strong>{text.kinds[kind] ?? kind}</strong>{" "}
        <span lang="vi">{parts.join(" · ")}</span>
      </div>
      {reason && (
        <div className={styles.quiet} lang="vi">
          {text.reason(reason)}
        </div>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  entry: {
    padding: "6px 0",
    overflowWrap: "anywhere",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
