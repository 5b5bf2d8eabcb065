import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { AuditReply } from "../../shared/api/audit.ts";
import { CompletenessReply } from "../../shared/api/completeness.ts";
import { DutiesReply } from "../../shared/api/duties.ts";
import { ReportReply } from "../../shared/api/reports.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { move } from "./support/movesOf.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;
let reviewer: Person;
let commune: Person;

const unit = "ou-19";
const onBehalf = { document: "số 12/BC-UBND", day: "2022-03-10" };

beforeAll(async () => {
  district = await emptyDistrict();
  reviewer = await district.as("demo-564");
  commune = await district.as("demo-22297");
});

async function standing(): Promise<ReportReply> {
  return v.parse(ReportReply, await (await commune.get(pathOf(unit))).json());
}

async function onBoard() {
  const reply = await reviewer.get("/api/completeness?period=2022Q1");
  const { units } = v.parse(CompletenessReply, await reply.json());
  const { reports = [] } = units.find(({ id }) => id === unit) ?? {};
  return reports.find(({ template }) => template === "dh-04")?.enteredFor;
}

async function onDuty() {
  const { duties } = v.parse(
    DutiesReply,
    await (await commune.get("/api/duties?period=2022Q1")).json(),
  );
  return duties.find(({ template }) => template.id === "dh-04")?.enteredFor;
}

describe("what the district enters for a unit that cannot", () => {
  it("names the unit's document, and is refused without one", async () => {
    const input = await fillIn(reviewer, pathOf(unit), quietQuarter());

    const silent = await handIn(reviewer, pathOf(unit), input);
    const said = [{ document: "số 12/BC-UBND ngày 10/3/2022" }, { ...onBehalf, day: "2022-03-11" }];
    const refused = await Promise.all(
      said.map((one, at) =>
        handIn(reviewer, pathOf(unit), { ...input, onBehalf: one }, `refused-${at}`),
      ),
    );
    const named = await handIn(reviewer, pathOf(unit), { ...input, onBehalf }, "key-2");

    expect([silent.status, await problemOf(silent)]).toEqual([422, { kind: "document-missing" }]);
    expect(await Promise.all(refused.map(problemOf))).toEqual([
      { kind: "document-undated" },
      { kind: "document-day-ahead", day: "2022-03-11", today: "2022-03-10" },
    ]);
    expect([named.status, await named.json()]).toMatchObject([
      201,
      { version: 1, sentBy: "Chuyên viên Phòng LĐ-TB&XH", late: false },
    ]);
    expect(await standing()).toMatchObject({
      state: "submitted",
      onBehalf: { ...onBehalf, confirmed: false },
      // The unit may send its own instead; it is not its to take back.
      moves: ["submit", "confirm"],
    });
    expect([await onBoard(), await onDuty()]).toEqual(["unconfirmed", "unconfirmed"]);
  });

  it("is read where its document's day was a part of its name", async () => {
    const stored = (said: object) =>
      env.DB.prepare(
        "update report_versions set on_behalf = ?1 where org_unit_id = ?2 and template_id = 'dh-04'",
      )
        .bind(JSON.stringify(said), unit)
        .run();
    const old = { document: "số 12/BC-UBND ngày 10/3/2022" };
    await stored(old);
    const read = await standing();
    const version = await (await commune.get(`${pathOf(unit)}/versions/1`)).json();
    await stored(onBehalf);

    expect(read.onBehalf).toEqual({ ...old, confirmed: false });
    expect(version).toMatchObject({ version: 1, onBehalf: old });
  });

  it("is not taken back by the unit, nor confirmed by the district", async () => {
    const taken = await move(commune, unit, "withdraw");
    const confirmed = await move(reviewer, unit, "confirm");

    expect([taken.status, confirmed.status]).toEqual([409, 403]);
  });

  it("is approved with a reason only, while the unit has not confirmed it", async () => {
    const silent = await move(reviewer, unit, "approve");

    expect([silent.status, await problemOf(silent)]).toEqual([422, { kind: "reason-missing" }]);
  });

  it("is confirmed by the unit, once, and is approved then", async () => {
    const confirmed = await move(commune, unit, "confirm");
    const again = await move(commune, unit, "confirm");
    const approved = await move(reviewer, unit, "approve");

    expect([confirmed.status, again.status, approved.status]).toEqual([200, 200, 200]);
    expect(await standing()).toMatchObject({
      state: "approved",
      onBehalf: { ...onBehalf, confirmed: true },
    });
    expect([await onBoard(), await onDuty()]).toEqual(["confirmed", "confirmed"]);
  });

  it("is replaced by what the unit sends itself, which nobody entered for it", async () => {
    await move(reviewer, unit, "return", { reason: "Gửi bản của xã." });
    const input = await fillIn(commune, pathOf(unit), quietQuarter({ "A/hh/7": 1, "A/nk/7": 3 }));
    const sent = await handIn(commune, pathOf(unit), input);

    expect(sent.status).toBe(201);
    expect(await standing()).toMatchObject({ version: 2, onBehalf: null });
    const first = await commune.get(`${pathOf(unit)}/versions/1`);
    expect(await first.json()).toMatchObject({ version: 1, onBehalf });
    expect(await onBoard()).toBeNull();
  });

  it("stands in a chain that is whole", async () => {
    const query = `template=dh-04&period=2022Q1&unit=${unit}`;
    const audit = v.parse(AuditReply, await (await reviewer.get(`/api/audit?${query}`)).json());

    expect(audit.events.map((event) => event.move)).toEqual([
      ...["submit", "confirm", "approve", "return", "submit"],
    ]);
    expect(audit.broken).toBeNull();
  });
});

