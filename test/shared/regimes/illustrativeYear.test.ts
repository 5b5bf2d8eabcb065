import { describe, expect, it } from "vitest";
import { needsReason } from "../../../shared/form/violation.ts";
import { illustratedYear } from "../../support/illustratedYear.ts";
import { playReports } from "./playedReports.ts";

const year = playReports(illustratedYear);

describe("a year like its first quarter", () => {
  it.each(
    year.map((one) => {
      const { template, period, unit } = one.report;
      return [`${template} ${period} of ${unit}`, one] as const;
    }),
  )("%s has no error, and at most five warnings", (_, { found }) => {
    expect(found.filter(({ importance }) => importance === "error").map(({ id }) => id)).toEqual(
      [],
    );
    const warned = found.filter(needsReason).map(({ id }) => id);
    expect(warned.length > 5 ? warned : []).toEqual([]);
  });
});
