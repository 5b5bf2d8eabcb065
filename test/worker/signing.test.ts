import { env } from "cloudflare:workers";
import type * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { instantOf } from "../../shared/api/instant.ts";
import type { Receipt, ReportReply } from "../../shared/api/reports.ts";
import type { SigningSchema } from "../../shared/api/signing.ts";
import type { VersionReply, VersionsReply } from "../../shared/api/versions.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { setDemoClock } from "../../worker/store/demo.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { move } from "./support/movesOf.ts";
import { problemOf } from "./support/problemOf.ts";

type Paper = v.InferOutput<typeof SigningSchema>;

let district: District;

beforeAll(async () => {
  district = await emptyDistrict();
});

function paperOf(code: string, more: Partial<Paper> = {}): Paper {
  return {
    number: "12/BC-UBND",
    day: "2022-03-10",
    signer: { title: "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH", name: "Lê Thị Bảy" },
    preparer: "Trần Văn Tám",
    code,
    ...more,
  };
}

/** Hands the quiet quarter in as it was printed. */
async function sendPrinted(person: Person, unit: string, more: Partial<Paper> = {}) {
  const input = await fillIn(person, pathOf(unit), quietQuarter());
  const signing = paperOf(input.code, more);
  const reply = await handIn(person, pathOf(unit), { ...input, signing });
  return { input, signing, reply };
}

async function read<T>(person: Person, path: string): Promise<T> {
  return (await person.get(path)).json();
}

describe("a version that was printed for signing", () => {
  it("is kept with its paper, told with it, and the receipt says that it is what was printed", async () => {
    const commune = await district.as("demo-22258");
    const { signing, reply } = await sendPrinted(commune, "ou-11");

    expect([reply.status, ((await reply.json()) as Receipt).printed]).toEqual([201, "same"]);
    const reviewer = await district.as("demo-564");
    const path = pathOf("ou-11");
    expect((await read<ReportReply>(reviewer, path)).signing).toEqual(signing);
    expect((await read<VersionReply>(reviewer, `${path}/versions/1`)).signing).toEqual(signing);
    const { versions } = await read<VersionsReply>(reviewer, `${path}/versions`);
    expect(versions.map(({ printed }) => printed)).toEqual([signing.code]);
  });

  it("is received as signed by its code", async () => {
    const commune = await district.as("demo-22261");
    const { signing } = await sendPrinted(commune, "ou-12");
    const reviewer = await district.as("demo-564");

    const code = `${signing.code.slice(0, 5)}-${signing.code.slice(5)}`.toLowerCase();
    const received = await move(reviewer, "ou-12", "receive-signed", { code });

    expect(received.status).toBe(200);
    expect((await read<ReportReply>(commune, pathOf("ou-12"))).signedVersion).toBe(1);
  });

  it("is received as signed once: the second time it is told when, and by whom", async () => {
    const reviewer = await district.as("demo-564");
    const { signedVersion } = await read<ReportReply>(reviewer, pathOf("ou-12"));
    const { versions } = await read<VersionsReply>(reviewer, `${pathOf("ou-12")}/versions`);
    const code = versions[0]?.code ?? "";
    const repeat = () => move(reviewer, "ou-12", "receive-signed", { code });
    // Asked again by itself, since the answer was lost: it is the first time to whoever waits for it.
    expect(await (await repeat()).json()).toEqual({ state: "submitted", version: 1 });

    const later = Date.parse(demoStart) + 600_000;
    await setDemoClock(env.DB, later, Date.now());
    const again = await repeat();

    const { results } = await env.DB.prepare(
      "select at from report_events where org_unit_id = 'ou-12' and move = 'receive-signed'",
    ).all<{ at: number }>();
    const [recorded] = results;
    expect([signedVersion, results.length, await again.json()]).toEqual([
      1,
      1,
      {
        ...{ state: "submitted", version: 1 },
        received: { at: instantOf(recorded?.at ?? 0), by: "Chuyên viên Phòng LĐ-TB&XH" },
      },
    ]);
  });

  it("is sent anew with another paper of the same figures, whose signed copy is there already", async () => {
    const commune = await district.as("demo-22261");
    const input = await fillIn(commune, pathOf("ou-12"), quietQuarter());
    const signing = paperOf(input.code, { number: "15/BC-UBND" });
    const reply = await handIn(commune, pathOf("ou-12"), { ...input, signing }, "anew");
    expect([reply.status, ((await reply.json()) as Receipt).printed]).toEqual([201, "same"]);
    const report = await read<ReportReply>(commune, pathOf("ou-12"));
    expect([report.version, report.signedVersion, report.signing]).toEqual([2, 2, signing]);
  });

  it("brings the same receipt when it is sent again", async () => {
    const commune = await district.as("demo-22246");
    const { input, signing, reply } = await sendPrinted(commune, "ou-13");
    const again = await handIn(commune, pathOf("ou-13"), { ...input, signing });
    expect(await again.json()).toEqual(await reply.json());
  });
});

