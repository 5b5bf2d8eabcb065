import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Overview } from "../../../addin/actions/overview.ts";
import { OverviewCoverage, OverviewGaps } from "../../../addin/panes/OverviewCoverage.tsx";
import type { CellKey, PeriodId } from "../../../shared/ids.ts";
import type { GoesOn } from "../../../shared/rollup/goesOn.ts";
import type { UnitStanding } from "../../../shared/rollup/standing.ts";
import {
  counted,
  headlineForm,
  headlineOf,
  headlineTown,
  headlineUnit,
} from "../../shared/rollup/headlineUnits.ts";

const jobs = "A/M2/v" as CellKey;
const exempt: UnitStanding = { kind: "exempt", reason: "Không có đối tượng." };

/** The headline of two communes, one of which stands as said with some of its forms. */
function show(
  standings: Readonly<Record<string, UnitStanding>>,
  goesOn: Readonly<Record<string, GoesOn>> = {},
) {
  const second = headlineUnit("Xã B", {}, { standings });
  const reports = [...second.reports].map(([id, report]) => {
    const going = goesOn[id];
    return [id, going ? { ...report, goesOn: going } : report] as const;
  });
  const units = [headlineUnit("Xã A", {}), { ...second, reports: new Map(reports) }];
  const town = { ...headlineUnit("Thị xã", {}), ...headlineTown() };
  const sources = [...(units[0]?.reports.keys() ?? [])].map((id) => {
    return { id, code: `${id.toUpperCase()}/HN`, shortTitle: id };
  });
  const reply = { sources } as unknown as Overview["reply"];
  const figures = headlineOf(units);
  const overview = { form: headlineForm(), reply, units, own: town, figures, differs: false };
  render(
    <>
      <OverviewCoverage overview={overview} />
      <OverviewGaps overview={overview} />
    </>,
  );
}

const linesIn = (name: string) =>
  within(screen.getByRole("region", { name }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

it("a form that a unit owes no more is none of those that are waited for, and is named with its reason", () => {
  show({ "dh-02": exempt });

  expect(screen.getByText("15/15 báo cáo, 15 đã duyệt")).toBeTruthy();
  expect(screen.getByText("Đủ báo cáo của các đơn vị")).toBeTruthy();
  expect(linesIn("1 đơn vị không phải nộp")).toEqual(["Xã B: DH-02 (Không có đối tượng.)"]);
});

it.each<[string, Partial<GoesOn>, string]>([
  [
    "its last report did not know it",
    { lacking: [jobs] },
    "lũy kế tính đến Quý II, còn ô chưa có số liệu",
  ],
  ["its last report is lacking", { isKnown: false }, "chưa rõ lũy kế vì thiếu Quý II"],
])("nothing is complete where what a unit had come to is not known: %s", (_, more, said) => {
  const until = "2022Q2" as PeriodId;
  show({ "dh-03": exempt }, { "dh-03": { until, isKnown: true, cells: new Set([jobs]), ...more } });

  expect(screen.queryByText("Đủ báo cáo của các đơn vị")).toBeNull();
  expect(linesIn("1 đơn vị không phải nộp")).toEqual([
    `Xã B: DH-03 (Không có đối tượng.; ${said})`,
  ]);
});

it("what there is of a stock still lacks its part: nothing is said to be complete", () => {
  show({ "dh-06": exempt });

  expect(screen.queryByText("Đủ báo cáo của các đơn vị")).toBeNull();
  expect(
    screen.getByText("Số hiện có (đầu kỳ, cuối kỳ) vẫn thiếu phần của các đơn vị này."),
  ).toBeTruthy();
});

it("a form that is left out is missing, with the reason", () => {
  show({ "dh-02": { kind: "left-out", reason: "Chưa đối chiếu." }, "dh-03": counted });

  expect(linesIn("Chưa có trong tổng")).toEqual([
    "Xã B: DH-02 loại khỏi tổng hợp: Chưa đối chiếu.",
  ]);
});
