import { expect, it } from "vitest";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { problemOf } from "./support/problemOf.ts";

it("a quiet quarter is found by nobody who tries codes, whatever was carried into it: the answer is that to a code of nothing, and as much is read for it", async () => {
  const district = await emptyDistrict(demoStart, [dh04]);
  const sender = await district.as("demo-22282");
  const quiet = quietQuarter({ "A/hh/7": 2, "A/nk/7": 7 });
  const input = await fillIn(sender, pathOf("ou-14"), quiet);
  expect((await handIn(sender, pathOf("ou-14"), input, "key-1")).status).toBe(201);
  const answerTo = async (person: Person, code: string) => {
    const headers = { "CF-Connecting-IP": "203.0.113.22" };
    district.rows();
    const reply = await person.send("POST", "/api/verifications", { code }, headers);
    return { status: reply.status, problem: await problemOf(reply), ...district.rows() };
  };

  const [stranger, neighbour] = [await district.as(null), await district.as("demo-22258")];
  for (const person of [stranger, neighbour]) {
    const first = await answerTo(person, "XXXXXXXX11");
    expect(first).toEqual({
      status: 404,
      problem: { kind: "paper-unknown" },
      read: expect.any(Number),
      written: 1,
    });
    expect(await answerTo(person, "XXXXXXXX12")).toEqual({ ...first, read: first.read + 1 });
    // Only the failures counted before are one more each time.
    expect(await answerTo(person, input.code)).toEqual({ ...first, read: first.read + 2 });
  }
});
