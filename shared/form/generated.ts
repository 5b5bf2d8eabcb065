import type { TemplateId } from "../ids.ts";
import { listReferences } from "./algebra/expression.ts";
import type { TemplateFault } from "./compileForm.ts";
import type { Form, FormCell } from "./form.ts";
import type { Template } from "./template.ts";

/** The forms that a figure of a generated form is made of, each once: it is carried from one, or worked out of figures
 *  that are. */
export function sourcesOf(form: Pick<Form, "cells">, cell: FormCell): TemplateId[] {
  const { content } = cell;
  if (content.kind === "carried") {
    return content.from.kind === "elsewhere" ? [content.from.template] : [];
  }
  if (content.kind === "entry") return [];
  const parts = listReferences(content.formula).flatMap(({ key }) => {
    const part = form.cells.get(key);
    return part ? sourcesOf(form, part) : [];
  });
  return [...new Set(parts)];
}

/** All forms that a generated one is made of, in reading order. */
export function listSources(form: Pick<Form, "cells">): TemplateId[] {
  return [...new Set([...form.cells.values()].flatMap((cell) => sourcesOf(form, cell)))];
}

/** What is wrong with a form that is generated, or that nobody owes and is not. */
export function listGeneratedFaults(
  template: Pick<Template, "id" | "generated" | "reportedBy">,
  cells: Form["cells"],
): TemplateFault[] {
  const isOwed = template.reportedBy.length > 0;
  if (!template.generated) return isOwed ? [] : [{ at: template.id, why: "nobody reports it" }];
  const strangers = [...cells.values()].filter((cell) => !isTakenFromUnit(cell));
  return [
    ...(isOwed ? [{ at: template.id, why: "is generated, and nobody reports it" }] : []),
    ...strangers.map(({ key }) => ({ at: key, why: "is not taken from a unit's other form" })),
  ];
}

function isTakenFromUnit({ content }: FormCell): boolean {
  if (content.kind !== "carried") return content.kind === "computed";
  const { from } = content;
  return from.kind === "elsewhere" && from.by === null && from.period === "same" && !from.orElse;
}
