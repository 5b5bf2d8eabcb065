import { describe, expect, it } from "vitest";
import { deskWith, filledIn, placeOf } from "../../../support/filesRoom.ts";
import { deleteColumn, type LooseSheet } from "../../../support/readingOf.ts";
import { faultless, openRoom, type WorkRoom } from "../../../support/workRoom.ts";

/** The form that is proposed for a sheet. */
async function proposedFor(room: WorkRoom, sheet: LooseSheet) {
  const { desk } = await deskWith(room, { "a.xlsx": [sheet] });
  const [file] = desk.state();
  const [form] = file?.state.kind === "read" ? file.state.forms : [];
  if (form?.kind !== "proposed") throw new Error(`it is ${form?.kind}`);
  return form;
}

describe("what is proposed for a sheet that has drifted", () => {
  it("lists every answer that would be read, also a nought that the cell does not show", async () => {
    const room = await openRoom();
    const sheet = filledIn(room, { ...faultless, "A/hh/4": 0, "A/hh/5": null });
    const { row, column } = placeOf("A/hh/4");
    const texts = sheet.text[row];
    if (texts) texts[column] = "";
    sheet.values = sheet.values.map((line) =>
      line.map((value) => (value === "A/nk" ? null : value)),
    );

    const { proposal } = await proposedFor(room, sheet);

    const cellOf = (key: string) => proposal.cells.find((one) => one.key === key);
    expect(cellOf("A/hh/4")).toMatchObject({ shown: "", held: "0", isBlank: false });
    expect(cellOf("A/hh/5")).toMatchObject({ shown: "", held: "", isBlank: true });
  });

  it("tells nothing of carried cells whose column is gone: they stand at no address", async () => {
    const room = await openRoom();
    const sheet = filledIn(room, faultless);
    deleteColumn(sheet, placeOf("A/hh/1").column);

    const { drawn } = await proposedFor(room, sheet);

    expect(drawn.told).toEqual([]);
  });
});
