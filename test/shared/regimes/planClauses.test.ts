import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { overviews } from "../../../shared/regimes/dongHoa2022/overviews.ts";
import { planClauses } from "../../../shared/regimes/dongHoa2022/planClauses.ts";
import { planTargetIndicators } from "../../../shared/regimes/dongHoa2022/planTargets.ts";
import { templates } from "../../../shared/regimes/dongHoa2022/templates.ts";
import { findPlace, planTable, sayTrace } from "./planTable.ts";

const forms = planClauses.flatMap(({ traces }) =>
  traces.flatMap((trace) => ("form" in trace ? [trace.form] : [])),
);

describe("what the plan asks for", () => {
  it.each(planClauses.map((one) => [`${one.clause} “${one.words}”`, one] as const))(
    "%s is carried by something that there is",
    (_, { traces }) => {
      expect(traces.length).toBeGreaterThan(0);
      expect(traces.filter((trace) => sayTrace(trace) === null)).toEqual([]);
    },
  );

  it("sets every target of the regime once", () => {
    expect(planClauses.flatMap(({ targets }) => targets).toSorted()).toEqual(
      planTargetIndicators.map(({ id }) => id as string).toSorted(),
    );
  });

  it("leads from every target to a figure that is measured against it", () => {
    const without = planClauses.flatMap(({ targets, traces }) =>
      targets.filter((target) => !traces.some((trace) => isMeasured(trace, target))),
    );
    expect(without).toEqual([]);
  });

  it("needs every form that units owe", () => {
    const used = new Set(forms.map((path) => path.split("/")[0]));
    expect(templates.map(({ id }) => id as string).filter((id) => !used.has(id))).toEqual([]);
  });

  it("has each task of section IV in a row of its own", () => {
    const tasks = templates
      .filter(({ id }) => id.startsWith("nv-"))
      .flatMap(({ id, tables }) =>
        tables.flatMap(({ rows }) => rows.map((row) => `${id}/A/${row.id}`)),
      );
    expect(tasks.filter((task) => !forms.includes(task))).toEqual([]);
    expect(tasks.length).toBe(44);
  });

  it("stands in docs/ as it stands in the data", async () => {
    await expect(planTable()).toMatchFileSnapshot("../../../docs/plan-2022.md");
  });
});

function isMeasured(
  trace: (typeof planClauses)[number]["traces"][number],
  target: string,
): boolean {
  const isOf = (held: unknown) => JSON.stringify(held).includes(`"target":"${target}"`);
  if ("overview" in trace) return isOf(overviews.find(({ id }) => id === trace.overview));
  const place = "form" in trace ? findPlace(trace.form) : null;
  if (!place?.table) return false;
  const { rows, columns } = place.table;
  const measured = place.row ? [place.row] : place.column ? [place.column] : [...rows, ...columns];
  return measured.some(isOf);
}

const planPath = fileURLToPath(new URL("../../../../shared/design/plan-2022.txt", import.meta.url));

describe.skipIf(!existsSync(planPath))(
  "the plan's own text (skipped where it does not lie beside the project)",
  () => {
    const plan = () => readFileSync(planPath, "utf8").normalize("NFC");

    it("holds the words of every clause", () => {
      const text = plan();
      expect(planClauses.filter(({ words }) => !text.includes(words.normalize("NFC")))).toEqual([]);
    });

    it("has no paragraph in sections I to IV that nothing carries", () => {
      const text = plan();
      const sections = text.slice(text.indexOf("I. MỤC ĐÍCH"), text.indexOf("Trên đây là"));
      const paragraphs = sections
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line.length > 90 || /^\d+\. (Giảm|Vận) /.test(line));
      const carries = (line: string) =>
        planClauses.some(({ words }) => line.includes(words.normalize("NFC")));
      expect(paragraphs.length).toBe(55);
      expect(paragraphs.filter((line) => !carries(line))).toEqual([]);
    });
  },
);
