import { describe, expect, it } from "vitest";
import type { PersonState } from "../../../shared/administration/administrationEvent.ts";
import { changePerson } from "../../../shared/administration/changePerson.ts";
import type { OrgUnitId } from "../../../shared/ids.ts";
import { err, ok } from "../../../shared/result.ts";

const tam = "ou-19" as OrgUnitId;
const closed = "ou-77" as OrgUnitId;
const lan: PersonState = { name: "Lan", role: "reporter", unit: tam, endedAt: null };
const gone: PersonState = { ...lan, endedAt: 5 };
const wish = { name: "Lan", role: "reporter", unit: tam, ended: false } as const;
const others = { units: new Set([tam]), isOneself: false, now: 9 };

describe("what becomes of a person", () => {
  it.each([
    ["is added", null, wish, ok({ change: "add-person", after: lan })],
    ["is as wished already", lan, wish, ok(null)],
    ["has ended already, and keeps the day", gone, { ...wish, ended: true }, ok(null)],
    [
      "gets another name",
      lan,
      { ...wish, name: "Lan Anh" },
      ok({ change: "change-person", after: { ...lan, name: "Lan Anh" } }),
    ],
    [
      "ends now",
      lan,
      { ...wish, ended: true },
      ok({ change: "end-person", after: { ...lan, endedAt: 9 } }),
    ],
    ["comes back", gone, wish, ok({ change: "restore-person", after: lan })],
    [
      "ends in a unit that is closed",
      { ...lan, unit: closed },
      { ...wish, unit: closed, ended: true },
      ok({ change: "end-person", after: { ...lan, unit: closed, endedAt: 9 } }),
    ],
    [
      "does not come back to a unit that is closed",
      { ...gone, unit: closed },
      { ...wish, unit: closed },
      err({ kind: "not-found", what: "org-unit", id: closed }),
    ],
  ] as const)("%s", (_, known, wished, expected) => {
    expect(changePerson(known, wished, others)).toEqual(expected);
  });

  it.each([
    ["may take another name", { ...wish, name: "Lan Anh" }, true],
    ["may not end", { ...wish, ended: true }, false],
    ["may not take another role", { ...wish, role: "administrator" as const }, false],
  ])("who asks for himself %s", (_, wished, isAllowed) => {
    expect(changePerson(lan, wished, { ...others, isOneself: true }).ok).toBe(isAllowed);
  });
});
