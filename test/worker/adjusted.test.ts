import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { ConsolidationReply } from "../../shared/api/consolidations.ts";
import { OverviewReply } from "../../shared/api/overviews.ts";
import { ReportReply } from "../../shared/api/reports.ts";
import type { CellKey } from "../../shared/ids.ts";
import { yearFigures } from "../../shared/regimes/dongHoa2022/figures.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { problemOf } from "./support/problemOf.ts";
import { readAgain } from "./support/readConsolidation.ts";

let district: District;
let reviewer: Person;

beforeAll(async () => {
  // The second quarter has begun.
  district = await emptyDistrict("2022-03-15T08:00:00+07:00");
  reviewer = await district.as("demo-564");
});

async function open(person: Person, unit: string, period: string) {
  return v.parse(ReportReply, await (await person.get(pathOf(unit, period))).json());
}

const filedOpening = yearFigures.figures["poor-hh-opening"]?.["ou-20"];

const adjusted = {
  ...{ kind: "report", period: "2022Q1", version: 1, approved: false, adjusted: true },
};

describe("an opening that the commune holds to be wrong", () => {
  const reasons = [{ violations: ["adjusted@A/hh/1"], text: "Sót một hộ khi rà soát" }];

  it("is sent as its own beside what was carried in, and told to the district", async () => {
    const commune = await district.as("demo-22297");
    const send = async (period: string, key: string, entered = {}, more = {}) => {
      const path = pathOf("ou-19", period);
      const input = await fillIn(commune, path, quietQuarter(entered), more);
      expect((await handIn(commune, path, input, key)).status).toBe(201);
    };
    await send("2022Q1", "q1");
    await send("2022Q2", "q2");
    const before = await open(commune, "ou-19", "2022Q2");
    const opening = before.carried.values.find(({ cell }) => cell === "A/hh/1");
    if (typeof opening?.value !== "number") throw new Error("the second quarter has an opening");
    const own = opening.value + 1;

    await send("2022Q2", "q2-2", { "A/hh/1": own }, { adjusted: ["A/hh/1"], reasons });

    const opened = await open(commune, "ou-19", "2022Q2");
    expect(opened.adjusted).toEqual([{ cell: "A/hh/1", value: opening.value }]);
    expect(opened.sourceChanges).toEqual([]);
    expect(opened.carried).toEqual(before.carried);
    expect(await sentBy("ou-19")).toMatchObject({
      adjusted: [{ cell: "A/hh/1", value: opening.value }],
      sourceChanges: [],
      reasons,
      warnings: 1,
    });
  });

  it("is refused without a reason, and where nothing was carried in", async () => {
    const commune = await district.as("demo-22258");
    const path = pathOf("ou-11");
    const target = await fillIn(commune, path, quietQuarter(), {});
    const refused = await handIn(commune, path, { ...target, adjusted: ["A/hh/2"] }, "a");
    expect(await problemOf(refused)).toMatchObject({ kind: "invalid-request", at: "A/hh/2" });
    const more = { adjusted: ["A/hh/1"] };
    const silent = await fillIn(commune, path, quietQuarter({ "A/hh/1": 1 }), more);
    expect(await problemOf(await handIn(commune, path, silent, "b"))).toMatchObject({
      kind: "has-violations",
    });
  });

  async function sentBy(unit: string) {
    const reply = await reviewer.get("/api/consolidations/dh-04/2022Q2?unit=ou-01");
    return v.parse(ConsolidationReply, await reply.json()).units.find(({ id }) => id === unit);
  }
});

