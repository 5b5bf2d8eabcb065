import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { type District, illustratedDistrict, type Person } from "./support/district.ts";
import { file, matrix } from "./support/filing.ts";
import { readAgain } from "./support/readConsolidation.ts";
import { second } from "./support/secondVersion.ts";

const path = "/api/consolidations/dh-04/2022Q1?unit=ou-01";

let district: District;
let reviewer: Person;

beforeAll(async () => {
  district = await illustratedDistrict();
  reviewer = await district.as("demo-564");
});

const askAgain = (change: () => Promise<unknown>) => readAgain(reviewer, path, change);
const run = (sql: string) => env.DB.prepare(sql).run();

describe("whoever holds a consolidation is told anew", () => {
  it("when a target is filed", async () => {
    const { targets } = await askAgain(() =>
      file(reviewer, matrix(1, { M3: { "ou-01": 35 } }, { reason: "Chờ giao thêm 1 hộ" }), "k"),
    );

    expect(targets["M3"]).toBe(35);
  });

  it("when a unit is called otherwise", async () => {
    const { units } = await askAgain(() =>
      run("update org_units set name = 'Phường Hoà Vinh' where org_unit_id = 'ou-11'"),
    );

    expect(units[0]?.name).toBe("Phường Hoà Vinh");
  });

  it("when a unit becomes another kind of unit", async () => {
    const { units } = await askAgain(() =>
      run("update org_units set type = 'ward' where org_unit_id = 'ou-20' and type = 'commune'"),
    );

    expect(units.at(-1)?.sector).toBe("urban");
  });

  it("when its form has a newer version", async () => {
    const administrator = await district.as("demo-quantri");
    const { template } = await askAgain(() =>
      administrator.send("PUT", "/api/templates/dh-04/2", second),
    );

    expect(template.version).toBe(2);
  });
});
