import { beforeAll, describe, expect, it } from "vitest";
import type { CompletenessReply } from "../../shared/api/completeness.ts";
import type { ConsolidationReply } from "../../shared/api/consolidations.ts";
import type { PeriodKind } from "../../shared/calendar/period.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import type { Template } from "../../shared/form/template.ts";
import type { PeriodId } from "../../shared/ids.ts";
import { illustratedLater, illustration } from "../../shared/regimes/dongHoa2022/illustration.ts";
import { orgUnits } from "../../shared/regimes/dongHoa2022/orgUnits.ts";
import { templates } from "../../shared/regimes/dongHoa2022/templates.ts";
import { isAsked } from "../../shared/report/owed.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { handInAnyway } from "./support/handInAnyway.ts";

let district: District;

const reporters = orgUnits.map(({ id, terms }) => {
  const { code, type } = terms.at(-1) ?? { code: "", type: "province" as const };
  return { id, type, code: `demo-${code.toLowerCase()}` };
});
const communes = reporters.filter(({ type }) => type === "ward" || type === "commune");
const periods: { readonly [kind in PeriodKind]?: string } = {
  ...{ plan: "2022P", month: "202203", quarter: "2022Q1", "six-month": "2022S1", year: "2022" },
};

/** Every form with every kind of period that asks for it, but for those nobody could foresee, and who is asked first. */
const owed = templates.flatMap((template) =>
  template.periodKinds.flatMap((kind) => {
    const period = periods[kind];
    if (period === undefined) return [];
    const own = reporters.filter((unit) => isAsked(template, unit, { id: period as PeriodId }));
    // The town itself reports through the district's office.
    const reporter = own.find(({ type }) => type !== "town");
    if (!reporter) throw new Error(`nobody owes ${template.id}`);
    return [{ template, period, reporter, units: own.length }];
  }),
);
const rows = owed.map((one) => [one.template.code, one.period, one] as const);

/** The rows that handing in wrote at most, by form. */
const writtenBy = new Map<string, number>();

beforeAll(async () => {
  district = await emptyDistrict();
  for (const { template, period, unit, entered } of [...illustration, ...illustratedLater]) {
    await send(template, period, unit, Object.fromEntries(entered));
  }
  // The two communes that still owe everything send what a third one has sent.
  const example = illustration.filter(({ unit }) => unit === "ou-14");
  for (const { id } of communes.filter(({ id }) => /1[19]$/.test(id))) {
    for (const { template, period, entered } of example) {
      await send(template, period, id, Object.fromEntries(entered));
    }
  }
});

async function send(
  template: string,
  period: string,
  unit: string,
  entered: Record<string, DataValue>,
): Promise<void> {
  const person = await senderFor(unit);
  district.rows();
  await handInAnyway(person, `/api/reports/${template}/${period}/${unit}`, entered);
  writtenBy.set(template, Math.max(writtenBy.get(template) ?? 0, district.rows().written));
}

/** The district's office answers for itself and for the town. */
function senderFor(unit: string): Promise<Person> {
  const own = reporters.find(({ id }) => id === unit);
  return district.as(/^ou-0[12]$/.test(unit) ? "demo-564" : (own?.code ?? ""));
}

async function counted(person: Person, path: string) {
  district.rows();
  const reply = await person.get(path);
  return { reply, ...district.rows() };
}

describe("opening a form reads at most 30 rows", () => {
  it.each(rows)("%s for %s", async (_, period, { template, reporter }) => {
    const person = await senderFor(reporter.id);

    const { reply, read, written } = await counted(
      person,
      `/api/reports/${template.id}/${period}/${reporter.id}`,
    );

    expect([reply.status, written]).toEqual([200, 0]);
    expect(read).toBeLessThanOrEqual(30);
  });
});

describe("handing a form in writes at most 8 rows", () => {
  it.each(templates.map(({ id, code }) => [code, id] as const))("%s", (_, id) => {
    // The event, its place among all events by time, the version, its place by code, and the report.
    expect(writtenBy.get(id)).toBe(5);
  });
});

