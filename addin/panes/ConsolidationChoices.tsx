import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { MeReply } from "../../shared/api/sessions.ts";
import { shortCode } from "../components/boardCells.ts";
import { useText } from "../hooks/useText.ts";
import { PeriodSelect } from "./PeriodSelect.tsx";

interface FormName {
  readonly id: string;
  readonly code: string;
  readonly shortTitle: string;
}

interface Props {
  readonly groups: readonly { readonly label: string; readonly forms: readonly FormName[] }[];
  readonly template: string | null;
  readonly onTemplate: (template: string) => void;
  readonly periods: MeReply["regime"]["periods"];
  /** Null until it is known. */
  readonly period: string | null;
  readonly onPeriod: (period: string) => void;
}

/** Which form is consolidated, or what is made of several, and for which period. */
export function ConsolidationChoices(props: Props) {
  const { groups, template, onTemplate, periods, period, onPeriod } = props;
  const text = useText();
  const styles = useStyles();
  return (
    <div className={styles.choices}>
      <Field label={text.consolidation.form} className={styles.choice}>
        <Select
          value={template ?? ""}
          disabled={groups.length === 0}
          onChange={(_, { value }) => onTemplate(value)}
        >
          {groups.map(({ label, forms }) => (
            <optgroup key={label} label={label}>
              {forms.map(({ id, code, shortTitle }) => (
                <option key={id} value={id} lang="vi">
                  {shortCode(code)} · {shortTitle}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <Field label={text.consolidation.period} className={styles.choice}>
        <PeriodSelect periods={periods} value={period} onChange={onPeriod} />
      </Field>
    </div>
  );
}

const useStyles = makeStyles({
  choices: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
  // A list is as wide as its longest name, unless it is told otherwise.
  choice: {
    minWidth: 0,
    "& > span": { minWidth: 0 },
    "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
  },
});
