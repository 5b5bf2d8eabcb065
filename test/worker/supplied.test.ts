import * as v from "valibot";
import { beforeAll, expect, it } from "vitest";
import { ConsolidationReply } from "../../shared/api/consolidations.ts";
import { ReportReply } from "../../shared/api/reports.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import { illustratedInsurance } from "../../shared/regimes/dongHoa2022/illustratedInsurance.ts";
import { illustratedInsurer } from "../../shared/regimes/dongHoa2022/illustratedInsurer.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn } from "./support/fillForm.ts";

const supplierPath = "/api/reports/bhxh-01/2022Q1/ou-39";
const path = "/api/reports/dh-08/2022Q1/ou-12";

let district: District;
let commune: Person;

beforeAll(async () => {
  district = await emptyDistrict();
  commune = await district.as("demo-22261");
});

/** BHXH thị xã says how many of the commune's people with merit have cards. */
async function supply(cards: number, key: string): Promise<void> {
  const supplier = await district.as("demo-bhxh");
  const entered = { ...Object.fromEntries(illustratedInsurer.entered), "A/ou_12/ncc": cards };
  const reply = await handIn(
    supplier,
    supplierPath,
    await fillIn(supplier, supplierPath, entered),
    key,
  );
  if (reply.status !== 201) throw new Error(await reply.text());
}

async function open() {
  district.rows();
  const reply = await commune.get(path);
  const { read } = district.rows();
  const { carried, sourceChanges } = v.parse(ReportReply, await reply.json());
  return { cards: carried.values.find(({ cell }) => cell === "A/ncc/4"), sourceChanges, read };
}

const from = (version: number) => ({
  kind: "elsewhere",
  template: "bhxh-01",
  by: "BHXH thị xã",
  period: "2022Q1",
  version,
  approved: false,
});

it("a form waits for its supplier, then takes what he says about its unit, within 30 rows read", async () => {
  const before = await open();
  await supply(467, "first");
  const after = await open();

  expect(before.cards).toEqual({ cell: "A/ncc/4", value: null, from: { kind: "absent" } });
  expect(after.cards).toEqual({ cell: "A/ncc/4", value: 467, from: from(1) });
  expect(after.read).toBeLessThanOrEqual(30);
});

it("a supplier's correction is told where his figure was used, when opening and consolidating", async () => {
  const illustrated = illustratedInsurance.find(({ unit }) => unit === "ou-12");
  // The near-poor are typed while the commune's poverty form is not there.
  const entered: Record<string, DataValue> = {
    ...Object.fromEntries(illustrated?.entered ?? []),
    "A/cn/1": 641,
  };
  const sent = await handIn(commune, path, await fillIn(commune, path, entered));
  await supply(470, "corrected");

  const opened = await open();
  const reviewer = await district.as("demo-564");
  const reply = await reviewer.get("/api/consolidations/dh-08/2022Q1?unit=ou-01");
  const { units } = v.parse(ConsolidationReply, await reply.json());

  const change = { cell: "A/ncc/4", sent: 467, sentFrom: from(1), now: 470, from: from(2) };
  expect([sent.status, await sent.text()]).toMatchObject([201, expect.anything()]);
  expect(opened.sourceChanges).toEqual([change]);
  expect(units.flatMap(({ sourceChanges }) => sourceChanges)).toEqual([change]);
});
