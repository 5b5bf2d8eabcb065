import { expect, it } from "vitest";
import { paperFor } from "../../../addin/actions/narrative/draftedNarrative.ts";
import type { MeReply } from "../../../shared/api/sessions.ts";
import { wordsOf } from "../../../shared/narrative/document.ts";
import { paperHead } from "../../../shared/narrative/paper.ts";

const town = { id: "ou-01", name: "Thị xã Đông Hòa", type: "town" };
const regime = { consolidatedBy: town, year: 2022, locality: "Đông Hòa", periods: [] };
const me = { role: "reviewer", unit: town, regime } as unknown as MeReply;

it.each([
  ["in the year that it is about", "2022-12-31T16:59:59Z", "năm 2022"],
  ["in the next, as the last quarter is reported", "2022-12-31T17:00:00Z", "năm 2023"],
])("a report in words is dated %s, where it is drafted then", (_, now, year) => {
  const clock = { now: () => now, hear: () => {} };
  const about = { period: "2022Q4", signer: { title: "CHỦ TỊCH", name: "" } };

  expect(wordsOf(paperHead(paperFor({ me, clock }, about)).dated)).toBe(
    `Đông Hòa, ngày […] tháng […] ${year}`,
  );
});
