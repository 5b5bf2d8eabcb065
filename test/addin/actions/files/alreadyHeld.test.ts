import { describe, expect, it } from "vitest";
import { documentNames } from "../../../../addin/actions/unitDocument.ts";
import type { FakeWorker } from "../../../support/fakeWorker.ts";
import { deskWith, filledIn } from "../../../support/filesRoom.ts";
import { faultless, openRoom } from "../../../support/workRoom.ts";

const sentAt = "2022-03-10T08:05:00+07:00";
const same = { kind: "same", version: 1, sentAt };
const [document, another] = ["số 12/BC-UBND 10/3/2022", "số 12/BC-UBND 9/3/2022"];

/** How the very file that the unit has handed in stands when it is chosen once more, by this unit or by the district, after
 *  something has happened to the report. */
async function chosenAgain(role: FakeWorker["role"], then: Partial<FakeWorker> = {}, by = "") {
  const room = await openRoom();
  const file = filledIn(room, faultless);
  await (await deskWith(room, { "a.xlsx": [file] })).handIn();
  Object.assign(room.worker, then);
  const me = { ...room.session.me, role };
  if (role === "reviewer") {
    Object.assign(me, { person: { id: "p9", name: "Lan" }, unit: { ...me.unit, id: "ou-02" } });
  }
  const session = { ...room.session, me };
  const again = await deskWith({ ...room, session }, { "a.xlsx": [file] });
  const [, name, day] = /^(.+) (\S+)$/.exec(by) ?? [];
  const kept = documentNames({ period: "2022Q1", unit: "ou-19" });
  session.writing.write(kept.name, name ?? null);
  session.writing.write(kept.day, day ?? null);
  const standing = again.standing();
  return standing.kind === "held" ? standing.problem.kind : standing;
}

describe("a file whose very figures stand as handed in", () => {
  it.each([
    ["by the unit itself", "reporter", {}, "", same],
    ["by the unit, once it is approved", "reporter", { state: "approved" }, "", same],
    ["by the district, which has no document to write for it", "reviewer", {}, "", same],
    ["by the district, whatever document it writes", "reviewer", {}, document, same],
    [
      "by the district, once it was returned",
      "reviewer",
      { state: "returned" },
      "",
      "document-missing",
    ],
    [
      "by the district, where a colleague entered it by the same document",
      "reviewer",
      { enteredFor: "unconfirmed", sentBy: "Lê Văn Hai" },
      document,
      same,
    ],
    [
      "by the district, where a colleague entered it by a document of another day",
      "reviewer",
      { enteredFor: "unconfirmed", sentBy: "Lê Văn Hai" },
      another,
      { kind: "ready" },
    ],
  ] as const)("is told beforehand when it is chosen %s", async (_, role, then, by, expected) => {
    expect(await chosenAgain(role, then, by)).toEqual(expected);
  });
});
