import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { none } from "../../shared/form/dataValue.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { dh06b } from "../../shared/regimes/dongHoa2022/dh06b.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { type District, districtOn, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn } from "./support/fillForm.ts";
import { ask, send, told } from "./support/papers.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;
let stranger: Person;

beforeAll(async () => {
  district = await emptyDistrict(demoStart, [dh04, dh06b]);
  stranger = await district.as(null);
});

it("guessing papers ends after thirty codes in a quarter of an hour, costs a row each, and keeps nobody from signing in", async () => {
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

it("a network that has guessed is answered nothing: right codes as little as wrong ones, but for whoever has a session", async () => {
  const headers = { "CF-Connecting-IP": "203.0.113.20" };
  const code = await send(await district.as("demo-22258"), "ou-11", 2, "key-14");

  expect((await ask(stranger, code, headers)).status).toBe(429);
  expect((await ask(stranger, code, { "CF-Connecting-IP": "203.0.113.21" })).status).toBe(200);
  expect((await ask(await district.as("demo-22258"), code, headers)).status).toBe(200);
});

it("guessing as somebody who has signed in ends, too, but for the reports that he may read", async () => {
  const own = await send(await district.as("demo-22279"), "ou-15", 3, "key-15");
  const others = await send(await district.as("demo-22243"), "ou-16", 3, "key-16");
  const guesser = await district.as("demo-22279");
  expect((await ask(guesser, others)).status).toBe(200);
  for (let count = 10; count < 40; count += 1) await ask(guesser, `YYYYYYYY${count}`);

  const stati = [await ask(guesser, "YYYYYYYY99"), await ask(guesser, others)];
  expect(stati.map(({ status }) => status)).toEqual([429, 429]);
  expect((await ask(guesser, own)).status).toBe(200);
});

it("guessing finds no report whose figures are few enough to be tried: only its readers are told", async () => {
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
