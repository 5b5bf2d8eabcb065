import { Checkbox, Field, Select } from "@fluentui/react-components";
import type { ListedUnit } from "../../actions/peopleDraft.ts";
import { useAdministrationText } from "../../hooks/useAdministrationText.ts";

interface Props {
  readonly units: readonly ListedUnit[];
  readonly unit: string;
  readonly onUnit: (unit: string) => void;
  /** Those shown to whom a card may be issued, and who of all is chosen for one. */
  readonly mayGet: readonly string[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: readonly string[], isChosen: boolean) => void;
  readonly showsEnded: boolean;
  readonly onShowEnded: (shows: boolean) => void;
}

/** Of which unit people are shown, whether those who have ended, too, and all of them chosen at once. */
export function PeopleChoices(props: Props) {
  const { units, unit, onUnit, mayGet, chosen, onChoose, showsEnded, onShowEnded } = props;
  const text = useAdministrationText().people;
  const isAll = mayGet.length > 0 && mayGet.every((id) => chosen.has(id));
  return (
    <>
      <Field label={text.unit}>
        <Select data-landing value={unit} onChange={(_, { value }) => onUnit(value)}>
          <option value="">{text.all}</option>
          {units.map(({ id, name }) => (
            <option key={id} value={id} lang="vi">
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <Checkbox
          label={text.selectAll}
          checked={isAll ? true : mayGet.some((id) => chosen.has(id)) ? "mixed" : false}
          disabled={mayGet.length === 0}
          onChange={(_, { checked }) => onChoose(mayGet, checked === true)}
        />
        <Checkbox
          label={text.ended}
          checked={showsEnded}
          onChange={(_, { checked }) => onShowEnded(checked === true)}
        />
      </div>
    </>
  );
}
