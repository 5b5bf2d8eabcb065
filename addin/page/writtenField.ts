/** The field that somebody is writing in now; null where he is not. */
export function writtenField(): Element | null {
  const { activeElement } = document;
  const fields = "textarea, input:not([type=checkbox], [type=radio])";
  return activeElement?.matches(fields) ? activeElement : null;
}
