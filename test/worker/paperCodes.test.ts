import { beforeAll, describe, expect, it } from "vitest";
import type { IndicatorId, OrgUnitId } from "../../shared/ids.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { yearFigures } from "../../shared/regimes/dongHoa2022/figures.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { figureOf } from "../support/figureOf.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { move } from "./support/movesOf.ts";
import { ask, send, told } from "./support/papers.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;
let stranger: Person;

beforeAll(async () => {
  district = await emptyDistrict(demoStart, [dh04]);
  stranger = await district.as(null);
});

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