describe("consolidating a form over all who owe it reads at most 60 rows for the figures", () => {
  it.each(rows)("%s for %s", async (_, period, { template, units }) => {
    const reviewer = await district.as("demo-564");

    const { reply, read, written } = await counted(
      reviewer,
      `/api/consolidations/${template.id}/${period}?only=figures`,
    );

    const { units: children } = (await reply.json()) as ConsolidationReply;
    expect([reply.status, written]).toEqual([200, 0]);
    expect(children).toHaveLength(template.reportedBy.includes("town") ? units - 1 : units);
    expect(read).toBeLessThanOrEqual(60);
    expect(read).toBeLessThanOrEqual(25 + 15 * children.length);
  });

  it.each(rows)(
    "%s for %s, with all that it is compared with, 15 for each child unit",
    async (_, period, { template }) => {
      const reviewer = await district.as("demo-564");

      const path = `/api/consolidations/${template.id}/${period}`;
      const { reply, read, written } = await counted(reviewer, path);

      expect([reply.status, written]).toEqual([200, 0]);
      expect(read).toBeLessThanOrEqual(15 * communes.length);
    },
  );

  it("with the figures of all ten communes in it", async () => {
    const reviewer = await district.as("demo-564");

    const reply = await reviewer.get("/api/consolidations/dh-08/2022Q1");

    const { units } = (await reply.json()) as ConsolidationReply;
    expect(units.map(({ standing }) => standing.kind)).toEqual(Array(10).fill("counted"));
  });
});

describe("the board of a period", () => {
  async function boardOf(period: string) {
    const reviewer = await district.as("demo-564");
    const { reply, read } = await counted(reviewer, `/api/completeness?period=${period}`);
    const board = (await reply.json()) as CompletenessReply;
    const duties = board.units.flatMap(({ reports }) => reports);
    return { board, read, duties: duties.length };
  }

  it.each(["2022Q1", "2022S1", "2022"])(
    "of %s reads at most three rows for each duty",
    async (period) => {
      const { read, duties } = await boardOf(period);

      expect(duties).toBeGreaterThanOrEqual(98);
      expect(read).toBeLessThanOrEqual(3 * duties);
    },
  );

  it.each([
    ["of the plan", "2022P", 11],
    ["of a month", "202203", 10],
  ])(
    "%s, which few forms belong to, reads three for each and one for each form and unit",
    async (_, period, expected) => {
      const { read, duties } = await boardOf(period);

      expect(duties).toBe(expected);
      expect(read).toBeLessThanOrEqual(3 * duties + templates.length + reporters.length);
    },
  );

  it("has everybody who owes something, the town and the bodies of section IV among them", async () => {
    const { board } = await boardOf("2022Q1");

    const owing = (template: Template) =>
      reporters.filter((unit) => isAsked(template, unit, { id: "2022Q1" as PeriodId }));
    const all = new Set(templates.flatMap((template) => owing(template).map(({ id }) => id)));
    expect(board.units.map(({ id }) => id).toSorted()).toEqual([...all].toSorted());
    expect(board.units.filter(({ sector }) => sector === null).map(({ id }) => id)).toEqual([
      ...["ou-01", "ou-03", "ou-31", "ou-33", "ou-34", "ou-37", "ou-39"],
    ]);
  });
});

it("what a commune owes over the year is listed in fewer than two rows a duty", async () => {
  const commune = await district.as("demo-22258");

  const { reply, read } = await counted(commune, "/api/duties");

  const { duties } = (await reply.json()) as { duties: unknown[] };
  // The plan; nine forms in four quarters, six months and the year; two task reports and the year's analysis; and the
  // poverty form of eight months for whoever has something to report.
  expect(duties).toHaveLength(1 + 9 * 6 + 2 + 1 + 8);
  expect(read).toBeLessThanOrEqual(2 * duties.length);
});
