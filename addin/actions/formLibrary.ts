import { parsePeriodId } from "../../shared/calendar/period.ts";
import { compileForm } from "../../shared/form/compileForm.ts";
import type { Form } from "../../shared/form/form.ts";
import type { Template } from "../../shared/form/template.ts";
import type { Problem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Client, Stop } from "../api/client.ts";
import { readStored } from "./readStored.ts";

/** Texts kept on this machine by name; null where there is none. */
export interface TextStore {
  read(name: string): string | null;
  write(name: string, text: string | null): void;
}

/** Which form: a version of a template for one period. */
export interface FormName {
  readonly template: string;
  readonly templateVersion: number;
  readonly period: string;
}

/** Published forms, compiled: a version never changes, so each is asked for once on this machine. */
export interface FormLibrary {
  find(name: FormName, stop?: Stop): Promise<Result<Form, Problem>>;
  /** The form where it is at hand without asking anybody. */
  known(name: FormName): Form | null;
}

/** A library that keeps templates in a store, so that checking goes on without a network. */
export function formLibrary(client: Client, store: TextStore): FormLibrary {
  const forms = new Map<string, Form>();

  const compile = (name: FormName, template: Template): Form | null => {
    const period = parsePeriodId(name.period);
    const compiled = period && compileForm(template, period.kind);
    if (!compiled?.ok) return null;
    forms.set(nameOf(name), compiled.value);
    return compiled.value;
  };

  const known = (name: FormName): Form | null => {
    const held = forms.get(nameOf(name));
    if (held) return held;
    const stored = readStored<Template>(store.read(storedName(name)));
    return stored && compile(name, stored);
  };

  return {
    known,
    find: async (name, stop) => {
      const held = known(name);
      if (held) return ok(held);
      const asked = await client.template(name.template, name.templateVersion, stop);
      if (!asked.ok) return asked;
      const form = compile(name, asked.value);
      // A published template that does not compile here was published for a newer pane.
      if (!form) return err({ kind: "unreadable-reply", status: 200 });
      store.write(storedName(name), JSON.stringify(asked.value));
      return ok(form);
    },
  };
}

function nameOf({ template, templateVersion, period }: FormName): string {
  return `${template}/${templateVersion}/${period}`;
}

function storedName({ template, templateVersion }: FormName): string {
  return `template/${template}/${templateVersion}`;
}
