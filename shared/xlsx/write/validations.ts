import { areaAddress } from "../../sheet/address.ts";
import type { CellValidation } from "../../sheet/sheet.ts";
import { element, spreadsheetText, xmlText } from "./xml.ts";

/** The native validations: an entry that makes its formula false is refused. */
export function validationsXml(validations: readonly CellValidation[]): string {
  if (validations.length === 0) return "";
  return element(
    "dataValidations",
    { count: validations.length },
    ...validations.map(validationXml),
  );
}

function validationXml({ area, formula, prompt, refusal }: CellValidation): string {
  const attributes = {
    type: "custom",
    allowBlank: true,
    showInputMessage: prompt !== null,
    showErrorMessage: true,
    errorTitle: messageText(refusal.title),
    error: messageText(refusal.text),
    promptTitle: messageText(prompt?.title),
    prompt: messageText(prompt?.text),
    sqref: areaAddress(area),
  };
  return element("dataValidation", attributes, element("formula1", {}, xmlText(formula)));
}

function messageText(text: string | undefined): string | undefined {
  return text ? spreadsheetText(text) : undefined;
}
