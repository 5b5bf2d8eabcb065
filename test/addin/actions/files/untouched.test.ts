import { describe, expect, it } from "vitest";
import { openReports } from "../../../../addin/actions/openReport.ts";
import { memoryWorkbook } from "../../../../addin/host/memoryWorkbook.ts";
import type { VersionReply } from "../../../../shared/api/versions.ts";
import { err, ok } from "../../../../shared/result.ts";
import { renderFileGuide } from "../../../../shared/sheet/fileGuide.ts";
import { deskWith, filledIn, ownList } from "../../../support/filesRoom.ts";
import { readingOf } from "../../../support/readingOf.ts";
import { faultless, openRoom, povertyReport, type WorkRoom } from "../../../support/workRoom.ts";

const guide = () =>
  readingOf(
    renderFileGuide({
      ...{ unitName: "Xã Hòa Tâm", isOffice: false, receivedBy: "Phòng LĐ-TB&XH", address: null },
      ...{ at: "2022-03-10T08:00:00+07:00", illustrative: false, forms: [] },
    }),
  );

/** What was found in each file: its forms by kind, and the sheets that are told as left alone. */
async function foundIn(
  files: (room: Awaited<ReturnType<typeof openRoom>>) => Parameters<typeof deskWith>[1],
) {
  const room = await openRoom();
  const { desk } = await deskWith(room, files(room));
  return desk
    .state()
    .map(({ state }) =>
      state.kind === "read" ? [state.forms.map(({ kind }) => kind), state.others] : state.kind,
    );
}

describe("a form in which nothing is filled in", () => {
  it("is left out, and the guide in front of it is known", async () => {
    const found = await foundIn((room) => ({
      "ca-bo.xlsx": [{ ...guide(), name: "Đọc trước" }, filledIn(room, {}), ownList],
    }));

    expect(found).toEqual([[["untouched"], ["Danh sách"]]]);
  });

  it("stands in the way of no other that is filled in, whichever comes first", async () => {
    const found = await foundIn((room) => ({
      "trong.xlsx": [filledIn(room, {})],
      "a.xlsx": [filledIn(room, faultless), { ...filledIn(room, {}), name: "trống" }],
      "trong-nua.xlsx": [filledIn(room, {})],
    }));

    expect(found).toEqual([
      [["untouched"], []],
      [["placed", "untouched"], []],
      [["untouched"], []],
    ]);
  });

  it.each([
    ["a dash in one cell", { "A/hh/2": "-" }],
    ["a total where nothing is asked", { "A/hh/9": 5 }],
    ["something that is no figure", { "A/hh/2": "năm hộ" }],
  ])("is none that holds %s", async (_, cells) => {
    expect(await foundIn((room) => ({ "a.xlsx": [filledIn(room, cells)] }))).toEqual([
      [["placed"], []],
    ]);
  });

  it("is used all the same where the person says so", async () => {
    const room = await openRoom();
    const { desk, placed } = await deskWith(room, { "a.xlsx": [filledIn(room, {})] });
    const [file] = desk.state();
    const [form] = file?.state.kind === "read" ? file.state.forms : [];
    if (file && form?.kind === "untouched") await desk.take(file.id, form);

    expect(placed().checked.filled).toEqual({ filled: 0, expected: 28 });
  });
});

describe("a form that was downloaded as it had been handed in", () => {
  const corrected = { ...faultless, "A/hh/3": 2 };

  /** The form as it is downloaded now, with what has been typed into it since. */
  async function downloaded({ session }: WorkRoom, cells: Parameters<typeof filledIn>[1]) {
    const workbook = memoryWorkbook();
    await openReports({ ...session, workbook }, [povertyReport]);
    return filledIn({ workbook }, cells);
  }

  /** The second version has been handed in of a form whose first was downloaded twice, and changed in one of them. */
  async function twoVersions() {
    const room = await openRoom();
    await (await deskWith(room, { "1.xlsx": [filledIn(room, faultless)] })).handIn();
    const [same, other] = [await downloaded(room, {}), await downloaded(room, { "A/hh/2": 6 })];
    const second = await downloaded(room, corrected);
    await (await deskWith(room, { "2.xlsx": [second] })).handIn();
    expect(room.worker.version).toBe(2);
    return { room, same, other };
  }

  const kindsOf = async (room: WorkRoom, files: Parameters<typeof deskWith>[1]) =>
    (await deskWith(room, files)).desk
      .state()
      .map(({ state }) =>
        state.kind === "read" ? state.forms.map(({ kind }) => kind) : state.kind,
      );

  it("is left out where nothing has been typed into it, though a newer one is there by now", async () => {
    const { room, same } = await twoVersions();
    expect(await kindsOf(room, { "a.xlsx": [same] })).toEqual([["untouched"]]);
  });

  it("stands in the way of no other that is filled in", async () => {
    const { room, same, other } = await twoVersions();
    expect(await kindsOf(room, { "a.xlsx": [same], "b.xlsx": [other] })).toEqual([
      ["untouched"],
      ["placed"],
    ]);
  });

  it("is told as older where something has been typed into it", async () => {
    const { room, other } = await twoVersions();
    expect((await deskWith(room, { "a.xlsx": [other] })).standing()).toMatchObject({
      kind: "held",
      problem: { kind: "stale-version", version: 2, cells: ["A/hh/2", "A/hh/3"] },
    });
  });

  it.each([
    ["cannot be asked", () => err({ kind: "offline" } as const)],
    [
      "stood in another version of the form",
      (version: VersionReply) => ok({ ...version, templateVersion: version.templateVersion + 1 }),
    ],
  ])("is told as older where what it was downloaded with %s", async (_, answer) => {
    const { room, same } = await twoVersions();
    const { client } = room.session;
    const version: typeof client.version = async (...given) => {
      const asked = await client.version(...given);
      return asked.ok ? answer(asked.value) : asked;
    };
    const session = { ...room.session, client: { ...client, version } };
    expect((await deskWith({ ...room, session }, { "a.xlsx": [same] })).standing()).toMatchObject({
      kind: "held",
      problem: { kind: "stale-version", version: 2, cells: ["A/hh/3"] },
    });
  });

  it("is no such form once it has been printed for signing", async () => {
    const { room, same } = await twoVersions();
    const signing = {
      ...{ number: null, day: "2022-03-09", preparer: "Trần Văn Tám", code: "7Q2KDX90AB" },
      signer: { title: "CHỦ TỊCH", name: "Lê Thị Bảy" },
    };
    same.values = same.values.map((line) =>
      line.map((value) =>
        typeof value === "string" && value.startsWith("nopbieu|1|")
          ? value.replace(/\}$/, `,"signing":${JSON.stringify(signing)}}`)
          : value,
      ),
    );
    expect(await kindsOf(room, { "a.xlsx": [same] })).toEqual([["placed"]]);
  });

  it("says that it has been handed in where its version is still the newest", async () => {
    const { room } = await twoVersions();
    const newest = await downloaded(room, {});
    expect((await deskWith(room, { "a.xlsx": [newest] })).standing()).toMatchObject({
      kind: "same",
      version: 2,
    });
  });
});
