import { describe, expect, it } from "vitest";
import type { OrgUnitId } from "../../../shared/ids.ts";
import { changeInspection } from "../../../shared/inspections/changeInspection.ts";
import {
  type Inspection,
  inspectionFor,
  inspectionStateOn,
} from "../../../shared/inspections/inspection.ts";
import { err, ok } from "../../../shared/result.ts";

const hoaTam = "ou-19" as OrgUnitId;
const hoaVinh = "ou-10" as OrgUnitId;

const planned: Inspection = {
  planned: "2022-05-12",
  units: [hoaTam],
  subject: "Chi trả trợ cấp",
  leader: "Trưởng phòng",
  done: null,
  followedUp: null,
  cancelled: null,
};
const found = {
  day: "2022-05-12",
  result: "Chi trả đúng đối tượng",
  recommendation: "Bổ sung hai hồ sơ",
  followUpBy: "2022-05-31",
};
const of = (more: Partial<Inspection>): Inspection => ({ ...planned, ...more });

describe("how an inspection stands", () => {
  it.each([
    ["is ahead in an earlier month", {}, "2022-04-30", "ahead"],
    ["is due from the first day of its month", {}, "2022-05-01", "due-this-month"],
    ["is due on its day", {}, "2022-05-12", "due-this-month"],
    ["is overdue on the day after", {}, "2022-05-13", "overdue"],
    ["of a month is due to its last day", { planned: "2022-05" }, "2022-05-31", "due-this-month"],
    ["of a month is overdue in the next", { planned: "2022-05" }, "2022-06-01", "overdue"],
    ["of a month is ahead before it", { planned: "2022-05" }, "2022-04-30", "ahead"],
    ["of December is overdue in January", { planned: "2022-12" }, "2023-01-01", "overdue"],
    [
      "is done where nothing was recommended",
      { done: { ...found, recommendation: null, followUpBy: null } },
      "2022-12-31",
      "done",
    ],
    ["waits for its last day of follow-up", { done: found }, "2022-05-31", "to-follow-up"],
    ["is behind with its follow-up after it", { done: found }, "2022-06-01", "follow-up-overdue"],
    [
      "waits on where no last day was set",
      { done: { ...found, followUpBy: null } },
      "2022-12-31",
      "to-follow-up",
    ],
    [
      "is followed up",
      { done: found, followedUp: { day: "2022-06-03", words: "Đã bổ sung" } },
      "2022-12-31",
      "followed-up",
    ],
    ["is called off, however late", { cancelled: "Trùng đoàn tỉnh" }, "2022-12-31", "cancelled"],
  ] as const)("%s", (_, more, today, state) => {
    expect(inspectionStateOn(of(more), today)).toBe(state);
  });
});

describe("what a unit is told", () => {
  it("is all of an inspection that concerns nobody else", () => {
    const own = of({ done: found });
    expect(inspectionFor(own, hoaTam)).toEqual(own);
  });

  it("is nothing of one that does not concern it", () => {
    expect(inspectionFor(of({}), hoaVinh)).toBeNull();
  });

  it("is no other unit and no result of one that concerns several", () => {
    const units = [hoaTam, hoaVinh];
    const followedUp = { day: "2022-06-03", words: "Hòa Tâm đã bổ sung" };
    expect(inspectionFor(of({ units, done: found, followedUp }), hoaVinh)).toEqual(
      of({
        units: [hoaVinh],
        done: { day: "2022-05-12", result: "", recommendation: null, followUpBy: null },
      }),
    );
    expect(inspectionFor(of({ units, cancelled: "Hòa Tâm có dịch" }), hoaVinh)).toEqual(
      of({ units: [hoaVinh], cancelled: "" }),
    );
  });
});

