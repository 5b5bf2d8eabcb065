import { beforeAll, describe, expect, it } from "vitest";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { move } from "./support/movesOf.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;
let reviewer: Person;

beforeAll(async () => {
  district = await emptyDistrict();
  reviewer = await district.as("demo-564");
});

async function sentBy(code: string, unit: string): Promise<Person> {
  const commune = await district.as(`demo-${code}`);
  const input = await fillIn(commune, pathOf(unit), quietQuarter());
  const reply = await handIn(commune, pathOf(unit), input);
  if (reply.status !== 201) throw new Error(await reply.text());
  return commune;
}

describe("an approved report", () => {
  it("takes no new version", async () => {
    const commune = await sentBy("22282", "ou-14");
    const input = await fillIn(
      commune,
      pathOf("ou-14"),
      quietQuarter({ "A/hh/4": 1, "A/nk/4": 1 }),
    );
    await move(reviewer, "ou-14", "approve");

    const reply = await handIn(commune, pathOf("ou-14"), input, "key-2");

    expect(reply.status).toBe(409);
    expect(await problemOf(reply)).toEqual({
      kind: "move-not-allowed",
      move: "submit",
      state: "approved",
    });
  });

  it("is approved once, however often the request is repeated", async () => {
    const again = await move(reviewer, "ou-14", "approve");

    expect([again.status, await again.json()]).toEqual([200, { state: "approved", version: 1 }]);
    const audit = await reviewer.get("/api/audit?template=dh-04&period=2022Q1&unit=ou-14");
    const { events } = (await audit.json()) as { events: { move: string }[] };
    expect(events.map((event) => event.move)).toEqual(["submit", "approve"]);
  });

  it("is not approved by its own unit, not even again", async () => {
    const commune = await district.as("demo-22282");

    const reply = await move(commune, "ou-14", "approve");

    expect([reply.status, await problemOf(reply)]).toEqual([403, { kind: "forbidden" }]);
  });

  it("that was sent with errors needs the reviewer's reason", async () => {
    const commune = await district.as("demo-22279");
    const breaking = quietQuarter({ "A/hh/2": 3, "A/nk/2": 7, "B/nk/5": 7 });
    const input = await fillIn(commune, pathOf("ou-15"), breaking, { withErrors: "Sẽ bổ sung" });
    await handIn(commune, pathOf("ou-15"), input);

    const without = await move(reviewer, "ou-15", "approve");
    const withReason = await move(reviewer, "ou-15", "approve", { reason: "Đã xác minh" });

    expect([without.status, withReason.status]).toEqual([422, 200]);
  });

  it("cannot be withdrawn by its unit", async () => {
    const commune = await district.as("demo-22282");

    const reply = await move(commune, "ou-14", "withdraw");

    expect(await problemOf(reply)).toMatchObject({ kind: "move-not-allowed", state: "approved" });
  });
});

describe("moves on something else than what one saw", () => {
  it("are refused when a newer version has come", async () => {
    const commune = await sentBy("22243", "ou-16");
    const input = await fillIn(
      commune,
      pathOf("ou-16"),
      quietQuarter({ "A/hh/4": 1, "A/nk/4": 1 }),
    );
    await handIn(commune, pathOf("ou-16"), input, "key-2");

    const reply = await move(reviewer, "ou-16", "approve");

    expect([reply.status, await problemOf(reply)]).toMatchObject([
      412,
      { kind: "stale-version", version: 2, sentBy: "Công chức Xã Hòa Thành" },
    ]);
  });

  it("are refused for a report that was never sent", async () => {
    const reply = await move(reviewer, "ou-17", "approve");

    expect([reply.status, await problemOf(reply)]).toEqual([
      404,
      { kind: "not-found", what: "report", id: "dh-04/2022Q1/ou-17" },
    ]);
  });
});

describe("a report that its unit withdraws", () => {
  it("is a draft again, and the next hand-in is its next version", async () => {
    const commune = await sentBy("22291", "ou-18");
    const withdrawn = await move(commune, "ou-18", "withdraw");
    const input = await fillIn(commune, pathOf("ou-18"), quietQuarter());

    const reply = await handIn(commune, pathOf("ou-18"), input, "key-2");

    expect(await withdrawn.json()).toEqual({ state: "draft", version: 1 });
    expect(await reply.json()).toMatchObject({ version: 2 });
  });

  it("is proved to have arrived by the same receipt, which claims nothing of how it stands", async () => {
    const commune = await district.as("demo-22300");
    const input = await fillIn(commune, pathOf("ou-20"), quietQuarter());
    const first = await (await handIn(commune, pathOf("ou-20"), input)).json();
    await move(commune, "ou-20", "withdraw");

    const again = await handIn(commune, pathOf("ou-20"), input);

    const repeated = await again.json();
    expect([again.status, repeated]).toEqual([201, first]);
    expect(repeated).not.toHaveProperty("state");
    expect(await (await commune.get(pathOf("ou-20"))).json()).toMatchObject({ state: "draft" });
  });

  it("cannot be withdrawn by the district", async () => {
    const reply = await move(reviewer, "ou-18", "withdraw", { version: 2 });

    expect([reply.status, await problemOf(reply)]).toEqual([403, { kind: "forbidden" }]);
  });
});
