import * as v from "valibot";
import type { ConsolidationReply } from "../../shared/api/consolidations.ts";
import {
  EditionInput,
  type EditionOnWire,
  EditionReply,
  EditionsReply,
} from "../../shared/api/editions.ts";
import type { Form } from "../../shared/form/form.ts";
import type { Problem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { fingerprintFigures } from "../../shared/rollup/edition.ts";
import {
  concernsOfConsolidation,
  coverageOfConsolidation,
} from "../../shared/rollup/editionConcerns.ts";
import { judgeEdition } from "../../shared/rollup/judgeEdition.ts";
import { consolidation } from "./fakeConsolidation.ts";
import type { Standing } from "./fakeReplies.ts";

/** An edition with the figures that it froze. */
export interface FakeEdition {
  readonly edition: EditionOnWire;
  readonly frozen: ConsolidationReply;
}

interface Keeping extends Standing {
  readonly editions: FakeEdition[];
}

const recipients = ["UBND thị xã", "Thường trực Thị ủy", "UBND tỉnh", "Sở LĐ-TB&XH"];

/** What was sent up of the poverty form. */
export function listed({ editions }: Keeping) {
  return v.parse(EditionsReply, { recipients, editions: editions.map(({ edition }) => edition) });
}

/** One edition as it was frozen, or null. */
export function rebuilt({ editions, now: _ }: Keeping, number: number) {
  const found = editions.find(({ edition }) => edition.number === number);
  if (!found) return null;
  return v.parse(EditionReply, {
    edition: found.edition,
    whole: true,
    reports: [],
    heading: {
      ...{ regime: "dong-hoa-2022", year: 2022, officeName: "Phòng LĐ-TB&XH" },
      ...{ locality: "Đông Hòa", illustrative: true },
    },
    consolidation: found.frozen,
    overview: null,
  });
}

/** Freezes the figures of now, judged with the real domain. */
export function freeze(self: Keeping, form: Form, body: unknown): Result<EditionOnWire, Problem> {
  const input = v.parse(EditionInput, body);
  const frozen = consolidation(self);
  const last = self.editions.at(-1)?.edition;
  if (last && last.number !== input.after) {
    return err({ kind: "edition-taken", number: last.number, by: last.by, at: last.at });
  }
  const coverage = coverageOfConsolidation(form, frozen);
  const figures = fingerprintFigures(frozen);
  const sent = judgeEdition(input, {
    ...{ figures, counted: coverage.counted, recipients, today: self.now.slice(0, 10) },
    concerns: concernsOfConsolidation(form, frozen),
  });
  if (!sent.ok) return sent;
  const edition: EditionOnWire = {
    ...{ number: (last?.number ?? 0) + 1, template: "dh-04", period: "2022Q1", unit: "ou-01" },
    ...{ by: self.person.name, at: self.now, to: [...sent.value.to] },
    ...{ document: sent.value.document, reason: sent.value.reason, coverage, figures },
  };
  self.editions.push({ edition, frozen });
  return ok(edition);
}
