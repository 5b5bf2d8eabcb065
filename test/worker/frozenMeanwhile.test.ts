import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { districtOn, emptyDistrict } from "./support/district.ts";
import { askingAs } from "./support/districtClient.ts";
import { freeze, seenBy, statesOf, wishOf } from "./support/editionsOf.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { move } from "./support/movesOf.ts";
import { problemOf } from "./support/problemOf.ts";
import { watchWrites } from "./support/watchWrites.ts";

it("a hand-in that crosses the freezing of its report is told how it stands, and nothing is written", async () => {
  await emptyDistrict(demoStart, [dh04]);
  const reviewer = await districtOn(env.DB).as("demo-564");
  const commune = await districtOn(env.DB).as("demo-22258");
  await handIn(commune, pathOf("ou-11"), await fillIn(commune, pathOf("ou-11"), quietQuarter()));
  const done: number[] = [];
  const watched = watchWrites(env.DB, async (write) => {
    if (done.length === 0) {
      done.push((await move(reviewer, "ou-11", "approve")).status);
      const seen = await seenBy(await askingAs(env.DB, "demo-564"), "dh-04", "2022Q1");
      done.push((await freeze(reviewer, "dh-04", "2022Q1", wishOf(seen))).status);
    }
    return write();
  });
  const slow = await districtOn(watched).as("demo-22258");
  const moved = quietQuarter({ "A/hh/4": 1, "A/nk/4": 2 });

  const path = pathOf("ou-11");
  const reply = await handIn(slow, path, await fillIn(slow, path, moved), "second");

  expect([...done, reply.status, await problemOf(reply)]).toEqual([
    ...[200, 201, 409],
    { kind: "move-not-allowed", move: "submit", state: "frozen" },
  ]);
  expect(await statesOf("dh-04", "2022Q1")).toEqual({ "ou-11": "frozen" });
  const versions = env.DB.prepare("select count(*) as n from report_versions");
  expect(await versions.first("n")).toBe(1);
});
