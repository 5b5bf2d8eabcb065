import { describe, expect, it } from "vitest";
import { englishProblems } from "../../../shared/text/problems/english.ts";
import { vietnameseProblems } from "../../../shared/text/problems/vietnamese.ts";
import { sayProblem } from "../../../shared/text/problems.ts";
import type { FileFault } from "../../../shared/xlsx/fileFault.ts";
import { limits } from "../../../shared/xlsx/read/limits.ts";

/** Every fault: a new one does not compile until it is here. */
const faults = {
  ...{ "old-xls": 0, password: 0, "half-written": 0, damaged: 0, "other-format": 0 },
  ...{ "not-a-workbook": 0, "no-worksheet": 0, "too-large": 0, "too-many-cells": 0 },
  ...{ suspicious: 0, "too-slow": 0, unreachable: 0, "changed-since": 0 },
  ...{ stopped: 0, "reader-ended": 0 },
} satisfies Record<FileFault, 0>;

describe.each([
  [
    "Vietnamese",
    vietnameseProblems,
    "Tệp .xlsx được đọc đến 8 MB",
    "60.000 dòng, 512 cột, 1.000.000 ô",
  ],
  ["English", englishProblems, "read up to 8 MB", "60,000 rows, 512 columns, 1,000,000 cells"],
] as const)("why a file is not read is said in %s", (_, sentences, size, cells) => {
  const said = (fault: FileFault) => sayProblem(sentences, { kind: "file-unreadable", fault });

  it.each(Object.keys(faults) as FileFault[])("%s: what it is, and what to do", (fault) => {
    const { title, detail } = said(fault);
    expect(title).toMatch(/^\p{Lu}.*[^.!]$/u);
    expect(detail).toMatch(/^\p{Lu}.*\.$/su);
  });

  it("no two alike", () => {
    const titles = (Object.keys(faults) as FileFault[]).map((fault) => said(fault).title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("with the limits that hold", () => {
    expect([limits.fileBytes, limits.rows, limits.columns, limits.cells]).toEqual([
      8_000_000, 60_000, 512, 1_000_000,
    ]);
    expect(said("too-large").detail).toContain(size);
    expect(said("too-many-cells").detail).toContain(cells);
  });
});
