import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { dh00 } from "../../shared/regimes/dongHoa2022/dh00.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { type Asking, askingAs } from "./support/districtClient.ts";
import { freeze, seenBy, wishOf } from "./support/editionsOf.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { move } from "./support/movesOf.ts";
import { problemOf } from "./support/problemOf.ts";

let reviewer: Person;
let asking: Asking;

beforeAll(async () => {
  const district: District = await emptyDistrict("2022-03-10T08:00:00+07:00", [dh04, dh00]);
  reviewer = await district.as("demo-564");
  asking = await askingAs(env.DB, "demo-564");
  const commune = await district.as("demo-22258");
  await handIn(commune, pathOf("ou-11"), await fillIn(commune, pathOf("ou-11"), quietQuarter()));
  await move(reviewer, "ou-11", "approve");
  await move(commune, "ou-11", "ask-correction", { reason: "Một hộ ghi hai lần." });
  const onBehalf = { document: "số 12/BC-UBND", day: "2022-03-10" };
  const input = await fillIn(reviewer, pathOf("ou-19"), quietQuarter(), { onBehalf });
  await handIn(reviewer, pathOf("ou-19"), input, "entered");
  await move(reviewer, "ou-19", "approve", { reason: "Đối chiếu với văn bản." });
  const exempt = { kind: "exempt", granted: true, reason: "Đang tách thôn." };
  await reviewer.send("POST", "/api/exceptions/ou-17", {
    ...{ templates: ["dh-04"], periods: ["2022Q1"], ...exempt },
  });
});

const unsent = [
  ...["Phường Hòa Hiệp Trung", "Phường Hòa Hiệp Bắc", "Phường Hòa Hiệp Nam"],
  ...["Phường Hòa Xuân Tây", "Xã Hòa Thành", "Xã Hòa Xuân Đông", "Xã Hòa Xuân Nam"],
];

it.each(["dh-04", "dh-00"])(
  "what its senders say of %s is not sent up without a word",
  async (of) => {
    const wish = wishOf(await seenBy(asking, of, "2022Q1"), { reason: null });

    const reply = await freeze(reviewer, of, "2022Q1", wish);

    expect([reply.status, await problemOf(reply)]).toEqual([
      422,
      {
        kind: "edition-reason-missing",
        concerns: {
          missing: expect.arrayContaining(unsent),
          stockless: ["Xã Hòa Tân Đông"],
          ...{ unapproved: [], doubtful: expect.any(Array), differing: expect.any(Array) },
          ...{ correcting: ["Phường Hòa Vinh"], unconfirmed: ["Xã Hòa Tâm"] },
        },
      },
    ]);
  },
);

it("and counts whoever owes nothing among those whose stocks are waited for", async () => {
  const wish = wishOf(await seenBy(asking, "dh-00", "2022Q1"));

  const reply = await freeze(reviewer, "dh-00", "2022Q1", wish);

  expect(await reply.json()).toMatchObject({ coverage: { counted: 2, expected: 10, approved: 2 } });
});
