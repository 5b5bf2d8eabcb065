import * as v from "valibot";
import { beforeAll, expect, it } from "vitest";
import { ConsolidationReply } from "../../shared/api/consolidations.ts";
import { ReportReply } from "../../shared/api/reports.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { suppliedForm, supplierForm } from "./support/suppliedForms.ts";

const among = [supplierForm, suppliedForm];
const supplierPath = "/api/reports/tk-01/2022P/ou-03";

let district: District;
let commune: Person;

beforeAll(async () => {
  district = await emptyDistrict();
  commune = await district.as("demo-22258");
  const administrator = await district.as("demo-quantri");
  for (const template of among) {
    const { id, version } = template;
    const reply = await administrator.send("PUT", `/api/templates/${id}/${version}`, template);
    if (!reply.ok) throw new Error(await reply.text());
  }
});

async function supply(households: number, key: string): Promise<void> {
  const supplier = await district.as("demo-gdnn");
  const entered = { "A/ou_11/hh": households, "A/ou_12/hh": 4705 };
  const input = await fillIn(supplier, supplierPath, entered, {}, among);
  const reply = await handIn(supplier, supplierPath, input, key);
  if (reply.status !== 201) throw new Error(await reply.text());
}

async function open() {
  district.rows();
  const reply = await commune.get(pathOf("ou-11"));
  const { read } = district.rows();
  const { carried, sourceChanges } = v.parse(ReportReply, await reply.json());
  return { households: carried.values.find(({ cell }) => cell === "C/10/v"), sourceChanges, read };
}

const from = (version: number) => ({
  kind: "elsewhere",
  template: "tk-01",
  by: "TT GDNN-GDTX",
  period: "2022P",
  version,
  approved: false,
});

it("a form waits for its supplier, then takes what he says about its unit, within 30 rows read", async () => {
  const before = await open();
  await supply(3912, "first");
  const after = await open();

  expect(before.households).toEqual({ cell: "C/10/v", value: null, from: { kind: "absent" } });
  expect(after.households).toEqual({ cell: "C/10/v", value: 3912, from: from(1) });
  expect(after.read).toBeLessThanOrEqual(30);
});

it("a supplier's correction is told where his figure was used, when opening and consolidating", async () => {
  const path = pathOf("ou-11");
  const sent = await handIn(commune, path, await fillIn(commune, path, quietQuarter(), {}, among));
  await supply(3920, "corrected");

  const opened = await open();
  const reviewer = await district.as("demo-564");
  const reply = await reviewer.get("/api/consolidations/dh-04/2022Q1?unit=ou-01");
  const { units } = v.parse(ConsolidationReply, await reply.json());

  const change = { cell: "C/10/v", sent: 3912, sentFrom: from(1), now: 3920, from: from(2) };
  expect(sent.status).toBe(201);
  expect(opened.sourceChanges).toEqual([change]);
  expect(units.flatMap(({ sourceChanges }) => sourceChanges)).toEqual([change]);
});