describe("a year's opening that the commune holds to be wrong", () => {
  const text = "Sót ba hộ khi rà soát cuối năm";

  it("is asked about where the headline's own opening stays as it was carried in", async () => {
    const commune = await district.as("demo-22300");
    const path = pathOf("ou-20");
    const reasons = [{ violations: ["adjusted@A/hh/1"], text }];
    const one = { adjusted: ["A/hh/1" as CellKey], reasons };
    const alone = await fillIn(commune, path, quietQuarter({ "A/hh/1": 131 }), one);
    const opening = { "A/hh/1": 131, "C/14a/v": 131 };
    const both = {
      adjusted: ["A/hh/1" as CellKey, "C/14a/v" as CellKey],
      reasons: [{ violations: ["adjusted@A/hh/1", "adjusted@C/14a/v"], text }],
    };

    const refused = await handIn(commune, path, alone, "alone");
    const sent = await handIn(
      commune,
      path,
      await fillIn(commune, path, quietQuarter(opening), both),
      "both",
    );

    expect([refused.status, await problemOf(refused)]).toEqual([
      422,
      {
        kind: "has-violations",
        violations: [{ rule: "R7a", cells: ["A/hh/1", "C/14a/v"], importance: "warning" }],
      },
    ]);
    expect(sent.status).toBe(201);
  });

  it.each(["2022Q2", "2022S1", "2022"])(
    "is carried on into %s, named as what it is",
    async (period) => {
      const { values } = (await open(await district.as("demo-22300"), "ou-20", period)).carried;
      const opening = values.find(({ cell }) => cell === "C/14a/v");

      expect(opening).toEqual({ cell: "C/14a/v", value: 131, from: adjusted });
    },
  );

  it("opens the six months’ movements, too, and they need no word about it", async () => {
    const commune = await district.as("demo-22300");
    const path = pathOf("ou-20", "2022S1");
    const { values } = (await open(commune, "ou-20", "2022S1")).carried;
    const opening = values.find(({ cell }) => cell === "A/hh/1");

    const sent = await handIn(commune, path, await fillIn(commune, path, quietQuarter()), "s1");

    expect([opening?.value, opening?.from, sent.status]).toEqual([131, adjusted, 201]);
  });

  it("is told as another by now where the quarter is sent again without it, and the tag changes", async () => {
    const commune = await district.as("demo-22300");
    const consolidation = "/api/consolidations/dh-04/2022S1?unit=ou-01";
    const path = pathOf("ou-20");

    const after = await readAgain(reviewer, consolidation, async () => {
      const input = await fillIn(commune, path, quietQuarter());
      expect((await handIn(commune, path, input, "filed")).status).toBe(201);
    });

    const changes = after.units.find(({ id }) => id === "ou-20")?.sourceChanges ?? [];
    expect(
      changes.map(({ cell, sent, sentFrom, now, from }) => [cell, sent, sentFrom, now, from?.kind]),
    ).toEqual([
      ["A/hh/1", 131, adjusted, filedOpening, "figure"],
      ["C/14a/v", 131, adjusted, filedOpening, "figure"],
    ]);
  });

  it("is not carried on while the quarter that says so is returned", async () => {
    const commune = await district.as("demo-22261");
    const path = pathOf("ou-12");
    const text = "Sót hai hộ";
    const own = { "A/hh/1": 170, "C/14a/v": 170 };
    const reasons = [{ violations: ["adjusted@A/hh/1", "adjusted@C/14a/v"], text }];
    const more = { adjusted: ["A/hh/1", "C/14a/v"] as CellKey[], reasons };
    await handIn(commune, path, await fillIn(commune, path, quietQuarter(own), more), "q1");
    const openingIn = async () => {
      const { values } = (await open(commune, "ou-12", "2022S1")).carried;
      return values.find(({ cell }) => cell === "A/hh/1")?.value;
    };
    const before = await openingIn();
    const notes = [{ cell: "A/hh/1", text: "Đối chiếu lại" }];
    const returned = { move: "return", version: 1, reason: null, notes };
    expect((await reviewer.send("POST", `${path}/moves`, returned)).status).toBe(200);

    expect([before, await openingIn()]).toEqual([170, 168]);
  });
});

describe("a second quarter that begins otherwise than the first has ended", () => {
  const text = "Thôn báo bổ sung một hộ";

  it("leaves the year's opening as it was, and is named wherever the six months are looked at", async () => {
    const commune = await district.as("demo-22246");
    const send = async (period: string, entered = {}, more = {}) => {
      const path = pathOf("ou-13", period);
      const input = await fillIn(commune, path, quietQuarter(entered), more);
      const reply = await handIn(commune, path, input, `${period}/${input.baseVersion}`);
      if (reply.status !== 201) throw new Error(await reply.text());
    };
    await send("2022Q1");
    await send("2022S1");
    const consolidation = "/api/consolidations/dh-04/2022S1?unit=ou-01";
    const before = await open(commune, "ou-13", "2022S1");
    district.rows();
    await reviewer.get(consolidation);
    const quiet = district.rows();
    const reasons = [{ violations: ["adjusted@A/hh/1"], text }];
    const own = { "A/hh/1": 142 };

    const after = await readAgain(reviewer, consolidation, () =>
      send("2022Q2", own, { adjusted: ["A/hh/1"], reasons }),
    );
    district.rows();
    await reviewer.get(consolidation);
    const busy = district.rows();

    const gap = { cell: "A/hh/1", period: "2022Q2", carried: 141, own: 142, reason: text };
    const opened = await open(commune, "ou-13", "2022S1");
    expect([before.openingGaps, opened.openingGaps]).toEqual([undefined, [gap]]);
    expect(opened.carried).toEqual(before.carried);
    const of = (id: string) => after.units.find((unit) => unit.id === id);
    expect([of("ou-13")?.openingGaps, of("ou-12")?.openingGaps]).toEqual([[gap], undefined]);
    expect([of("ou-13")?.sourceChanges, opened.sourceChanges]).toEqual([[], []]);
    // The index, the version and the report of whoever adjusted something; nothing of the others.
    expect(busy.read - quiet.read).toBeLessThanOrEqual(4);
    expect(busy.read).toBeLessThanOrEqual(60);
  });

  it.each(["dh-00", "dh-00b"])("is named in %s by unit, figure and reason", async (form) => {
    const reply = await reviewer.get(`/api/overviews/${form}/2022Q2?unit=ou-01`);
    const { units } = v.parse(OverviewReply, await reply.json());

    const found = units.flatMap(({ id, reports }) =>
      reports.flatMap(({ template, adjusted: figures }) =>
        figures ? [[id, template, figures]] : [],
      ),
    );
    expect(found.filter(([id]) => id === "ou-13")).toEqual([
      [
        ...["ou-13", "dh-04"],
        [
          {
            name: { row: "hộ nghèo", column: "1" },
            measure: { type: "count", decimals: 0 },
            ...{ carried: 141, own: 142, reason: text },
          },
        ],
      ],
    ]);
  });
});
