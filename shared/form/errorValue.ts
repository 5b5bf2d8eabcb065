const errorValues = [
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#EXTERNAL!",
  "#PYTHON!",
  "#BUSY!",
] as const;

/** Whether a text is what a program shows for a formula that fails. */
export function isErrorValue(text: string): boolean {
  return errorValues.some((error) => error === text) || /^Err:\d{3}$/.test(text);
}
