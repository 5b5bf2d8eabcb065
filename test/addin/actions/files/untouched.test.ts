import { describe, expect, it } from "vitest";
import { renderFileGuide } from "../../../../shared/sheet/fileGuide.ts";
import { deskWith, filledIn, ownList } from "../../../support/filesRoom.ts";
import { readingOf } from "../../../support/readingOf.ts";
import { faultless, openRoom } from "../../../support/workRoom.ts";

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
