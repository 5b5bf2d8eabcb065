import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type FormEvent, useEffect, useState } from "react";
import { ok } from "../../../shared/result.ts";
import { sayPeriod } from "../../../shared/text/periodNames.ts";
import type { RecordQuery } from "../../actions/recordQuery.ts";
import type { WorkSession } from "../../actions/workSession.ts";
import { DayField } from "../../components/DayField.tsx";
import { useAction } from "../../hooks/useAction.ts";
import { useAdministrationText } from "../../hooks/useAdministrationText.ts";
import { useLanguage } from "../../hooks/useText.ts";

interface Props {
  readonly session: WorkSession;
  readonly query: RecordQuery;
  readonly onQuery: (query: RecordQuery) => void;
  readonly onSearch: () => void;
}

type Choice = readonly [value: string, label: string];

/** What may be looked for: a person, a unit, a form, a period, a kind of work, days. */
export function RecordFilters({ session, query, onQuery, onSearch }: Props) {
  const text = useAdministrationText().record;
  const language = useLanguage();
  const styles = useStyles();
  const [people, setPeople] = useState<readonly Choice[]>([]);
  const [units, setUnits] = useState<readonly Choice[]>([]);
  const [forms, setForms] = useState<readonly Choice[]>([]);
  const { start } = useAction(async (stop) => {
    const administration = await session.client.administration();
    const [everybody, terms, published] = await Promise.all([
      administration.people(stop),
      administration.unitTerms(stop),
      administration.publishedForms(stop),
    ]);
    if (everybody.ok) setPeople(everybody.value.people.map(({ id, name }) => [id, name]));
    if (terms.ok) {
      setUnits(terms.value.units.map((unit) => [unit.id, unit.terms.at(-1)?.name ?? unit.id]));
    }
    if (published.ok) {
      setForms([...new Map(published.value.versions.map(({ id, code }) => [id, code]))]);
    }
    return ok(null);
  });
  useEffect(() => void start(), [start]);
  const periods = session.me.regime.periods.map(({ id }): Choice => [id, sayPeriod(language, id)]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    onSearch();
  }

  const choose = (
    name: "person" | "unit" | "template" | "period" | "kind",
    label: string,
    any: string,
    choices: readonly Choice[],
  ) => (
    <Field label={label}>
      <Select value={query[name]} onChange={(_, { value }) => onQuery({ ...query, [name]: value })}>
        <option value="">{any}</option>
        {choices.map(([value, shown]) => (
          <option key={value} value={value}>
            {shown}
          </option>
        ))}
      </Select>
    </Field>
  );

  return (
    <details className={styles.filters}>
      <summary>{text.filters}</summary>
      <form className={styles.form} onSubmit={submit}>
        {choose("person", text.person, text.anybody, people)}
        {choose("unit", text.unit, text.anyUnit, units)}
        {choose("template", text.form, text.anyForm, forms)}
        {choose("period", text.period, text.anyPeriod, periods)}
        {choose("kind", text.kind, text.anyKind, Object.entries(text.kinds))}
        <div className={styles.days}>
          <DayField
            label={text.from}
            value={query.from}
            onChange={(from) => onQuery({ ...query, from })}
          />
          <DayField label={text.to} value={query.to} onChange={(to) => onQuery({ ...query, to })} />
        </div>
        <Button type="submit">{text.search}</Button>
      </form>
    </details>
  );
}

const useStyles = makeStyles({
  filters: {
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    "& > summary": { cursor: "pointer" },
  },
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "8px",
    marginTop: "8px",
  },
  // The longest name does not make the pane wider.
  choice: { minWidth: 0, width: "100%" },
  days: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: "10px" },
});
