import { mostProse } from "../../shared/api/values.ts";
import type { Language } from "../../shared/text/language.ts";
import { sayNumber } from "../../shared/text/numbers.ts";
import type { PaneText } from "../../shared/text/pane/vietnamese.ts";

/** From here on somebody is near enough to the end to be told. */
const NEAR = 200;

/** Whether words are short enough to be sent as they are. */
export function isKept(said: string): boolean {
  return said.trim().length <= mostProse;
}

/** What a field says of the room for more words: nothing while there is plenty. */
export function roomOf({ prose }: PaneText, language: Language, said: string) {
  const { length } = said.trim();
  const figure = (count: number) => sayNumber(language, count, 0);
  if (length > mostProse) {
    return { validationMessage: prose.tooLong(figure(length - mostProse), figure(mostProse)) };
  }
  if (length <= mostProse - NEAR) return {};
  return { hint: prose.room(figure(length), figure(mostProse)) };
}
