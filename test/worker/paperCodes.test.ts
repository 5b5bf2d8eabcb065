import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { VerificationReply } from "../../shared/api/verifications.ts";
import { none } from "../../shared/form/dataValue.ts";
import type { IndicatorId, OrgUnitId } from "../../shared/ids.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { dh06b } from "../../shared/regimes/dongHoa2022/dh06b.ts";
import { yearFigures } from "../../shared/regimes/dongHoa2022/figures.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { figureOf } from "../support/figureOf.ts";
import { type District, districtOn, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { move } from "./support/movesOf.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;
let stranger: Person;

beforeAll(async () => {
  district = await emptyDistrict(demoStart, [dh04, dh06b]);
  stranger = await district.as(null);
});

const ask = (person: Person, code: string, headers: HeadersInit = {}) =>
  person.send("POST", "/api/verifications", { code }, headers);

async function told(person: Person, code: string): Promise<VerificationReply> {
  const reply = await ask(person, code);
  if (reply.status !== 200) throw new Error(`${reply.status} ${await reply.text()}`);
  return v.parse(VerificationReply, await reply.json());
}

/** Households and people that came back to the lists or moved here: more figures than anybody tries. */
const arrivals = Object.fromEntries(
  ["A", "B"].flatMap((table) => [
    [`${table}/hh/6`, 40],
    [`${table}/hh/8`, 42],
    [`${table}/nk/6`, 160],
    [`${table}/nk/8`, 168],
  ]),
);

/** Hands in the poverty form with so many newly poor households; answers the code of its figures. */
async function send(
  person: Person,
  unit: string,
  households: number,
  key: string,
  printed: { code: string; unlike?: string } | null = null,
): Promise<string> {
  const cells = { ...arrivals, "A/hh/7": households, "A/nk/7": households * 3 };
  const input = await fillIn(person, pathOf(unit), quietQuarter(cells));
  const signing = printed && {
    number: null,
    day: "2022-03-10",
    signer: { title: "CHỦ TỊCH", name: "Lê Thị Bảy" },
    preparer: "Trần Văn Tám",
    ...printed,
  };
  const body = signing ? { ...input, signing } : input;
  const reply = await handIn(person, pathOf(unit), body, key);
  if (reply.status !== 201) throw new Error(`${reply.status} ${await reply.text()}`);
  return input.code;
}

describe("a paper is asked about by its mã đối chiếu", () => {
  let commune: Person;
  let first = "";
  let second = "";

  beforeAll(async () => {
    commune = await district.as("demo-22258");
    first = await send(commune, "ou-11", 2, "key-1");
  });

  it("is the latest; a stranger is told whose it is and when it came, and no figure", async () => {
    const reply = await told(stranger, first);

    expect(reply).toEqual({
      code: first,
      standing: "latest",
      form: { code: "ĐH-04/HN", title: dh04.title },
      period: { id: "2022Q1", name: null },
      unit: "Phường Hòa Vinh",
      sent: { version: 1, sentAt: expect.stringMatching(/^2022-03-10T08:0\d:\d\d\+07:00$/) },
      newest: { version: 1, sentAt: reply.sent.sentAt },
      same: [],
      state: "submitted",
      dataState: { estimated: false, preliminary: true },
      illustrative: true,
      withheld: "sign-in",
      totals: [],
    });
  });

  it("reads twelve rows for that and writes nothing", async () => {
    district.rows();
    await told(stranger, first);
    // Where the code leads and where another does, the report with its form and regime, its one version, three for a unit of two terms; and
    // whether its figures are few enough to be tried: the version, and the form's definition by its name.
    expect(district.rows()).toEqual({ read: 2 + 3 + 1 + 3 + 1 + 2, written: 0 });
  });

  it("is read as people type it: small letters, spaces, hyphens, O for 0, I and L for 1", async () => {
    const typed = `${first.slice(0, 5)} - ${first.slice(5)}`
      .toLowerCase()
      .replaceAll("0", "o")
      .replaceAll("1", "l");
    expect(await told(stranger, typed)).toEqual(await told(stranger, first));
  });

  it("shows its sums to the unit itself and to the district", async () => {
    const own = await told(commune, first);
    const reviewer = await told(await district.as("demo-564"), first);
    const viewer = await told(await district.as("demo-564-xem"), first);

    const opening = figureOf(
      yearFigures.figures,
      "poor-hh-opening" as IndicatorId,
      "ou-11" as OrgUnitId,
    );
    expect(own.withheld).toBe(null);
    // Two became poor, 82 came back or moved here, and nobody left.
    expect(own.totals.find(({ row }) => row === "1 Hộ nghèo")).toMatchObject({
      column: "Cuối kỳ",
      unit: "hộ",
      value: Number(opening) + 2 + 82,
    });
    expect([reviewer.totals, viewer.totals]).toEqual([own.totals, own.totals]);
    expect(own.totals.every(({ type }) => type === "count" || type === "money")).toBe(true);
  });

  it("shows none to another commune, nor to a session that has ended", async () => {
    const other = await told(await district.as("demo-22297"), first);
    const ended = await ask(stranger, first, { Authorization: `Bearer ${"x".repeat(43)}` });

    expect([other.withheld, other.totals]).toEqual(["not-yours", []]);
    expect(await ended.json()).toMatchObject({ withheld: "sign-in", totals: [] });
  });

  it("is replaced once other figures are handed in, by which version and when", async () => {
    second = await send(commune, "ou-11", 5, "key-2");

    expect(await told(stranger, first)).toMatchObject({
      standing: "replaced",
      sent: { version: 1 },
      newest: { version: 2 },
      same: [],
    });
    expect(await told(stranger, second)).toMatchObject({
      standing: "latest",
      sent: { version: 2 },
    });
  });

  it("shows beside its sums what the newest version says", async () => {
    const { totals } = await told(commune, first);
    const changed = totals.filter(({ value, newest }) => newest !== value);

    // Three more households and nine more people: at the period's end, and fewer fewer since the year's beginning.
    expect(changed.map(({ value, newest }) => Number(newest) - Number(value)).sort()).toEqual(
      [-3, 3, 9].sort(),
    );
    expect(changed.length).toBeLessThan(totals.length);
  });

  it("is the latest again when its figures are handed in again, and says that it was sent before", async () => {
    await send(commune, "ou-11", 2, "key-3");

    expect(await told(stranger, first)).toMatchObject({
      standing: "latest",
      sent: { version: 3 },
      newest: { version: 3 },
      same: [{ version: 1 }],
    });
    expect(await told(stranger, second)).toMatchObject({
      standing: "replaced",
      newest: { version: 3 },
    });
  });

  it("follows the report's life, and is withdrawn where the unit took it back", async () => {
    const reviewer = await district.as("demo-564");
    await move(reviewer, "ou-11", "approve", { version: 3 });
    expect(await told(stranger, first)).toMatchObject({ standing: "latest", state: "approved" });

    const other = await district.as("demo-22261");
    const code = await send(other, "ou-12", 1, "key-4");
    await move(other, "ou-12", "withdraw");
    expect(await told(stranger, code)).toMatchObject({ standing: "withdrawn", state: "draft" });
  });

  it("is being corrected once it was returned, and does not count", async () => {
    const person = await district.as("demo-22267");
    const code = await send(person, "ou-17", 1, "key-6");
    const day = { correctBy: "2022-03-14" };
    await move(await district.as("demo-564"), "ou-17", "return", { reason: "Sửa dòng 1", ...day });

    expect(await told(stranger, code)).toMatchObject({ standing: "returned", state: "returned" });
  });

  it("is in no total once it was left out, however its report stands", async () => {
    const person = await district.as("demo-22282");
    const reviewer = await district.as("demo-564");
    const code = await send(person, "ou-14", 1, "key-13");
    await move(reviewer, "ou-14", "approve", { version: 1 });
    const decide = (granted: boolean) => {
      const duty = { kind: "left-out", templates: ["dh-04"], periods: ["2022Q1"] };
      return reviewer.send("POST", "/api/exceptions/ou-14", {
        ...{ ...duty, granted, reason: "Chưa đối chiếu." },
      });
    };

    expect((await decide(true)).status).toBe(200);
    expect(await told(stranger, code)).toMatchObject({ standing: "left-out", state: "approved" });
    expect((await decide(false)).status).toBe(200);
    expect(await told(stranger, code)).toMatchObject({ standing: "latest", state: "approved" });
  });

  it("is of nothing that counts where the version that replaced it was withdrawn", async () => {
    const person = await district.as("demo-22291");
    const paper = "7Q2KDX90AC";
    const unlike = { code: paper, unlike: "Sửa sau khi ký" };
    const code = await send(person, "ou-18", 1, "key-7", unlike);
    await send(person, "ou-18", 2, "key-8");
    expect((await told(stranger, code)).standing).toBe("replaced");
    await move(person, "ou-18", "withdraw", { version: 2 });

    expect([(await told(stranger, code)).standing, (await told(stranger, paper)).standing]).toEqual(
      ["withdrawn", "withdrawn"],
    );
  });

  it("is unlike what was handed in where its sender said so", async () => {
    const person = await district.as("demo-22246");
    const paper = "7Q2KDX90AB";
    const code = await send(person, "ou-13", 4, "key-5", { code: paper, unlike: "Sửa sau khi ký" });

    const reply = await told(stranger, paper);
    expect(reply).toMatchObject({ code: paper, standing: "unlike", sent: { version: 1 } });
    expect(JSON.stringify(reply)).not.toContain(code);
    expect(await told(stranger, code)).toMatchObject({ standing: "latest" });
  });

  it("is nobody's where two units say that the paper is theirs, until it is handed in", async () => {
    const claim = async (login: string, unit: string, key: string) =>
      send(await district.as(login), unit, 6, key, { code: claimed, unlike: "Sửa sau khi ký" });
    const claimed = "7Q2KDX90AD";
    await claim("demo-22267", "ou-17", "key-9");
    expect(await told(stranger, claimed)).toMatchObject({ unit: "Xã Hòa Tân Đông" });
    await claim("demo-22291", "ou-18", "key-10");

    expect((await ask(stranger, claimed)).status).toBe(404);
  });

  it("is of the report whose figures have it, whoever else has named it as a paper", async () => {
    const person = await district.as("demo-22300");
    const taken = await send(person, "ou-20", 3, "key-11");
    await send(await district.as("demo-22297"), "ou-19", 3, "key-12", { code: taken, unlike: "?" });

    expect(await told(stranger, taken)).toMatchObject({
      standing: "latest",
      unit: expect.stringContaining("Hòa Xuân Nam"),
    });
  });

  it("was never handed in where one character is another", async () => {
    const altered = `${first[0] === "7" ? "8" : "7"}${first.slice(1)}`;
    const reply = await ask(stranger, altered);

    expect(reply.status).toBe(404);
    expect(await problemOf(reply)).toEqual({ kind: "paper-unknown" });
  });

  it.each(["", "12345", "ABCDE-FGHJU", "ABCDE-FGHJKM"])("is no code: “%s”", async (typed) => {
    const reply = await ask(stranger, typed);
    expect([reply.status, await problemOf(reply)]).toEqual([
      400,
      { kind: "invalid-request", at: "code", why: "is no code" },
    ]);
  });
});

describe("guessing papers", () => {
  it("ends after thirty codes in a quarter of an hour, costs a row each, and keeps nobody from signing in", async () => {
    const counted = districtOn(env.DB);
    const guesser = await counted.as(null);
    const headers = { "CF-Connecting-IP": "203.0.113.20" };
    for (let count = 10; count < 40; count += 1) {
      expect((await ask(guesser, `ZZZZZZZZ${count}`, headers)).status).toBe(404);
    }
    expect(counted.rows().written).toBe(30);

    const stopped = await ask(guesser, "ZZZZZZZZ99", headers);
    expect([stopped.status, stopped.headers.get("Retry-After")]).toEqual([429, "900"]);
    expect(counted.rows()).toEqual({ read: 1, written: 0 });
    const wrongCode = { method: "POST", headers, body: { code: "WRONG" } } as const;
    const entering = await guesser.send("POST", "/api/sessions", wrongCode.body, headers);
    expect(entering.status).toBe(403);
  });

  it("then answers nobody without a session from there, right codes as little as wrong ones, and whoever has one", async () => {
    const headers = { "CF-Connecting-IP": "203.0.113.20" };
    const code = String(
      await env.DB.prepare("select code from report_versions where org_unit_id = 'ou-11'").first(
        "code",
      ),
    );

    expect((await ask(stranger, code, headers)).status).toBe(429);
    expect((await ask(stranger, code, { "CF-Connecting-IP": "203.0.113.21" })).status).toBe(200);
    expect((await ask(await district.as("demo-22258"), code, headers)).status).toBe(200);
  });

  it("as somebody who has signed in ends, too, but for the reports that he may read", async () => {
    const own = await send(await district.as("demo-22279"), "ou-15", 3, "key-15");
    const others = await send(await district.as("demo-22243"), "ou-16", 3, "key-16");
    const guesser = await district.as("demo-22279");
    expect((await ask(guesser, others)).status).toBe(200);
    for (let count = 10; count < 40; count += 1) await ask(guesser, `YYYYYYYY${count}`);

    const stati = [await ask(guesser, "YYYYYYYY99"), await ask(guesser, others)];
    expect(stati.map(({ status }) => status)).toEqual([429, 429]);
    expect((await ask(guesser, own)).status).toBe(200);
  });

  it("finds no report whose figures are few enough to be tried: only its readers are told", async () => {
    const path = "/api/reports/dh-06b/2022Q1/ou-14";
    const sender = await district.as("demo-22282");
    const few = { "A/1/2": 1, "A/1/4": 2, "A/1/5": none, "A/1/6": none };
    const input = await fillIn(sender, path, few);
    expect((await handIn(sender, path, input, "key-17")).status).toBe(201);

    const [reader, other] = [await district.as("demo-564"), await district.as("demo-22258")];
    const asked = [await ask(stranger, input.code), await ask(other, input.code)];
    expect(await Promise.all(asked.map(problemOf))).toEqual([
      { kind: "paper-unknown" },
      { kind: "paper-unknown" },
    ]);
    expect(await told(reader, input.code)).toMatchObject({ standing: "latest", withheld: null });
  });
});
