import { expect, it } from "vitest";
import { type FilesPort, listPlaced } from "../../../../addin/actions/files/deskFile.ts";
import { fileDesk } from "../../../../addin/actions/files/fileDesk.ts";
import { standingOf } from "../../../../addin/actions/files/fileStanding.ts";
import { handInFiles, listSets } from "../../../../addin/actions/files/handInFiles.ts";
import { ok } from "../../../../shared/result.ts";
import { fileNamed, filesHolding } from "../../../support/fileOf.ts";
import { filledIn } from "../../../support/filesRoom.ts";
import { faultless, memoryStore, openRoom } from "../../../support/workRoom.ts";

/** A desk with one file, which may be saved once more. */
async function deskWithFile() {
  const room = await openRoom();
  const store = memoryStore();
  const { workbookOf, read } = filesHolding({ "a.xlsx": [filledIn(room, faultless)] });
  const file = { isChanged: false };
  const port: FilesPort = {
    workbookOf,
    read: async (...given) => {
      const found = await read(...given);
      return found.ok ? ok({ ...found.value, isAsRead: async () => !file.isChanged }) : found;
    },
  };
  const desk = fileDesk(room.session, port, store);
  await desk.add([fileNamed("a.xlsx")]);
  const placed = () => listPlaced(desk.state());
  return {
    ...{ file, worker: room.worker },
    standing: () => placed().map((form) => standingOf(desk.session, store, form)),
    handIn: () => handInFiles(desk, store, listSets(placed()), undefined, () => {}),
  };
}

it("a file that was saved once more after it was read is told before anything of it is sent, once", async () => {
  const { file, worker, standing, handIn } = await deskWithFile();
  file.isChanged = true;

  await handIn();

  const problem = { kind: "file-unreadable", fault: "changed-since" };
  expect(standing()).toEqual([{ kind: "refused", refusal: { problem, blocks: null } }]);
  expect(worker.version).toBe(0);

  // Whoever presses once more means what he sees here.
  await handIn();

  expect(standing()).toMatchObject([{ kind: "received" }]);
  expect(worker.version).toBe(1);
});

it("a file that was saved while an answer is missing keeps nobody from the receipt of what was sent", async () => {
  const { file, worker, standing, handIn } = await deskWithFile();
  worker.mishap = "answer-lost";
  await handIn();
  expect(standing()).toMatchObject([
    { kind: "refused", refusal: { problem: { kind: "no-answer" } } },
  ]);
  worker.mishap = "none";
  file.isChanged = true;

  await handIn();

  expect(standing()).toMatchObject([{ kind: "received" }]);
  expect(worker.version).toBe(1);
});
