import * as v from "valibot";
import { expect, it } from "vitest";
import { InspectionSchema, InspectionsReply } from "../../shared/api/inspections.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { emptyDistrict, type Person } from "./support/district.ts";
import { problemOf } from "./support/problemOf.ts";

const path = "/api/inspections/2022";
const units = ["ou-11", "ou-19"];
const plan = {
  ...{ planned: "2022-03", units, subject: "Chi trả trợ cấp", leader: "Trưởng phòng" },
};
const found = {
  day: "2022-03-09",
  result: "Đúng đối tượng",
  recommendation: "Bổ sung hai hồ sơ",
  followUpBy: "2022-03-25",
};

const read = async (reply: Response) => v.parse(InspectionSchema, await reply.json());

async function firstOf(person: Person) {
  const reply = await person.get(path);
  return v.parse(InspectionsReply, await reply.json()).inspections[0];
}

it("what was found of each of several units is told to that unit, and to no other", async () => {
  const district = await emptyDistrict(demoStart, [dh04]);
  const reviewer = await district.as("demo-564");
  const added = await read(await reviewer.send("POST", path, { key: "key-0010", ...plan }));
  const open = { ...plan, done: null, followedUp: null, cancelled: null };
  const seen = [
    { unit: "ou-11", done: { ...found, result: "Sai hai hồ sơ" }, followedUp: null },
    { unit: "ou-19", done: found, followedUp: null },
  ];
  const put = (body: object) => reviewer.send("PUT", `${path}/1`, body);

  const saved = await read(await put({ ...open, revision: added.revision, found: seen }));
  const hoaTam = await firstOf(await district.as("demo-22297"));
  const hoaVinh = await firstOf(await district.as("demo-22258"));
  const other = { ...open, revision: saved.revision };
  // A pane from before findings knows of none.
  const old = await read(await put({ ...other, subject: "Hộ nghèo" }));
  const without = await put({ ...other, revision: old.revision, units: ["ou-11", "ou-12"] });
  const elsewhere = await put({ ...other, found: [{ ...seen[0], unit: "ou-12" }] });
  const twice = await put({ ...other, found: [seen[0], seen[0]] });

  expect(saved.found).toEqual(seen);
  expect(old).toMatchObject({ subject: "Hộ nghèo", found: seen });
  expect(await problemOf(without)).toMatchObject({ kind: "inspection-moved" });
  expect(hoaTam).toMatchObject({ units: ["ou-19"], done: found });
  expect(hoaVinh).toMatchObject({ units: ["ou-11"], done: { result: "Sai hai hồ sơ" } });
  expect([hoaTam?.found, hoaVinh?.found]).toEqual([undefined, undefined]);
  const cleared = await read(await put({ ...other, revision: old.revision, found: [] }));
  expect(cleared.found).toBeUndefined();
  for (const refused of [elsewhere, twice]) {
    expect(await problemOf(refused)).toMatchObject({ kind: "invalid-request", at: "found" });
  }
});
