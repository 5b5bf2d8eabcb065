import { expect, it } from "vitest";
import { receiveSigned } from "../../../addin/actions/receiveSigned.ts";
import { paper, printedRoom, printRoom, submitRoom } from "../../support/printedRoom.ts";
import { checkRoom } from "../../support/workRoom.ts";

it("a signed copy whose code an earlier paper has too is told with what the paper in force says", async () => {
  const room = await printedRoom();
  await submitRoom(room);
  const { identity } = await checkRoom(room);
  const code = room.worker.code ?? "";
  const receive = async () => {
    room.worker.role = "reviewer";
    const received = await receiveSigned(room.session, identity, code);
    room.worker.role = "reporter";
    return received.ok && [received.value.paper, received.value.inForce];
  };
  expect(await receive()).toEqual([{ kind: "newest", version: 1 }, null]);

  await printRoom(room, { ...paper, number: "15/BC-UBND" });
  expect((await submitRoom(room)).ok).toBe(true);

  expect(await receive()).toEqual([
    { kind: "newest", version: 2 },
    { ...paper, number: "15/BC-UBND", code },
  ]);
});

it("a scanner that types the whole address of a paper's QR code has typed its code", async () => {
  const room = await printedRoom();
  await submitRoom(room);
  const { identity } = await checkRoom(room);
  room.worker.role = "reviewer";
  const scanned = `https://nopbieu.example/doi-chieu#${room.worker.code}`;

  const received = await receiveSigned(room.session, identity, scanned);

  expect(received.ok && received.value.paper).toEqual({ kind: "newest", version: 1 });
});
