import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  chainEvent,
  chainStart,
  findBrokenEvent,
  type ReportEvent,
} from "../../../shared/report/event.ts";

const report = "dong-hoa-2022/dh-04/2022Q1/ou-18";

/** Sent, returned, sent again, approved. */
function life(): ReportEvent[] {
  const told = [
    { move: "submit", version: 1, by: "p-18", reason: null, content: "a".repeat(64) },
    { move: "return", version: 1, by: "p-02", reason: "Thiếu biên bản.", content: null },
    { move: "submit", version: 2, by: "p-18", reason: null, content: "b".repeat(64) },
    { move: "approve", version: 2, by: "p-02", reason: null, content: null },
  ] as const;
  const events: ReportEvent[] = [];
  for (const [index, one] of told.entries()) {
    const previousHash = events.at(-1)?.hash ?? chainStart;
    const at = Date.UTC(2022, 2, 8 + index, 2, 44);
    events.push(chainEvent(report, { ...one, seq: index + 1, at, previousHash }));
  }
  return events;
}

type Change = (events: ReportEvent[]) => void;

function change(index: number, more: Partial<ReportEvent>): Change {
  return (events) => {
    const event = events[index];
    if (event) events[index] = { ...event, ...more };
  };
}

describe("the chain of a report's events", () => {
  it("is whole as it was written, and while nothing has happened", () => {
    expect(findBrokenEvent(report, life(), 4)).toBeNull();
    expect(findBrokenEvent(report, [], 0)).toBeNull();
  });

  it.each<[string, Change, number]>([
    ["a reason was reworded", change(1, { reason: "Thiếu biên bản" }), 2],
    ["a reason was taken out", change(1, { reason: null }), 2],
    ["a time was moved by a millisecond", change(2, { at: Date.UTC(2022, 2, 10, 2, 44) + 1 }), 3],
    ["another person is named", change(3, { by: "p-03" }), 4],
    ["another move is named", change(3, { move: "freeze" }), 4],
    ["another version is named", change(2, { version: 3 }), 3],
    ["another content is named", change(0, { content: `b${"a".repeat(63)}` }), 1],
    ["a hash was changed", change(3, { hash: "0".repeat(64) }), 4],
    ["the hash before was changed", change(2, { previousHash: chainStart }), 3],
    ["the first is missing", (events) => void events.shift(), 1],
    ["one between is missing", (events) => void events.splice(1, 1), 2],
    [
      "two changed places",
      (events) => void events.splice(1, 2, ...events.slice(1, 3).reverse()),
      2,
    ],
    ["one stands twice", (events) => void events.splice(1, 0, ...events.slice(1, 2)), 3],
  ])("names the first that does not belong when %s", (_, break_, seq) => {
    const events = life();
    break_(events);
    expect(findBrokenEvent(report, events, 4)).toBe(seq);
  });

  it("names an inserted event even when its own hash is right", () => {
    const events = life();
    const [first] = events;
    if (!first) throw new Error("nothing happened");
    const inserted = chainEvent(report, { ...unsigned(first), seq: 2, previousHash: first.hash });
    events.splice(1, 0, inserted);
    expect(findBrokenEvent(report, events, 4)).toBe(3);
  });

  it("names the next when one was changed and hashed anew", () => {
    const events = life();
    const second = events[1];
    if (!second) throw new Error("too little happened");
    events[1] = chainEvent(report, { ...unsigned(second), reason: "Không có." });
    expect(findBrokenEvent(report, events, 4)).toBe(3);
  });

  it("names the place of a number that was left out, even where every hash is right", () => {
    const [first] = life();
    if (!first) throw new Error("nothing happened");
    const third = chainEvent(report, { ...unsigned(first), seq: 3, previousHash: first.hash });
    expect(findBrokenEvent(report, [first, third], 3)).toBe(2);
  });

  it("belongs to one report: another's is broken from its first event", () => {
    expect(findBrokenEvent("dong-hoa-2022/dh-04/2022Q1/ou-17", life(), 4)).toBe(1);
  });

  it.each([0, 1, 2, 3])(
    "names the first that is missing where only %d are left of four",
    (left) => {
      expect(findBrokenEvent(report, life().slice(0, left), 4)).toBe(left + 1);
    },
  );

  it("hashes the report and the event as JSON with sorted keys", () => {
    const [first] = life();
    const text = `["${report}",{"at":1646707440000,"by":"p-18","content":"${"a".repeat(64)}","move":"submit","previousHash":"${"0".repeat(64)}","reason":null,"seq":1,"version":1}]`;
    expect(first?.hash).toBe(createHash("sha256").update(text).digest("hex"));
  });
});

function unsigned({ hash: _, ...event }: ReportEvent): Omit<ReportEvent, "hash"> {
  return event;
}
