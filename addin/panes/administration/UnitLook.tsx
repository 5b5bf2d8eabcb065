import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import type { UnitDraft, UnitTerms } from "../../actions/unitDraft.ts";
import { useAdministrationText } from "../../hooks/useAdministrationText.ts";

interface Props {
  readonly units: readonly UnitTerms[];
  readonly draft: UnitDraft;
  readonly onChange: (part: Partial<UnitDraft>) => void;
}

const types = [
  "commune",
  "ward",
  "township",
  "office",
  "centre",
  "town",
  "district",
  "province",
] as const;

/** What a unit is called, of what kind it is, and under what it stands. */
export function UnitLook({ units, draft, onChange }: Props) {
  const text = useAdministrationText().units;
  const styles = useStyles();
  const others = units.filter(({ id }) => id !== draft.id);
  return (
    <>
      <Field label={text.name} required>
        <Input
          value={draft.name}
          maxLength={120}
          lang="vi"
          autoComplete="off"
          onChange={(_, { value }) => onChange({ name: value })}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={text.code} required>
          <Input
            value={draft.code}
            maxLength={20}
            autoComplete="off"
            input={{ style: { minWidth: 0, width: "100%" } }}
            onChange={(_, { value }) => onChange({ code: value })}
          />
        </Field>
        <Field label={text.type} required>
          <Select
            value={draft.type}
            onChange={(_, { value }) =>
              onChange({ type: types.find((type) => type === value) ?? draft.type })
            }
          >
            {types.map((type) => (
              <option key={type} value={type}>
                {text.types[type]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={text.parent} required>
        <Select
          value={draft.parent ?? ""}
          onChange={(_, { value }) => onChange({ parent: value === "" ? null : value })}
        >
          {draft.parent === null && <option value="">{text.noParent}</option>}
          {others.map(({ id, terms }) => (
            <option key={id} value={id} lang="vi">
              {terms.at(-1)?.name ?? id}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: "10px" },
});
