import { describe, expect, it } from "vitest";
import type { CheckedForm } from "../../../addin/actions/checkedForm.ts";
import { checkReport } from "../../../addin/actions/checkReport.ts";
import { openReports } from "../../../addin/actions/openReport.ts";
import { submitReport } from "../../../addin/actions/submitReport.ts";
import { countUnsent, mayBeSent } from "../../../addin/actions/unsent.ts";
import type { WorkSession } from "../../../addin/actions/workSession.ts";
import type { CellKey } from "../../../shared/ids.ts";
import {
  checkRoom,
  faultless,
  openRoom,
  povertyReport,
  type,
  type WorkRoom,
} from "../../support/workRoom.ts";

const words = {
  reasonsOf: () => [],
  dataStateOf: ({ identity }: CheckedForm) => identity.dataState,
  withErrors: null,
  replacing: null,
};

/** The form handed in, in a room whose workbook is then the district's. */
async function sentRoom(): Promise<WorkRoom> {
  const room = await openRoom();
  type(room, faultless);
  const sent = await submitReport(room.session, room.workbook.state().activeId ?? "", words);
  if (!sent.ok) throw new Error(sent.error.kind);
  return room;
}

/** The same session as somebody's of the district, who has no sheet open yet. */
function districtOf({ session, workbook }: WorkRoom): WorkSession {
  for (const { id } of workbook.state().sheets) workbook.removeSheet(id);
  const office = { id: "ou-02", code: "LDTBXH", name: "Phòng LĐ-TB&XH", type: "office" };
  return { ...session, me: { ...session.me, role: "reviewer", unit: office } };
}

async function lookAt(session: WorkSession): Promise<CheckedForm> {
  const opened = await openReports(session, [povertyReport]);
  if (!opened.ok) throw new Error(opened.error.kind);
  const checked = await checkReport(session, "everything-anew");
  const [form] = checked.ok ? checked.value.forms : [];
  if (form?.kind !== "checked") throw new Error("the report is not shown");
  return form;
}

const opening = ({ values }: CheckedForm) => values.get("A/hh/1" as CellKey);

describe("a report that the district looks at", () => {
  it("is the version as it was sent, whatever its sources say since", async () => {
    const room = await sentRoom();
    const district = districtOf(room);
    room.worker.openingHouseholds = 126;
    room.worker.carriedRevision = "r2";

    const shown = await lookAt(district);

    expect([opening(shown), shown.identity.baseVersion]).toEqual([128, 1]);
    expect(shown.concerns).toEqual([]);
  });

  it("is drawn anew in the same place once a newer version has come", async () => {
    const room = await sentRoom();
    const district = districtOf(room);
    await lookAt(district);
    room.worker.version = 2;
    room.worker.values = room.worker.values?.with(1, 4) ?? null;

    const shown = await lookAt(district);

    expect(shown.identity.baseVersion).toBe(2);
    expect(shown.values.get("A/hh/2" as CellKey)).toBe(4);
    expect(room.workbook.state().sheets).toHaveLength(1);
  });
});

describe("a sheet that was changed after it was sent", () => {
  it("says how many cells are not sent, and none once they are", async () => {
    const room = await sentRoom();
    expect(countUnsent(await checkRoom(room))).toBe(0);

    type(room, { "A/nk/7": 5, "A/hh/8": 1, "A/nk/8": "mười" });
    expect(countUnsent(await checkRoom(room))).toBe(3);

    type(room, faultless);
    expect(countUnsent(await checkRoom(room))).toBe(0);
  });

  it.each(["approved", "frozen"] as const)(
    "says so, too, where the report is %s and takes no other version",
    async (state) => {
      const room = await sentRoom();
      room.worker.state = state;
      type(room, { "A/nk/7": 5 });

      const checked = await checkRoom(room);

      expect([countUnsent(checked), mayBeSent(checked)]).toEqual([1, false]);
    },
  );
});
