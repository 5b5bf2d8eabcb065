import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { CompletenessReply } from "../../shared/api/completeness.ts";
import {
  asFarAsKnown,
  type BoardFilter,
  filterStates,
  groupOf,
  isFiltering,
  unitGroups,
  wholeBoard,
} from "../actions/filterBoard.ts";
import { shortCode } from "../components/boardCells.ts";
import { useDeskText } from "../hooks/useDeskText.ts";
import { unseen } from "../theme/unseen.ts";

interface Props {
  readonly board: CompletenessReply;
  /** How many reports are shown of it. */
  readonly shown: number;
  readonly filter: BoardFilter;
  readonly onFilter: (filter: BoardFilter) => void;
}

/** Chooses which reports of the board are looked at: by unit, by form, by how they stand; and says how many they are. */
export function BoardFilters({ board, shown, filter, onFilter }: Props) {
  const desk = useDeskText();
  const styles = useStyles();
  const { units, templates } = board;
  const known = asFarAsKnown(board, filter);
  const all = units.reduce((sum, { reports }) => sum + reports.length, 0);
  const groups = unitGroups.filter((group) => units.some((unit) => groupOf(unit) === group));
  const isOn = isFiltering(board, filter);
  return (
    <fieldset className={styles.filters}>
      <legend className={styles.legend}>{desk.filters}</legend>
      <div className={styles.choices}>
        <Select
          size="small"
          aria-label={desk.filterUnits}
          value={known.unit ?? ""}
          onChange={(_, { value }) => onFilter({ ...filter, unit: value || null })}
        >
          <option value="">{desk.allUnits}</option>
          <optgroup label={desk.groupsLabel}>
            {groups.map((group) => (
              <option key={group} value={group}>
                {desk.groups[group]}
              </option>
            ))}
          </optgroup>
          <optgroup label={desk.singleUnits}>
            {units.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        </Select>
        <Select
          size="small"
          aria-label={desk.filterForms}
          value={known.form ?? ""}
          onChange={(_, { value }) => onFilter({ ...filter, form: value || null })}
        >
          <option value="">{desk.allForms}</option>
          {templates.map(({ id, code, shortTitle }) => (
            <option key={id} value={id}>
              {`${shortCode(code)} · ${shortTitle}`}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          aria-label={desk.filterStates}
          value={known.state ?? ""}
          onChange={(_, { value }) =>
            onFilter({ ...filter, state: filterStates.find((one) => one === value) ?? null })
          }
        >
          <option value="">{desk.allStates}</option>
          {filterStates.map((state) => (
            <option key={state} value={state}>
              {desk.states[state]}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.shown}>
        <span role="status">{isOn ? desk.shown(shown, all) : ""}</span>
        {isOn && (
          <Button appearance="subtle" size="small" onClick={() => onFilter(wholeBoard)}>
            {desk.clearFilters}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

const useStyles = makeStyles({
  filters: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: unseen,
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(104px, 1fr))",
    gap: "6px",
    "& select": { minWidth: 0, textOverflow: "ellipsis" },
  },
  shown: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
