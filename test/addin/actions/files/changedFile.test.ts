import { expect, it } from "vitest";
import { listPlaced } from "../../../../addin/actions/files/deskFile.ts";
import { fileDesk } from "../../../../addin/actions/files/fileDesk.ts";
import { standingOf } from "../../../../addin/actions/files/fileStanding.ts";
import { handInFiles, listSets } from "../../../../addin/actions/files/handInFiles.ts";
import { ok } from "../../../../shared/result.ts";
import { fileNamed, filesHolding } from "../../../support/fileOf.ts";
import { filledIn } from "../../../support/filesRoom.ts";
import { faultless, memoryStore, openRoom } from "../../../support/workRoom.ts";

it("a file that was saved once more after it was read is told before anything of it is sent, once", async () => {
  const room = await openRoom();
  const store = memoryStore();
  const { workbookOf, read } = filesHolding({ "a.xlsx": [filledIn(room, faultless)] });
  let isChanged = false;
  const desk = fileDesk(
    room.session,
    {
      workbookOf,
      read: async (file, stop) => {
        const found = await read(file, stop);
        return found.ok ? ok({ ...found.value, isAsRead: async () => !isChanged }) : found;
      },
    },
    store,
  );
  await desk.add([fileNamed("a.xlsx")]);
  const standing = () =>
    listPlaced(desk.state()).map((form) => standingOf(desk.session, store, form));
  const handIn = () =>
    handInFiles(desk, store, listSets(listPlaced(desk.state())), undefined, () => {});
  isChanged = true;

  await handIn();

  const problem = { kind: "file-unreadable", fault: "changed-since" };
  expect(standing()).toEqual([{ kind: "refused", refusal: { problem, blocks: null } }]);
  expect(room.worker.version).toBe(0);

  // Whoever presses once more means what he sees here.
  await handIn();

  expect(standing()).toMatchObject([{ kind: "received" }]);
  expect(room.worker.version).toBe(1);
});
