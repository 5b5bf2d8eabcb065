import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { DataState } from "../../shared/report/submission.ts";
import { useText } from "../hooks/useText.ts";

interface Props {
  readonly value: DataState;
  readonly onChange: (chosen: DataState) => void;
}

/** The sender says how firm the figures are: it goes with the version and onto the consolidation. */
export function DataStateChoice({ value, onChange }: Props) {
  const text = useText().report;
  const styles = useStyles();
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.title}>{text.dataState}</legend>
      <Checkbox
        label={text.estimated}
        checked={value.estimated}
        onChange={(_, { checked }) => onChange({ ...value, estimated: checked === true })}
      />
      <Checkbox
        label={text.preliminary}
        checked={value.preliminary}
        onChange={(_, { checked }) => onChange({ ...value, preliminary: checked === true })}
      />
    </fieldset>
  );
}

const useStyles = makeStyles({
  choice: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "8px",
    margin: 0,
    padding: 0,
    border: "none",
  },
  title: {
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
