import { describe, expect, it } from "vitest";
import { freezeEach, lookAtEach } from "../../../addin/actions/freezeEach.ts";
import { openWorkSession } from "../../../addin/actions/workSession.ts";
import { memoryWorkbook } from "../../../addin/host/memoryWorkbook.ts";
import { handedIn } from "../../support/handedIn.ts";
import { clientOf, faultless, memoryStore } from "../../support/workRoom.ts";

const forms = [
  { id: "dh-03", code: "ĐH-03/VL", generated: false },
  { id: "dh-04", code: "ĐH-04/HN", generated: false },
];
const wish = { to: ["UBND tỉnh"], document: null, reason: "Gửi cho kịp hạn." };

/** The reviewer at work, over a Worker that has the poverty form only. */
async function atWork() {
  const worker = Object.assign(await handedIn(faultless), { role: "reviewer" as const });
  const client = clientOf(worker);
  const me = await client.me();
  if (!me.ok) throw new Error("nobody is let in");
  const ports = { workbook: memoryWorkbook(), client, store: memoryStore() };
  const session = openWorkSession(ports, me.value);
  const look = async () => {
    const at: number[] = [];
    const seen = await lookAtEach(session, forms, "2022Q1", (number) => at.push(number));
    if (!seen.ok) throw new Error(seen.error.kind);
    return { ...seen.value, at };
  };
  return { worker, session, look };
}

describe("all forms of a period", () => {
  it("are looked at one after the other; what cannot be read keeps none of the others back", async () => {
    const { look } = await atWork();

    const { seen, left, recipients, at } = await look();

    expect([at, recipients.length]).toEqual([[1, 2], 4]);
    expect(seen.map(({ form, after }) => [form.id, after])).toEqual([["dh-04", 0]]);
    expect(left.map(({ form, why }) => [form.id, why])).toEqual([["dh-03", "problem"]]);
  });

  it("are frozen as they were seen, and not again while nothing has changed", async () => {
    const { session, look, worker } = await atWork();
    const { seen } = await look();
    const told: string[] = [];

    const { frozen, left } = await freezeEach(session, seen, wish, (_, { id }) => told.push(id));

    expect([told, left]).toEqual([["dh-04"], []]);
    expect(frozen.map(({ edition }) => [edition.number, edition.to])).toEqual([[1, ["UBND tỉnh"]]]);
    const again = await look();
    expect(again.seen).toEqual([]);
    expect(again.left[1]).toEqual({ form: forms[1], why: "unchanged", number: 1 });
    expect(worker.editions).toHaveLength(1);
  });

  it("that have changed since they were seen are left, and said to be", async () => {
    const { session, look, worker } = await atWork();
    const { seen } = await look();
    worker.version = 2;

    const { frozen, left } = await freezeEach(session, seen, wish, () => {});

    expect(frozen).toEqual([]);
    expect(left).toEqual([
      { form: forms[1], why: "problem", problem: { kind: "figures-changed" } },
    ]);
  });

  it("that are still to come when the person stops are left as they are", async () => {
    const { session, look, worker } = await atWork();
    const { seen } = await look();
    const [one] = seen;
    if (!one) throw new Error("nothing was seen");
    const stop = new AbortController();

    const twice = [one, { ...one, form: forms[0] ?? one.form }];
    const { frozen, left } = await freezeEach(
      session,
      twice,
      wish,
      () => stop.abort(),
      stop.signal,
    );

    expect(frozen.map(({ form }) => form.id)).toEqual(["dh-04"]);
    expect(left).toEqual([{ form: forms[0], why: "stopped" }]);
    expect(worker.editions).toHaveLength(1);
  });
});
