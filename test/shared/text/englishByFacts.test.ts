import { describe, expect, it } from "vitest";
import type { Problem } from "../../../shared/problem.ts";
import { englishProblems } from "../../../shared/text/problems/english.ts";
import { sayProblem } from "../../../shared/text/problems.ts";
import { one, violation } from "./everyProblem.ts";

describe("the facts decide the English sentence", () => {
  it.each<[string, Problem, string]>([
    [
      "a newer version of which little is known",
      { ...one["stale-version"], sentBy: null, sentAt: null, cells: ["A/hh/2"] },
      "Version 2; the open sheet does not build on it, 1 cell differs. Merge the two, then hand in.",
    ],
    [
      "a newer version that is in the way of nothing that was typed",
      { ...one["stale-version"], sentBy: null, sentAt: null, cells: [] },
      "Version 2. Look at it before you go on.",
    ],
    [
      "a version that the sheet builds on and nobody received",
      { ...one["stale-version"], version: 0, sentBy: null, sentAt: null, cells: [] },
      "The open sheet builds on a version that the server does not have. Hand it in as the first, or open the form again.",
    ],
    [
      "carried figures that nobody remembers",
      { kind: "carried-changed", changes: [] },
      "Press Update the form, then check and hand in again. What was entered is kept.",
    ],
    [
      "warnings alone",
      { kind: "has-violations", violations: [violation("warning")] },
      "Give a reason for each warning, or correct the cells named below.",
    ],
    [
      "a mark that is gone",
      { kind: "form-damaged", sheet: "ĐH-04", damage: [{ kind: "identity-unreadable" }] },
      "The form's hidden identity is gone. Open a new form and copy the figures over; no figure is guessed.",
    ],
  ])("%s", (_, problem, detail) => {
    expect(sayProblem(englishProblems, problem).detail).toBe(detail);
  });

  it("three copies", () => {
    const sheets = ["ĐH-04", "ĐH-04 (2)", "ĐH-04 (3)"];
    expect(sayProblem(englishProblems, { kind: "form-twice", sheets }).title).toBe(
      "There are 3 copies of one form",
    );
  });
});
