import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { DutiesReply } from "../../shared/api/duties.ts";
import { type District, illustratedDistrict } from "./support/district.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;

beforeAll(async () => {
  district = await illustratedDistrict();
});

async function read<T extends object>(schema: v.GenericSchema<T, T>, code: string, path: string) {
  const person = await district.as(code);
  district.rows();
  const reply = await person.get(path);
  return { ...v.parse(schema, await reply.json()), rows: district.rows() };
}

describe("what a commune owes", () => {
  it("begins with what waits for it, by deadline, in both readings of “trước ngày 15/3”", async () => {
    const { duties } = await read(DutiesReply, "demo-22258", "/api/duties");

    const poverty = duties.filter(({ template }) => template.id === "dh-04");
    expect(poverty.map(({ period }) => period)).toEqual([
      ...["2022Q1", "2022S1", "2022Q2", "2022Q3", "2022", "2022Q4"],
      // Only where there is something to report.
      ...["202202", "202203", "202204", "202205", "202206", "202207", "202208", "202209"],
    ]);
    expect(poverty[0]).toEqual({
      template: {
        id: "dh-04",
        version: 1,
        code: "ĐH-04/HN",
        title: "Diễn biến hộ nghèo, hộ cận nghèo",
        shortTitle: "Hộ nghèo, cận nghèo",
      },
      period: "2022Q1",
      periodName: null,
      windowFrom: "2021-12-15",
      due: {
        before: "2022-03-15",
        inclusive: false,
        soleReading: false,
        lateFrom: "2022-03-15T00:00:00+07:00",
        lastDay: "2022-03-14",
        otherLastDay: "2022-03-15",
        lastWorkingDay: "2022-03-14",
      },
      optional: false,
      awaitsOfficial: false,
      state: "draft",
      version: 0,
      firstSentAt: null,
      sentAt: null,
      notes: 0,
      correctBy: null,
      exceptions: { exempt: null, leftOut: null, extended: null },
      correctionAsked: null,
      enteredFor: null,
    });
  });

  it("puts what was sent behind, and counts the notes on what came back", async () => {
    const returned = await read(DutiesReply, "demo-22291", "/api/duties?period=2022Q1");
    const all = await read(DutiesReply, "demo-22261", "/api/duties");

    const poverty = returned.duties.find(({ template }) => template.id === "dh-04");
    expect(poverty).toMatchObject({
      state: "returned",
      version: 1,
      notes: 2,
      firstSentAt: "2022-03-08T09:44:00+07:00",
    });
    const sent = all.duties.filter(({ template }) => template.id === "dh-04");
    expect(sent[0]).toMatchObject({ period: "2022S1", state: "draft" });
    expect(sent.at(-1)).toMatchObject({ period: "2022Q1", state: "approved" });
  });

  it("is none of the communes' forms for the centre", async () => {
    const { duties } = await read(DutiesReply, "demo-gdnn", "/api/duties?period=2022Q1");

    expect(duties.filter(({ template }) => template.id === "dh-04")).toEqual([]);
  });

  it("knows no period that the calendar lacks", async () => {
    const commune = await district.as("demo-22258");

    const reply = await commune.get("/api/duties?period=2023Q1");

    expect([reply.status, await problemOf(reply)]).toMatchObject([404, { what: "period" }]);
  });
});
