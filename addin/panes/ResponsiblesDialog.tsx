import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { UnitResponsibles } from "../../shared/api/responsibles.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import { ok } from "../../shared/result.ts";
import { sayDay } from "../../shared/text/days.ts";
import { responsiblesWords } from "../../shared/text/reading/responsibles.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { AskDialog } from "../components/AskDialog.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useLanguage } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";

export interface ResponsiblesProps {
  readonly session: WorkSession;
  readonly unit: UnitResponsibles;
  /** The forms that the unit has to do with. */
  readonly forms: readonly { readonly id: string; readonly name: string }[];
  readonly onSaved: (unit: UnitResponsibles) => void;
  readonly onClose: () => void;
}

/** Who of a unit answers for each of its forms; what has been chosen is saved together. */
export function ResponsiblesDialog({ session, unit, forms, onSaved, onClose }: ResponsiblesProps) {
  const language = useLanguage();
  const words = responsiblesWords[language];
  const heldBy = (template: string) =>
    unit.forms.find((form) => form.template === template)?.person?.id ?? "";
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const changed = [...chosen].filter(([template, person]) => person !== heldBy(template));
  const saving = useAction(async (stop) => {
    const people = [...new Set(changed.map(([, person]) => person))];
    let saved = unit;
    for (const person of people) {
      const templates = changed.filter(([, of]) => of === person).map(([template]) => template);
      const input = { templates, person: person === "" ? null : person };
      const said = await session.client.sayResponsible(unit.unit, input, stop);
      if (!said.ok) return said;
      saved = said.value;
    }
    onSaved(saved);
    return ok(null);
  }, "with-its-outcome");
  return (
    <AskDialog
      title={words.title}
      lead={words.lead}
      ready={changed.length > 0}
      yes={words.save}
      doing={saving.state.kind === "pending" ? words.saving : null}
      problem={<ActionProblem state={saving.state} onDismiss={saving.clear} />}
      onYes={() => void saving.start()}
      onClose={onClose}
    >
      {forms.map(({ id, name }) => {
        const said = unit.forms.find(({ template }) => template === id);
        return (
          <Field
            key={id}
            label={name}
            {...(said
              ? { hint: words.said(said.by, sayDay(language, dayOf(Date.parse(said.at)))) }
              : {})}
          >
            <Select
              value={chosen.get(id) ?? heldBy(id)}
              onChange={(_, { value }) => setChosen(new Map([...chosen, [id, value]]))}
            >
              <option value="">{words.nobody}</option>
              {unit.people.map((person) => (
                <option key={person.id} value={person.id}>
                  {person.name}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
    </AskDialog>
  );
}
