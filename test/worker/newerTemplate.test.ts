import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { ReportReply, type VersionInput } from "../../shared/api/reports.ts";
import { dh03 } from "../../shared/regimes/dongHoa2022/dh03.ts";
import { illustratedJobs } from "../../shared/regimes/dongHoa2022/illustratedJobs.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { problemOf } from "./support/problemOf.ts";
import { second } from "./support/secondVersion.ts";

let district: District;
let commune: Person;
let input: VersionInput;
let receipt: unknown;

beforeAll(async () => {
  district = await emptyDistrict();
  commune = await district.as("demo-22258");
  input = await fillIn(commune, pathOf("ou-11"), quietQuarter());
  receipt = await (await handIn(commune, pathOf("ou-11"), input)).json();
  const administrator = await district.as("demo-quantri");
  await administrator.send("PUT", "/api/templates/dh-04/2", second);
});

describe("a rule that reads the unit's other form", () => {
  const among = [second, dh03];
  const jobs = "/api/reports/dh-03/2022Q1/ou-12";
  const broken = {
    kind: "has-violations",
    violations: [{ rule: "X1", cells: ["A/hh/3"], importance: "warning" }],
  };

  async function bothForms(unit: Person) {
    const illustrated = illustratedJobs.find((report) => report.unit === "ou-12");
    if (!illustrated) throw new Error("no employment form of ou-12");
    const poverty = quietQuarter({ "A/hh/3": 1, "A/nk/3": 2 });
    return {
      jobs: await fillIn(unit, jobs, Object.fromEntries(illustrated.entered), {}, among),
      poverty: await fillIn(unit, pathOf("ou-12"), poverty, {}, among),
    };
  }

  it("is judged by the figures that are handed in beside it", async () => {
    const unit = await district.as("demo-22261");
    const forms = await bothForms(unit);
    const set = {
      reports: [
        { template: "dh-04", version: forms.poverty },
        { template: "dh-03", version: forms.jobs },
      ],
    };

    const headers = { "Idempotency-Key": "both" };
    const reply = await unit.send("PUT", "/api/report-sets/2022Q1/ou-12", set, headers);

    // One household left poverty, 86 people found work.
    expect([reply.status, await problemOf(reply)]).toEqual([422, broken]);
  });

  it("is silent while the other form has not been sent, and speaks when it has", async () => {
    const unit = await district.as("demo-22261");
    const forms = await bothForms(unit);

    const before = await handIn(unit, pathOf("ou-12"), forms.poverty, "before");
    await handIn(unit, jobs, forms.jobs, "jobs");
    const later = await fillIn(
      unit,
      pathOf("ou-12"),
      quietQuarter({ "A/hh/3": 1, "A/nk/3": 3 }),
      {},
      among,
    );
    const after = await handIn(unit, pathOf("ou-12"), later, "after");

    expect(before.status).toBe(201);
    expect([after.status, await problemOf(after)]).toEqual([422, broken]);
  });
});

describe("a newer version of a form", () => {
  it("opens what was sent with the older one, cell by cell", async () => {
    const reply = await commune.get(pathOf("ou-11"));
    const opened = v.parse(ReportReply, await reply.json());

    expect(opened.template).toEqual({ id: "dh-04", version: 2 });
    // The households' row stands second now.
    expect(opened.values?.slice(10, 19)).toEqual([112, 0, 0, 0, 0, 0, 0, 0, 112]);
  });

  it("takes no hand-in of the older one", async () => {
    const other = await district.as("demo-22246");
    const opened = v.parse(ReportReply, await (await other.get(pathOf("ou-13"))).json());
    const input = {
      templateVersion: 1,
      baseVersion: 0,
      carriedRevision: opened.carried.revision,
      values: Array(45).fill(null),
      reasons: [],
      withErrors: null,
      dataState: { estimated: false, preliminary: true },
      code: "0000000000",
    };

    const reply = await handIn(other, pathOf("ou-13"), input);

    expect([reply.status, await problemOf(reply)]).toEqual([
      409,
      { kind: "template-outdated", current: 2 },
    ]);
  });

  it("says what its rules read in the unit's other forms, and what it still costs to open", async () => {
    district.rows();
    const reply = await commune.get(pathOf("ou-11"));
    const rows = district.rows();

    expect(await reply.json()).toMatchObject({
      elsewhere: [
        ...["A/hh/9[previous]", "C/14a/v[previous]"],
        ...["dh-08/A/hn/1", "dh-08/A/cn/1", "dh-03/A/1/2"],
      ].map((reference) => ({ reference, value: null })),
    });
    expect(rows.read).toBeLessThanOrEqual(30);
  });

  it("gives whoever repeats an older hand-in its receipt, even when the form is no longer owed", async () => {
    const administrator = await district.as("demo-quantri");
    const third = { ...second, version: 3, reportedBy: ["town"] };
    await administrator.send("PUT", "/api/templates/dh-04/3", third);

    const again = await handIn(commune, pathOf("ou-11"), input);
    const opened = await commune.get(pathOf("ou-11"));

    expect([again.status, await again.json()]).toEqual([201, receipt]);
    expect([opened.status, await problemOf(opened)]).toEqual([404, { kind: "not-owed" }]);
  });
});
