import { describe, expect, it } from "vitest";
import { freePath, reportPath } from "../../../addin/actions/archive/archivePaths.ts";
import { formsToTotal } from "../../../addin/actions/archive/archiveTotals.ts";
import type { CompletenessReply } from "../../../shared/api/completeness.ts";

describe("where a report lies in an archive", () => {
  it("is told by names that every machine unzips, whatever a unit's code is", () => {
    const path = reportPath(
      { form: "ĐH-04/HN", period: "2022Q1" },
      { code: "../KV 1/2", name: "Phường Hòa Vinh" },
    );

    expect(path).toBe(
      "quy-i-2022/bao-cao/___KV_1_2-phuong-hoa-vinh/dh-04-hn_quy-i-2022____KV_1_2-phuong-hoa-vinh.xlsx",
    );
  });

  it("is no other report's place, though two forms are printed alike", () => {
    const path = "quy-i-2022/tong-hop/dh-04_quy-i-2022_tong-hop.xlsx";

    expect(freePath(path, "dh-04b", new Set([path]))).toBe(
      "quy-i-2022/tong-hop/dh-04_quy-i-2022_tong-hop_dh-04b.xlsx",
    );
    expect(freePath(path, "dh-04b", new Set())).toBe(path);
  });
});

describe("the totals that an archive has of a period", () => {
  const report = (template: string, version: number, exempt: object | null) => ({
    ...{ template, version, exceptions: { exempt, leftOut: null, extended: null } },
  });
  const board = (...reports: object[]) =>
    ({
      period: "2022Q2",
      templates: ["dh-02", "dh-03", "dh-04"].map((id) => ({ id, code: id.toUpperCase() })),
      generated: [{ id: "dh-00", code: "DH-00" }],
      units: [{ reports }],
    }) as unknown as CompletenessReply;
  const idsOf = (one: CompletenessReply) => formsToTotal(one).map(({ template }) => template);

  it("are those of forms that somebody has sent, or owes nothing of and goes on with, and the headline's", () => {
    const exempt = { reason: "Đang tách thôn." };
    const begun = board(
      report("dh-02", 1, null),
      report("dh-03", 0, exempt),
      report("dh-04", 0, null),
    );

    expect(idsOf(begun)).toEqual(["dh-02", "dh-03", "dh-00"]);
  });

  it("are none where nobody has begun", () => {
    expect(idsOf(board(report("dh-02", 0, null)))).toEqual([]);
  });
});
