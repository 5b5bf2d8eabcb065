import { describe, expect, it } from "vitest";
import { fileDesk, listPlaced } from "../../../../addin/actions/files/fileDesk.ts";
import { standingOf } from "../../../../addin/actions/files/fileStanding.ts";
import { handInFiles, listSets } from "../../../../addin/actions/files/handInFiles.ts";
import { codeOf } from "../../../../addin/actions/formConcerns.ts";
import type { CellKey } from "../../../../shared/ids.ts";
import { layOutForm, positionOf } from "../../../../shared/sheet/formLayout.ts";
import type { CellContent } from "../../../../shared/sheet/sheet.ts";
import { povertyForm } from "../../../support/fakeWorker.ts";
import { fileNamed, filesHolding, sheetOfFile } from "../../../support/fileOf.ts";
import { type as typeInto } from "../../../support/readingOf.ts";
import { faultless, memoryStore, openRoom, type WorkRoom } from "../../../support/workRoom.ts";

/** The form as it is downloaded in this room, filled in elsewhere. */
function filledIn(room: WorkRoom, cells: Readonly<Record<string, CellContent>>) {
  const [open] = room.workbook.state().sheets;
  if (!open) throw new Error("no form is open");
  const sheet = sheetOfFile(open.sheet);
  for (const [key, value] of Object.entries(cells)) {
    const { row, column } = placeOf(key);
    typeInto(sheet, row, column, value);
  }
  return sheet;
}

function placeOf(key: string) {
  return positionOf(layOutForm(povertyForm), key as CellKey);
}

const list = { name: "Danh sách", values: [["x"]], text: [["x"]], formulas: [[""]], protected: false };

describe("a form filled in elsewhere", () => {
  it("is found in its file beside other sheets, and is handed in with the figures that were typed there", async () => {
    const room = await openRoom();
    const port = filesHolding({ "dh04.xlsx": [list, filledIn(room, faultless)] });
    const desk = fileDesk(room.session, port);
    await desk.add([fileNamed("dh04.xlsx")]);

    const [file] = desk.state();
    expect(file?.state.kind === "read" && file.state.others).toEqual(["Danh sách"]);
    const [form] = listPlaced(desk.state());
    if (form?.checked.kind !== "checked") throw new Error("it is not checked");
    expect(form.checked.filled).toEqual({ filled: 28, expected: 28 });
    expect(form.drawn.told).toEqual([]);
    const store = memoryStore();
    expect(standingOf(desk.session, store, form)).toEqual({ kind: "ready" });
    expect(room.worker.asked.filter((one) => one.startsWith("PUT"))).toEqual([]);

    await handInFiles(desk, store, listSets([form]), undefined, () => {});

    const [sent] = listPlaced(desk.state());
    const standing = sent && standingOf(desk.session, store, sent);
    if (standing?.kind !== "received") throw new Error("it was not received");
    expect(standing.receipt.receipts[0]?.code).toBe(room.worker.code);
    const { checked } = form;
    expect(room.worker.code).toBe(
      codeOf(checked.identity, checked.identity.dataState, checked.values),
    );
    expect(room.worker.version).toBe(1);
  });
});
