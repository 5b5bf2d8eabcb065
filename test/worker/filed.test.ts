import { env } from "cloudflare:workers";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findFiled } from "../../worker/store/filed.ts";
import { countRows } from "./support/countRows.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { figuresOf, file, matrix, readFiled, targets, versionsOf } from "./support/filing.ts";

let district: District;
let reviewer: Person;
let commune: Person;

beforeAll(async () => {
  district = await emptyDistrict();
  [reviewer, commune] = [await district.as("demo-564"), await district.as("demo-22297")];
});

beforeEach(async () => {
  // A demonstration may be put back to what it was handed over with.
  await env.DB.prepare("delete from filed_figures where version > 1").run();
});

const council = "HĐND thị xã";

describe("what is filed", () => {
  it("begins with what the district was handed over: the plan's targets under the resolution, nothing under the notice", async () => {
    const { version, savedBy, savedAt, sources, units } = await readFiled(reviewer);

    expect({ version, savedBy, savedAt }).toEqual({
      version: 1,
      savedBy: "Bàn giao ban đầu",
      savedAt: "2022-03-10T08:00:00+07:00",
    });
    expect(
      sources.map(({ name, document, values }) => [name, document, Object.keys(values).length]),
    ).toEqual([
      [council, { number: "58/NQ-HĐND", date: "2021-12-15" }, 15],
      ["Sở LĐ-TB&XH", { number: "05/TB-SLĐTBXH", date: "2021-01-13" }, 0],
    ]);
    expect(sources[0]?.values["M4"]).toEqual({
      own: 300,
      "ou-01": 330,
      ...Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`ou-${11 + index}`, 3])),
    });
    const parts = (part: string) => units.filter((unit) => unit.part === part).length;
    // Besides the office itself and the training centre, thirteen bodies and what holds them together.
    expect([parts("whole"), parts("child"), parts("other")]).toEqual([1, 10, 16]);
  });

  it("is told to a commune as far as it is its own", async () => {
    const own = await readFiled(commune);

    expect(own.units.map(({ id, part }) => [id, part])).toEqual([
      ["ou-01", "whole"],
      ["ou-19", "child"],
    ]);
    expect(figuresOf(own, council, "M2")).toEqual({ "ou-19": 320 });
    expect(figuresOf(own, council, "M5a")).toBeUndefined();
    const text = JSON.stringify([own, await versionsOf(commune)]);
    expect([...text.matchAll(/"(ou-\d+)":/g)].filter(([, id]) => id !== "ou-19")).toEqual([]);
  });

  it("is asked for again without being sent again", async () => {
    const { etag } = await readFiled(reviewer);

    const again = await reviewer.get(targets, { "If-None-Match": etag ?? "" });

    expect([again.status, etag]).toEqual([304, expect.stringMatching(/^"1\./)]);
  });

  it("is of the regime's year alone", async () => {
    const asked = await Promise.all([
      reviewer.get("/api/targets/2021"),
      reviewer.get("/api/targets/2021/versions"),
      file(reviewer, matrix(1), "k", "/api/targets/2021"),
    ]);

    expect(asked.map(({ status }) => status)).toEqual([404, 404, 404]);
  });
});

describe("it costs", () => {
  it("a row of each kind to open a report with, however many versions there are", async () => {
    await file(reviewer, matrix(1), "k");
    await file(reviewer, matrix(2, { M2: { "ou-11": 320, "ou-19": 320 } }), "l");
    const { db, take } = countRows(env.DB);

    const found = await findFiled(db, "dong-hoa-2022", 2022);

    expect(take()).toEqual({ read: 2, written: 0 });
    expect(found.targets?.sources[0]?.values["M2"]?.["ou-11"]).toBe(320);
  });

  it("two rows to file, the version and where its chain ends, and the district's units to judge it by", async () => {
    district.rows();

    await file(reviewer, matrix(1), "k");

    const { read, written } = district.rows();
    expect(written).toBe(2);
    // Twenty-seven units, each met three times on the way down from the town, and a dozen rows beside them.
    expect(read).toBeLessThanOrEqual(27 * 3 + 12);
  });
});

describe("the record", () => {
  it("tells of a version that somebody has changed in the database", async () => {
    await file(reviewer, matrix(1), "k");
    // A demonstration's triggers stand aside.
    await env.DB.prepare(
      "update filed_figures set content = replace(content, '310', '319') where kind = 'targets' and version = 2",
    ).run();

    expect((await versionsOf(reviewer)).broken).toBe(2);
  });
});