it("a unit enters nothing on behalf of itself", async () => {
  const own = await district.as("demo-22258");
  const input = await fillIn(own, pathOf("ou-11"), quietQuarter(), { onBehalf });

  const reply = await handIn(own, pathOf("ou-11"), input);

  expect(reply.status).toBe(400);
});

describe("the signed copy", () => {
  it("counts for a later version that says the same, and not for one that says otherwise", async () => {
    const other = await district.as("demo-22258");
    const signed = async () => {
      const opened = await other.get(pathOf("ou-11"));
      return v.parse(ReportReply, await opened.json());
    };
    const send = async (entered: Record<string, number>, key: string) => {
      const input = await fillIn(other, pathOf("ou-11"), quietQuarter(entered));
      return (await handIn(other, pathOf("ou-11"), input, key)).status;
    };
    await send({}, "first");
    const { code } = await signed();
    await move(reviewer, "ou-11", "receive-signed", { version: 1, code });
    const same = await send({}, "same");
    const after = await signed();
    const changed = await send({ "A/hh/7": 1, "A/nk/7": 2 }, "changed");

    expect([same, after.version, after.signedVersion]).toEqual([201, 2, 2]);
    expect([changed, await signed()]).toMatchObject([201, { version: 3, signedVersion: 2 }]);
    const query = "template=dh-04&period=2022Q1&unit=ou-11";
    const audit = await reviewer.get(`/api/audit?${query}`);
    expect(v.parse(AuditReply, await audit.json()).broken).toBeNull();
  });

  it("is received by the code on it, however it was typed, and only by the district", async () => {
    const { code } = await standing();
    const typed = `${code?.slice(0, 5)}-${code?.slice(5)}`.toLowerCase();
    const input = { version: 2, code: typed };

    const received = await move(reviewer, unit, "receive-signed", input);
    const again = await move(reviewer, unit, "receive-signed", input);
    const own = await move(commune, unit, "receive-signed", input);

    expect([received.status, again.status, own.status]).toEqual([200, 200, 403]);
    expect(await standing()).toMatchObject({ signedVersion: 2, state: "submitted" });
  });

  it("of another version is told apart from one that is of none", async () => {
    const first = await commune.get(`${pathOf(unit)}/versions/1`);
    const { code } = (await first.json()) as { code: string };

    const older = await move(reviewer, unit, "receive-signed", { version: 2, code });
    const none = await move(reviewer, unit, "receive-signed", { version: 2, code: "0000000000" });

    expect([older.status, await problemOf(older)]).toEqual([
      409,
      { kind: "signed-copy-differs", version: 1, newest: 2 },
    ]);
    expect([none.status, await problemOf(none)]).toEqual([
      409,
      { kind: "signed-copy-differs", version: null, newest: 2 },
    ]);
  });
});
