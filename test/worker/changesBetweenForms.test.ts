import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { ChangesReply } from "../../shared/api/changes.ts";
import { VersionsReply } from "../../shared/api/versions.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { move } from "./support/movesOf.ts";
import { second } from "./support/secondVersion.ts";

let district: District;
let commune: Person;
let reviewer: Person;

const path = pathOf("ou-11");

/** Version 1 came back with a note on its households, and version 2 followed. */
beforeAll(async () => {
  district = await emptyDistrict(demoStart, [dh04]);
  commune = await district.as("demo-22258");
  reviewer = await district.as("demo-564");
  await send(8);
  const notes = [{ cell: "A/hh/3", text: "Đối chiếu danh sách thoát nghèo" }];
  await move(reviewer, "ou-11", "return", { version: 1, notes });
  await send(10);
});

/** Hands in with so many households out of poverty, of two people each. */
async function send(left: number) {
  const entered = quietQuarter({ "A/hh/3": left, "A/nk/3": 2 * left });
  const reply = await handIn(commune, path, await fillIn(commune, path, entered), `key-${left}`);
  expect(reply.status).toBe(201);
}

async function changes() {
  const reply = await reviewer.get(`${path}/changes`);
  expect(reply.status).toBe(200);
  return v.parse(ChangesReply, await reply.json());
}

describe("a note on a cell of an older form", () => {
  it("keeps the name that its own form gave the cell", async () => {
    const administrator = await district.as("demo-quantri");
    const [poor, ...others] = second.tables;
    if (!poor) throw new Error("no table");
    // The new form counts people only.
    const rows = poor.rows.filter(({ id }) => id === "nk");
    const published = await administrator.send("PUT", "/api/templates/dh-04/2", {
      ...second,
      tables: [{ ...poor, rows, principalRow: "nk" }, ...others.slice(0, 1)],
      rules: [],
    });
    expect(published.status).toBe(201);

    const { template, before, decided } = await changes();

    expect(template).toEqual({ id: "dh-04", version: 2 });
    expect(before).toMatchObject({ version: 1, templateVersion: 1 });
    expect(decided?.notes[0]?.name).toEqual({ row: "hộ nghèo", column: "3" });
    // The households' row went with the form: what it said is told, and not called changed.
    expect(before?.gone).toContainEqual({
      name: { row: "hộ nghèo", column: "3" },
      measure: { type: "count", decimals: 0 },
      value: 8,
    });
    expect(before?.lacking).toEqual([]);
  });

  it("and cells that came or went with a form are no changes of anybody's", async () => {
    const [poor, ...others] = dh04.tables;
    const added = poor?.rows.find(({ id }) => id === "nk");
    if (!poor || !added) throw new Error("no row");
    const administrator = await district.as("demo-quantri");
    const third = {
      ...{ ...dh04, version: 3, rules: [] },
      // Only people again, and of another kind beside them.
      tables: [
        {
          ...poor,
          rows: [added, { ...added, id: "nk2", label: "Nhân khẩu khác", spoken: "nhân khẩu khác" }],
          principalRow: "nk",
        },
        ...others.slice(0, 1),
      ],
    };
    const published = await administrator.send("PUT", "/api/templates/dh-04/3", third);
    expect([published.status, published.status === 201 ? "" : await published.text()]).toEqual([
      201,
      "",
    ]);
    const people = [2, 3, 4, 5, 6, 7, 8].flatMap((column) => [
      [`A/nk/${column}`, column === 3 ? 5 : 0],
      [`A/nk2/${column}`, 2],
    ]);
    const entered = { ...Object.fromEntries(people), ...quietQuarter() };
    for (const key of Object.keys(entered)) if (key.startsWith("A/hh")) delete entered[key];
    const input = await fillIn(commune, path, entered, { withErrors: "Mẫu mới" }, [third]);
    const sent = await handIn(commune, path, input, "third");
    expect([sent.status, sent.status === 201 ? "" : await sent.text()]).toEqual([201, ""]);

    const { before } = await changes();
    const history = await reviewer.get(`${path}/versions`);
    const [newest] = v.parse(VersionsReply, await history.json()).versions;

    expect(before?.lacking).toContain("A/nk2/3");
    expect(before?.lacking).not.toContain("A/nk/3");
    expect(newest).toMatchObject({ version: 3, templateVersion: 3 });
    // 20 people have become 5; the new row was asked for the first time.
    expect(newest?.changed.filter((cell) => /^A\/nk2?\/3$/.test(cell))).toEqual(["A/nk/3"]);
  });
});
