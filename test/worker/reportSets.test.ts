import { beforeAll, describe, expect, it } from "vitest";
import type { ReportSetReply } from "../../shared/api/reports.ts";
import { illustration } from "../../shared/regimes/dongHoa2022/illustration.ts";
import { shortFingerprint } from "../../shared/report/fingerprint.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn } from "./support/fillForm.ts";
import { nearPoorAtEnd } from "./support/nearPoorAtEnd.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;

beforeAll(async () => {
  district = await emptyDistrict();
});

/** All forms of a unit for the first quarter, as the illustration fills them in; what one of them carries from another
 *  of them is typed, since neither has been sent. */
async function setOf(person: Person, unit: string) {
  const own = illustration.filter((report) => report.unit === unit && report.period === "2022Q1");
  const carried = { "dh-08": { "A/cn/1": nearPoorAtEnd(unit) } };
  const reports = [];
  for (const { template, entered, reasons, dataState } of own) {
    const path = `/api/reports/${template}/2022Q1/${unit}`;
    const given = reasons.map(({ violations, text }) => ({ violations: [...violations], text }));
    const values = { ...Object.fromEntries(entered), ...carried[template as "dh-08"] };
    const version = await fillIn(person, path, values, {
      reasons: given,
      dataState,
    });
    reports.push({ template, version });
  }
  return { reports };
}

function send(person: Person, unit: string, set: object, key = "set-1"): Promise<Response> {
  const headers = { "Idempotency-Key": key };
  return person.send("PUT", `/api/report-sets/2022Q1/${unit}`, set, headers);
}

async function statesOf(person: Person): Promise<string[]> {
  const reply = await person.get("/api/duties?period=2022Q1");
  const { duties } = (await reply.json()) as { duties: { state: string }[] };
  return duties.map(({ state }) => state);
}

describe("a set of forms", () => {
  it("is handed in at once with one receipt over those of its forms, and again with the same", async () => {
    const commune = await district.as("demo-22261");
    const set = await setOf(commune, "ou-12");

    district.rows();
    const reply = await send(commune, "ou-12", set);
    const { written } = district.rows();
    const { number, receipts } = (await reply.json()) as ReportSetReply;
    const again = await send(commune, "ou-12", set);

    expect(reply.status).toBe(201);
    expect(receipts.map(({ template, version }) => [template, version])).toEqual(
      set.reports.map(({ template }) => [template, 1]),
    );
    expect(receipts).toHaveLength(9);
    expect(written).toBe(5 * receipts.length);
    expect(await again.json()).toEqual({ number, receipts });
    const numbers = receipts.map((receipt) => receipt.number);
    expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    expect(new Set([number, ...numbers]).size).toBe(receipts.length + 1);
    // Whoever holds the forms' receipts finds the set's, in whatever order they lie before him.
    expect(number).toBe(shortFingerprint(JSON.stringify(numbers.toReversed().toSorted())));
  });

  it("with one form that breaks a rule saves nothing, and says which form it is", async () => {
    const commune = await district.as("demo-22246");
    const { reports } = await setOf(commune, "ou-13");
    const broken = reports.map(({ template, version }, index) =>
      index === reports.length - 1
        ? { template, version: { ...version, code: "0000000000" } }
        : { template, version },
    );

    const reply = await send(commune, "ou-13", { reports: broken });

    expect(reply.status).toBe(422);
    expect(await reply.clone().json()).toMatchObject({ template: reports.at(-1)?.template });
    expect(await problemOf(reply)).toMatchObject({ kind: "figures-differ" });
    expect(new Set(await statesOf(commune))).toEqual(new Set(["draft"]));
  });

  it("with one form that somebody has sent meanwhile saves nothing", async () => {
    const commune = await district.as("demo-22282");
    const set = await setOf(commune, "ou-14");
    const [first] = set.reports;
    await send(commune, "ou-14", { reports: [first] }, "first");

    const reply = await send(commune, "ou-14", set, "all");

    expect([reply.status, (await problemOf(reply)).kind]).toEqual([412, "stale-version"]);
    expect((await statesOf(commune)).filter((state) => state === "submitted")).toHaveLength(1);
  });

  it("in which a form stands twice is refused", async () => {
    const commune = await district.as("demo-22279");
    const { reports } = await setOf(commune, "ou-15");

    const reply = await send(commune, "ou-15", { reports: [...reports, reports[0]] });

    expect([reply.status, await problemOf(reply)]).toMatchObject([400, { at: "reports" }]);
  });

  it("under the key of another set is refused", async () => {
    const commune = await district.as("demo-22243");
    const set = await setOf(commune, "ou-16");
    await send(commune, "ou-16", { reports: set.reports.slice(0, 1) });

    const reply = await send(commune, "ou-16", set);

    expect([reply.status, await problemOf(reply)]).toEqual([409, { kind: "idempotency-conflict" }]);
  });
});
