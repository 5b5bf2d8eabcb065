import { env } from "cloudflare:workers";
import * as v from "valibot";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { AuditPageReply } from "../../shared/api/auditSearch.ts";
import { NoticesReply } from "../../shared/api/notices.ts";
import { CodesReply } from "../../shared/api/people.ts";
import { dh03 } from "../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { regime } from "../../shared/regimes/dongHoa2022/regime.ts";
import { recordHandOver } from "../../worker/dev/recordHandOver.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { setDemoClock } from "../../worker/store/demo.ts";
import { emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { move } from "./support/movesOf.ts";

const at = (moment: string) =>
  setDemoClock(env.DB, Date.parse(`2022-03-${moment}:00+07:00`), Date.now());

let administrator: Person;
let reviewer: Person;
/** A reporter of Hòa Vinh and a reviewer who have come after it all. */
let ofVinh: Person;
let ofDistrict: Person;
let ofTrung: Person;

const mai = { name: "Trần Thị Mai", role: "reporter", unit: "ou-12", ended: false };
const expert = { name: "Lê Văn Sáu", role: "reviewer", unit: "ou-02", ended: false };

async function save(id: string, person: object): Promise<void> {
  const reply = await administrator.send("PUT", `/api/people/${id}`, { seen: 999, ...person });
  if (!reply.ok) throw new Error(await reply.text());
}

async function send(person: Person, unit: string, more: object = {}): Promise<void> {
  const input = await fillIn(person, pathOf(unit), quietQuarter());
  const reply = await handIn(person, pathOf(unit), { ...input, ...more }, unit);
  if (reply.status !== 201) throw new Error(await reply.text());
}

beforeAll(async () => {
  vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
  const district = await emptyDistrict(demoStart, [dh03, dh04]);
  await recordHandOver(env.DB, regime, Date.parse(demoStart));
  administrator = await district.as("demo-quantri");
  reviewer = await district.as("demo-564");
  // Hòa Vinh sends its own, and the district enters for Hòa Hiệp Trung and returns Hòa Vinh's.
  await at("10T08:00");
  await send(await district.as("demo-22258"), "ou-11");
  await at("10T09:00");
  await send(reviewer, "ou-12", { onBehalf: { document: "số 12/BC-UBND", day: "2022-03-10" } });
  await at("10T10:00");
  await move(reviewer, "ou-11", "return", { notes: [{ cell: "A/hh/3", text: "Xem lại" }] });
  // Then the sender goes to Hòa Hiệp Trung under another name, the reviewer gets another, and so does Hòa Vinh.
  await at("11T08:00");
  await save("demo-ou-11", mai);
  await save("demo-564", expert);
  await administrator.send("PUT", "/api/org-units/ou-11", {
    ...{ seen: 999, reason: "Nghị quyết số 12", evenOwed: false },
    wish: {
      ...{ kind: "change", from: "2022-03-11", code: "22258", name: "Phường Đông Hòa" },
      ...{ type: "ward", parent: "ou-01" },
    },
  });
  await save("p-vinh", { ...mai, name: "Người Mới", unit: "ou-11" });
  await save("p-moi", { ...expert, name: "Chuyên viên mới" });
  const issued = await administrator.send("POST", "/api/codes", { people: ["p-vinh", "p-moi"] });
  const { codes } = v.parse(CodesReply, await issued.json());
  const codeOf = (id: string) => codes.find(({ person }) => person === id)?.code ?? "";
  ofVinh = await district.as(codeOf("p-vinh"));
  ofDistrict = await district.as(codeOf("p-moi"));
  ofTrung = await district.as("demo-22261");
  await at("11T09:00");
});

afterAll(() => {
  vi.useRealTimers();
});

async function noticesOf(person: Person) {
  const { events } = v.parse(NoticesReply, await (await person.get("/api/notices")).json());
  return events.map(({ move: what, unit, by }) => [what, unit.name, by]);
}

it("the district learns of what a unit sent, though its sender belongs to another now, and not of what it entered itself", async () => {
  expect(await noticesOf(ofDistrict)).toEqual([
    ["submit", "Phường Hòa Vinh", "Công chức Phường Hòa Vinh"],
  ]);
});

it("a unit learns of what the district did under the name the district's man bore, and it itself", async () => {
  expect(await noticesOf(ofVinh)).toEqual([
    ["return", "Phường Hòa Vinh", "Chuyên viên Phòng LĐ-TB&XH"],
  ]);
});

it("whom the district entered for learns of it, though somebody there has sent reports of another unit", async () => {
  expect(await noticesOf(ofTrung)).toEqual([
    ["submit", "Phường Hòa Hiệp Trung", "Chuyên viên Phòng LĐ-TB&XH"],
  ]);
});

it("the record tells everything under the names of its day", async () => {
  const reply = await administrator.get("/api/audit/events?unit=ou-11");
  const { entries } = v.parse(AuditPageReply, await reply.json());

  expect(entries.map(({ kind, unit, by }) => [kind, unit?.name, by.name])).toEqual([
    ["issue-card", "Phường Đông Hòa", "Quản trị hệ thống"],
    ["add-person", "Phường Đông Hòa", "Quản trị hệ thống"],
    ["change-unit", "Phường Đông Hòa", "Quản trị hệ thống"],
    ["return", "Phường Hòa Vinh", "Chuyên viên Phòng LĐ-TB&XH"],
    ["submit", "Phường Hòa Vinh", "Công chức Phường Hòa Vinh"],
  ]);
});