describe("a version with other figures than were printed", () => {
  const other = "0000000000";

  it("is refused without a reason, and nothing is kept of it", async () => {
    const commune = await district.as("demo-22279");
    const { reply } = await sendPrinted(commune, "ou-15", { code: other });
    expect([reply.status, await problemOf(reply)]).toEqual([422, { kind: "reason-missing" }]);
    const opened = await read<ReportReply>(commune, pathOf("ou-15"));
    expect([opened.version, opened.signing]).toEqual([0, undefined]);
  });

  it("is kept with its reason, which the receipt and whoever decides are told of", async () => {
    const commune = await district.as("demo-22279");
    const { signing, reply } = await sendPrinted(commune, "ou-15", {
      code: other,
      unlike: "Sót một hộ",
    });
    expect(((await reply.json()) as Receipt).printed).toBe("unlike");
    const reviewer = await district.as("demo-564");
    expect((await read<ReportReply>(reviewer, pathOf("ou-15"))).signing).toEqual(signing);
  });
});

describe("what is said of a paper", () => {
  it("is kept on one line, without what no paper shows", async () => {
    const commune = await district.as("demo-22297");
    const { reply } = await sendPrinted(commune, "ou-19", {
      number: " 7/BC\n\u0000UBND\u200b ",
      signer: { title: "CHỦ  TỊCH", name: "Le\u0302 Thi\u0323 Bảy" },
    });
    expect(reply.status).toBe(201);
    expect((await read<ReportReply>(commune, pathOf("ou-19"))).signing).toMatchObject({
      number: "7/BC UBND",
      signer: { title: "CHỦ TỊCH", name: "Lê Thị Bảy" },
    });
  });

  it.each([
    ["a number too long", { number: "1".repeat(61) }],
    ["no name", { signer: { title: "CHỦ TỊCH", name: " " } }],
    ["a day that is none", { day: "2022-02-30" }],
    ["a code that is none", { code: "OOOOOOOOOO" }],
    ["something else", { stamp: true }],
  ])("is refused where it is %s", async (_, wrong) => {
    const commune = await district.as("demo-22297");
    const { reply } = await sendPrinted(commune, "ou-19", wrong as Partial<Paper>);
    expect([reply.status, (await problemOf(reply)).kind]).toEqual([400, "invalid-request"]);
  });
});

it("a version that was never printed says nothing of it anywhere", async () => {
  const commune = await district.as("demo-22282");
  const { unit } = await read<{ unit: { id: string } }>(commune, "/api/me");
  const path = pathOf(unit.id);
  const reply = await handIn(commune, path, await fillIn(commune, path, quietQuarter()));
  expect(await reply.json()).not.toHaveProperty("printed");
  expect(await read(commune, path)).not.toHaveProperty("signing");
  expect(await read(commune, `${path}/versions/1`)).not.toHaveProperty("signing");
});
