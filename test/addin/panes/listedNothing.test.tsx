import { render, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { Consolidation } from "../../../addin/actions/consolidation.ts";
import { traceFigure } from "../../../addin/actions/traceFigure.ts";
import { FigureUnits } from "../../../addin/panes/FigureUnits.tsx";
import { TracedTotal } from "../../../addin/panes/TracedTotal.tsx";
import { unknown } from "../../../shared/form/dataValue.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { consolidate } from "../../../shared/rollup/consolidate.ts";
import {
  answeredElsewhere,
  commune,
  form,
  households,
  storm,
} from "../../support/emergencyHelp.ts";

/** One commune has had a storm, one does not know how many it helped, one answers elsewhere and lists nothing, one has
 *  sent its form blank and one has sent nothing. */
const units = [
  commune("ou-12", storm),
  commune("ou-13", { ...answeredElsewhere, "B/1/2": "Lốc", "B/1/3": unknown }),
  commune("ou-14", answeredElsewhere),
  commune("ou-15", {}),
  commune("ou-16", null),
];
const consolidation = {
  ...{ form, units, own: null, figures: consolidate(form, units, null), lastYear: null },
  ...{ milestones: new Map(), exemptParts: new Map() },
  reply: { unit: { type: "town" }, targets: {}, units: [] },
} as unknown as Consolidation;

/** The panel that takes a figure apart. */
function trace(key: CellKey) {
  const traced = traceFigure("vi", consolidation, key);
  if (!traced) throw new Error(`no figure ${key}`);
  render(
    <>
      <TracedTotal traced={traced} consolidation={consolidation} />
      <FigureUnits traced={traced} onOpen={() => {}} />
    </>,
  );
}

const linesOf = () =>
  within(screen.getByRole("list"))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

beforeEach(() => {
  document.body.innerHTML = "";
});

describe("a figure of the pane that sums up a list", () => {
  it("says beside its coverage how many list nothing, and of each unit why it has no figure", () => {
    trace(households);

    expect(screen.getByText("1/5 đơn vị, 1 đã duyệt, 1 không kê")).toBeTruthy();
    expect(linesOf()).toEqual([
      "ou-12 12 hộđã duyệt",
      "ou-13 chưa có số liệuđã duyệt",
      "ou-14 không kêđã duyệt",
      "ou-15 để trốngđã duyệt",
      "ou-16 ◷ chưa báo cáo",
    ]);
  });

  it("says so of no other figure", () => {
    trace("A/1/3" as CellKey);

    expect(screen.getByText("2/5 đơn vị, 2 đã duyệt")).toBeTruthy();
    expect(linesOf()[3]).toBe("ou-15 để trốngđã duyệt");
  });
});
