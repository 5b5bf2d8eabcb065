import type { CodesReply } from "../../shared/api/people.ts";
import type { MeReply } from "../../shared/api/sessions.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import { renderCodeCards } from "../../shared/sheet/codeCards.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import { administrationText } from "../../shared/text/administration.ts";
import { sayDay } from "../../shared/text/days.ts";
import type { Language } from "../../shared/text/language.ts";

type IssuedCode = CodesReply["codes"][number];

/** Issued codes as a sheet of cards. Cards are Vietnamese: they go to whoever reports. */
export function cardsSheet(
  codes: readonly IssuedCode[],
  { regime }: Pick<MeReply, "regime">,
  address: string,
): Sheet {
  const cards = codes.map((issued) => ({
    ...{ unit: issued.unit.name, name: issued.name, code: issued.code },
    role: administrationText.vi.people.roles[issued.role],
    lastDay: lastDayOf("vi", issued),
  }));
  return renderCodeCards(cards, { office: regime.receivedBy, regime: regime.name, address });
}

/** The last day on which a code may be used, as people write it. */
export function lastDayOf(
  language: Language,
  { expiresAt }: Pick<IssuedCode, "expiresAt">,
): string {
  return sayDay(language, dayOf(Date.parse(expiresAt) - 1));
}