describe("an inspection of several units", () => {
  const units = [hoaTam, hoaVinh];
  const none = { ...found, recommendation: null, followUpBy: null };
  const seen = (unit: OrgUnitId, done: typeof found | typeof none, followedUp = null) => ({
    ...{ unit, done, followedUp },
  });
  const both = (tam: typeof found | typeof none, vinh: typeof found | typeof none) =>
    of({ units, found: [seen(hoaTam, tam), seen(hoaVinh, vinh)] });

  it.each([
    [
      "is overdue while one of them was not seen",
      of({ units, found: [seen(hoaTam, found)] }),
      "overdue",
    ],
    [
      "is behind where one of them is, though another is still to come",
      of({ planned: "2022-07", units, found: [seen(hoaTam, found)] }),
      "follow-up-overdue",
    ],
    ["is done when each was, and nothing recommended", both(none, none), "done"],
    [
      "waits as long as one of them is to follow up",
      both(none, { ...found, followUpBy: "2022-06-20" }),
      "to-follow-up",
    ],
    ["is as late as the latest of them", both(found, none), "follow-up-overdue"],
    ["is done by what was found of all together", of({ units, done: none }), "done"],
    [
      "tells of a unit its own rather than that",
      of({ units, done: none, found: [seen(hoaTam, found)] }),
      "follow-up-overdue",
    ],
    [
      "is behind with what was recommended to all, though each has a result of its own",
      of({ units, done: found, found: [seen(hoaTam, none), seen(hoaVinh, none)] }),
      "follow-up-overdue",
    ],
  ])("%s", (_, inspection, state) => {
    expect(inspectionStateOn(inspection, "2022-06-15")).toBe(state);
  });

  it("tells each what was found of it, and nothing of the others", () => {
    const own = { day: "2022-06-03", words: "Đã bổ sung" };
    const inspection = of({
      units,
      found: [
        { unit: hoaTam, done: found, followedUp: own },
        { unit: hoaVinh, done: none, followedUp: null },
      ],
    });

    expect(inspectionFor(inspection, hoaTam)).toEqual(
      of({ units: [hoaTam], done: found, followedUp: own }),
    );
    expect(inspectionFor(inspection, hoaVinh)).toEqual(of({ units: [hoaVinh], done: none }));
  });

  it.each([
    [
      "records one of them",
      of({ units }),
      of({ units, found: [seen(hoaTam, found)] }),
      ok("record"),
    ],
    [
      "records how one of them followed up",
      of({ units, found: [{ unit: hoaTam, done: found, followedUp: null }] }),
      of({
        units,
        found: [{ unit: hoaTam, done: found, followedUp: { day: "2022-06-03", words: "Xong" } }],
      }),
      ok("follow-up"),
    ],
    [
      "records nothing ahead of one of them",
      of({ units }),
      of({ units, found: [seen(hoaTam, { ...none, day: "2022-06-16" })] }),
      err({ kind: "inspection-impossible", fault: "done-ahead" }),
    ],
    [
      "calls off nothing that one of them has seen",
      of({ units, found: [seen(hoaTam, found)] }),
      of({ units, found: [seen(hoaTam, found)], cancelled: "x" }),
      err({ kind: "inspection-impossible", fault: "done-and-cancelled" }),
    ],
  ])("%s", (_, before, after, expected) => {
    expect(changeInspection(before, after, 2022, "2022-06-15")).toEqual(expected);
  });
});

describe("a change of an inspection", () => {
  const done = of({ done: found });
  const words = { day: "2022-06-03", words: "Đã bổ sung" };
  const impossible = (fault: string) => err({ kind: "inspection-impossible", fault });
  it.each([
    ["plans a new one", null, of({}), ok("plan")],
    ["is none where it is so already", of({}), of({}), ok(null)],
    ["changes what is planned", of({}), of({ subject: "Hộ nghèo" }), ok("change")],
    ["records what was done", of({}), done, ok("record")],
    ["corrects what was recorded", done, of({ done: { ...found, result: "Sai" } }), ok("record")],
    ["records the follow-up", done, of({ done: found, followedUp: words }), ok("follow-up")],
    ["calls it off", of({}), of({ cancelled: "Trùng đoàn tỉnh" }), ok("cancel")],
    ["puts it back", of({ cancelled: "Trùng" }), of({}), ok("restore")],
    ["stays in its year", null, of({ planned: "2023-01" }), impossible("planned-outside-year")],
    [
      "calls off nothing held",
      done,
      of({ done: found, cancelled: "x" }),
      impossible("done-and-cancelled"),
    ],
    [
      "records nothing ahead",
      of({}),
      of({ done: { ...found, day: "2022-06-16", followUpBy: null } }),
      impossible("done-ahead"),
    ],
    [
      "records nothing of the year before",
      of({}),
      of({ done: { ...found, day: "2021-12-31" } }),
      impossible("done-before-year"),
    ],
    [
      "sets no day where nothing is recommended",
      of({}),
      of({ done: { ...found, recommendation: null } }),
      impossible("nothing-to-follow-up"),
    ],
    [
      "sets no day before it was held",
      of({}),
      of({ done: { ...found, followUpBy: "2022-05-11" } }),
      impossible("follow-up-before-done"),
    ],
    [
      "follows up nothing that was not held",
      of({}),
      of({ followedUp: words }),
      impossible("nothing-to-follow-up"),
    ],
    [
      "follows up nothing ahead",
      done,
      of({ done: found, followedUp: { ...words, day: "2022-06-16" } }),
      impossible("followed-up-ahead"),
    ],
    [
      "follows up nothing before it was held",
      done,
      of({ done: found, followedUp: { ...words, day: "2022-05-11" } }),
      impossible("followed-up-before-done"),
    ],
  ])("%s", (_, before, after, expected) => {
    expect(changeInspection(before, after, 2022, "2022-06-15")).toEqual(expected);
  });
});
