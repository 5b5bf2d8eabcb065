import { beforeAll, describe, expect, it } from "vitest";
import { dh03 } from "../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { type District, emptyDistrict } from "./support/district.ts";

let district: District;

beforeAll(async () => {
  district = await emptyDistrict(demoStart, [dh03, dh04]);
});

describe("fifteen periods cost no more than seven did, with two forms and nothing handed in", () => {
  it.each([
    // What they read with the seven periods that everybody owes, and one row more.
    ["what a commune owes", "demo-22258", "/api/duties", 17 + 1],
    ["the board", "demo-564", "/api/completeness?period=2022Q2", 24 + 1],
    ["whose session it is", "demo-22258", "/api/me", 15 + 1],
    // The session, the regime with its record, and the forms.
    ["the settings", "demo-564", "/api/settings", 12],
    // What a commune owes, and since when the person has an address.
    ["one's own calendar", "demo-22258", "/api/calendar-feeds", 17 + 2],
  ])("%s", async (_, code, path, most) => {
    const person = await district.as(code);
    district.rows();

    const reply = await person.get(path);

    const { read, written } = district.rows();
    expect([reply.status, written]).toEqual([200, 0]);
    expect(read).toBeLessThanOrEqual(most);
  });

  it("an address for one's calendar is two rows, its table's and its index's", async () => {
    const commune = await district.as("demo-22258");
    district.rows();

    await commune.send("POST", "/api/calendar-feeds");

    expect(district.rows().written).toBeLessThanOrEqual(2);
  });
});
