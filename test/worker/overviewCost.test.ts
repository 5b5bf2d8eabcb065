import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { OverviewReply } from "../../shared/api/overviews.ts";
import { illustration } from "../../shared/regimes/dongHoa2022/illustration.ts";
import { independentHeadline } from "../support/independentHeadline.ts";
import { type District, districtOn, illustratedDistrict, type Person } from "./support/district.ts";
import { second } from "./support/secondVersion.ts";

let trips = 0;
let district: District;
let reviewer: Person;

/** The same database, counting how often it is asked: a batch asks once. */
function countTrips(db: D1Database): D1Database {
  const asking = (statement: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(statement, {
      get(target, name) {
        const member = Reflect.get(target, name) as unknown;
        if (typeof member !== "function") return member;
        return (...args: unknown[]) => {
          const own = originals.get(target) ?? target;
          if (name === "bind") return remembered(own.bind(...args));
          trips += 1;
          return Reflect.apply(member, target, args) as unknown;
        };
      },
    });
  const originals = new WeakMap<object, D1PreparedStatement>();
  const remembered = (statement: D1PreparedStatement) => {
    const own = asking(statement);
    originals.set(own, statement);
    return own;
  };
  return {
    prepare: (sql: string) => remembered(db.prepare(sql)),
    batch: (statements: D1PreparedStatement[]) => {
      trips += 1;
      return db.batch(statements.map((one) => originals.get(one) ?? one));
    },
  } as unknown as D1Database;
}

const path = "/api/overviews/dh-00/2022Q1?unit=ou-01";

/** The reports of phường Hòa Hiệp Trung once more, as those of a unit that has sent none. */
async function copyReportsTo(unit: string): Promise<void> {
  for (const table of ["report_versions", "reports"]) {
    const { results } = await env.DB.prepare(
      `select name from pragma_table_info('${table}')`,
    ).all();
    const columns = results.map(({ name }) => String(name));
    const copied = columns.map((name) => (name === "org_unit_id" ? `'${unit}'` : name));
    await env.DB.prepare(
      `insert into ${table} (${columns}) select ${copied} from ${table}
       where org_unit_id = 'ou-12' and period = '2022Q1'`,
    ).run();
  }
}

async function readOverview() {
  district.rows();
  trips = 0;
  const reply = await reviewer.get(path);
  const cost = { ...district.rows(), trips };
  return { reply: v.parse(OverviewReply, await reply.json()), cost };
}

beforeAll(async () => {
  await illustratedDistrict();
  await copyReportsTo("ou-11");
  await copyReportsTo("ou-19");
  // Returned reports cost as much as those that count.
  district = districtOn(countTrips(env.DB));
  reviewer = await district.as("demo-564");
}, 120_000);

describe("the headline of ten communes that have all sent all eight forms", () => {
  it("reads at most fifteen rows for each commune, and writes none", async () => {
    const { reply, cost } = await readOverview();

    expect(reply.units.flatMap(({ reports }) => reports)).toHaveLength(80);
    expect(reply.totals["A/M2/v"]).toMatchObject({ covered: 9, expected: 10 });
    expect(cost.read).toBeLessThanOrEqual(15 * 10);
    expect(cost.written).toBe(0);
  });

  it("asks the database as often as one form of one commune would", async () => {
    const { cost } = await readOverview();

    // Who calls, which form, and then everything at once.
    expect(cost.trips).toBeLessThanOrEqual(4);
  });
});

describe("after a newer version of a form", () => {
  it("figures sent with the older one are read as it lays them out", async () => {
    const administrator = await district.as("demo-quantri");
    const published = await administrator.send("PUT", "/api/templates/dh-04/2", second);
    const { reply, cost } = await readOverview();

    expect(published.status).toBe(201);
    const twice = (unit: string) =>
      illustration
        .filter((report) => report.unit === "ou-12")
        .map((report) => ({ ...report, unit: unit as typeof report.unit }));
    const { M3 } = independentHeadline([...illustration, ...twice("ou-11"), ...twice("ou-19")]);
    expect(reply.totals["A/M3/v"]?.value).toBe(M3);
    expect(cost.read).toBeLessThanOrEqual(15 * 10);
  });
});
