import * as v from "valibot";
import { expect, it } from "vitest";
import { WireProblem } from "../../../addin/api/problemSchema.ts";
import type { ConnectionProblem, FormProblem, HostProblem } from "../../../shared/problem.ts";
import { one } from "../../shared/text/everyProblem.ts";

/** What the program, the network or the sheet refuses: the Worker never says it. */
const notTold: Record<
  Exclude<(HostProblem | ConnectionProblem | FormProblem)["kind"], "server-failed">,
  true
> = {
  "cell-being-edited": true,
  "dialog-open": true,
  "host-busy": true,
  "payload-too-large": true,
  "host-session-lost": true,
  "host-silent": true,
  "sheet-missing": true,
  "other-workbook-in-front": true,
  "no-cells-selected": true,
  "sheet-unsupported": true,
  "workbook-locked": true,
  "no-new-workbook": true,
  "host-too-old": true,
  offline: true,
  "no-answer": true,
  "unreadable-reply": true,
  "no-form": true,
  "form-damaged": true,
  "no-matrix": true,
  "form-twice": true,
  "form-of-another-unit": true,
  "totals-no-form": true,
  "cell-changed": true,
  "unreadable-cells": true,
};

const told = Object.values(one).filter(({ kind }) => !(kind in notTold));

it.each(told)("the pane understands when the Worker refuses with $kind", (problem) => {
  expect(v.parse(WireProblem, problem)).toEqual(problem);
});
