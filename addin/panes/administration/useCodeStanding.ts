import { sayMoment } from "../../../shared/text/moments.ts";
import { lastDayOf } from "../../actions/codeCards.ts";
import type { ListedPerson } from "../../actions/peopleDraft.ts";
import { useAdministrationText } from "../../hooks/useAdministrationText.ts";
import { useLanguage } from "../../hooks/useText.ts";

/** Says what became of somebody's codes: when one was used last, and until when a card waits to be. */
export function useCodeStanding(): (person: ListedPerson) => string {
  const text = useAdministrationText().people;
  const language = useLanguage();
  return ({ endedAt, cardUntil, enteredAt }) => {
    if (endedAt !== null) return text.gone(sayMoment(language, endedAt));
    const parts = [
      ...(enteredAt === null ? [] : [text.entered(sayMoment(language, enteredAt))]),
      ...(cardUntil === null ? [] : [text.card(lastDayOf(language, { expiresAt: cardUntil }))]),
    ];
    return parts.length > 0 ? parts.join(" · ") : text.noCard;
  };
}

/** Whether a new card takes something from somebody: a card that is not used yet, or where he is signed in. */
export function losesSomething({ cardUntil, enteredAt }: ListedPerson): boolean {
  return cardUntil !== null || enteredAt !== null;
}
