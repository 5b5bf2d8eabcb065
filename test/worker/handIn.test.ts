import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import type { Receipt } from "../../shared/api/reports.ts";
import type { CellKey, OrgUnitId } from "../../shared/ids.ts";
import { codeHashOf } from "../../worker/actions/enrolmentCode.ts";
import { saveEnrolments } from "../../worker/store/people.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { move } from "./support/movesOf.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;

beforeAll(async () => {
  district = await emptyDistrict();
});

async function versionsOf(person: Person, unit: string): Promise<number[]> {
  const reply = await person.get(`${pathOf(unit)}/versions`);
  const { versions } = (await reply.json()) as { versions: { version: number }[] };
  return versions.map(({ version }) => version);
}

describe("a hand-in that is in order", () => {
  it("ends in a receipt with what was received, when and by whom", async () => {
    const commune = await district.as("demo-22258");
    const input = await fillIn(commune, pathOf("ou-11"), quietQuarter());

    const reply = await handIn(commune, pathOf("ou-11"), input);

    expect(reply.status).toBe(201);
    const { number, sentAt, ...receipt } = (await reply.json()) as Receipt;
    expect(receipt).toEqual({
      template: "dh-04",
      period: "2022Q1",
      unit: { id: "ou-11", name: "Phường Hòa Vinh" },
      version: 1,
      sentBy: "Công chức Phường Hòa Vinh",
      late: false,
      code: input.code,
      errors: 0,
      warnings: 0,
    });
    expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    expect(sentAt).toMatch(/^2022-03-10T08:00:\d\d\+07:00$/);
  });

  it("sent again with the same key ends in the same receipt, even after it was approved", async () => {
    const commune = await district.as("demo-22261");
    const input = await fillIn(commune, pathOf("ou-12"), quietQuarter());
    const first = await (await handIn(commune, pathOf("ou-12"), input)).json();
    const reviewer = await district.as("demo-564");
    await move(reviewer, "ou-12", "approve");

    const again = await handIn(commune, pathOf("ou-12"), input);

    expect([again.status, await again.json()]).toEqual([201, first]);
    expect(await versionsOf(commune, "ou-12")).toEqual([1]);
  });

  it("costs five rows written and at most 25 read; opening its form at most 24", async () => {
    const commune = await district.as("demo-22246");
    const input = await fillIn(commune, pathOf("ou-13"), quietQuarter());

    district.rows();
    await handIn(commune, pathOf("ou-13"), input);
    const sent = district.rows();
    await commune.get(pathOf("ou-13"));
    const opened = district.rows();

    expect(sent.written).toBe(5);
    expect(sent.read).toBeLessThanOrEqual(24);
    expect(opened.written).toBe(0);
    expect(opened.read).toBeLessThanOrEqual(24);
  });

  it("sent a hundred times at once makes one version and one receipt", {
    timeout: 60_000,
  }, async () => {
    const commune = await district.as("demo-22282");
    const input = await fillIn(commune, pathOf("ou-14"), quietQuarter());

    const replies = await Promise.all(
      Array.from({ length: 100 }, () => handIn(commune, pathOf("ou-14"), input)),
    );

    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(await Promise.all(replies.map((reply) => reply.text()))).size).toBe(1);
    expect(await versionsOf(commune, "ou-14")).toEqual([1]);
  });

  it("by two people of one unit at once: one is received, the other is told the cells", async () => {
    const colleague = "NGUOI-THU-HAI";
    await saveEnrolments(env.DB, [
      {
        personId: "second",
        regimeId: "dong-hoa-2022",
        orgUnitId: "ou-15" as OrgUnitId,
        role: "reporter",
        name: "Người thứ hai",
        codeHashes: [codeHashOf(colleague)],
        reusable: false,
        expiresAt: Date.now() + 60_000,
      },
    ]);
    const people = [await district.as("demo-22279"), await district.as(colleague)] as const;
    const moved = { "A/hh/3": 4, "A/nk/3": 9 };
    const inputs = [
      await fillIn(people[0], pathOf("ou-15"), quietQuarter()),
      await fillIn(people[1], pathOf("ou-15"), quietQuarter(moved)),
    ];

    const replies = await Promise.all(
      people.map((person, index) => handIn(person, pathOf("ou-15"), inputs[index], `key-${index}`)),
    );

    expect(replies.map(({ status }) => status).sort()).toEqual([201, 412]);
    const refused = replies.find(({ status }) => status === 412);
    expect(await problemOf(refused)).toMatchObject({
      kind: "stale-version",
      version: 1,
      cells: ["A/hh/3", "A/nk/3"],
    });
    expect(await versionsOf(people[0], "ou-15")).toEqual([1]);
  });

  it("is told of a carried figure that the other's version adjusts and his own does not", async () => {
    const commune = await district.as("demo-22291");
    const path = pathOf("ou-18");
    const reasons = [{ violations: ["adjusted@A/nk/1"], text: "Sót một người khi rà soát" }];
    const adjusting = { adjusted: ["A/nk/1" as CellKey], reasons };
    const plain = await fillIn(commune, path, quietQuarter());
    const opening = plain.carriedShown?.find(({ cell }) => cell === "A/nk/1")?.value;
    const own = { "A/nk/1": Number(opening) + 1 };
    const theirs = await fillIn(commune, path, quietQuarter(own), adjusting);
    const sent = await handIn(commune, path, theirs, "theirs");

    const refused = await handIn(commune, path, plain, "plain");

    expect([sent.status, refused.status]).toEqual([201, 412]);
    expect(await problemOf(refused)).toMatchObject({ cells: ["A/nk/1"] });
  });
});
