import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { EarlierOnWire } from "../../../shared/api/earlier.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { toArray } from "../../../shared/report/valuesArray.ts";
import type { FakeWorker } from "../../support/fakeWorker.ts";
import { handedIn } from "../../support/handedIn.ts";
import { cellAt, renderPage } from "../../support/renderPage.tsx";
import { faultless } from "../../support/workRoom.ts";

function sent(
  period: string,
  cells: Record<string, DataValue>,
  more: Partial<EarlierOnWire> = {},
): EarlierOnWire {
  return {
    period,
    window: { from: "2022-01-01", to: "2022-03-05" },
    state: "approved",
    version: 1,
    templateVersion: 1,
    values: toArray(dh04, new Map(Object.entries(cells)) as Map<CellKey, DataValue>),
    lacking: [],
    otherStandard: [],
    gone: [],
    ...more,
  };
}

/** The reviewer with xã Hòa Tâm's report of Quý I open. */
async function openReport(worker: FakeWorker) {
  worker.role = "reviewer";
  const page = renderPage(worker);
  const period = await screen.findByRole("combobox", { name: "Kỳ báo cáo" });
  await page.user.selectOptions(period, "2022Q1");
  await page.user.click(await screen.findByRole("button", { name: /^Xã Hòa Tâm, ĐH-04/ }));
  await page.user.click(await screen.findByRole("button", { name: "Xem biểu" }));
  await screen.findByRole("heading", { name: /^ĐH-04 · Diễn biến/ });
  return page;
}

const textsOf = (elements: readonly HTMLElement[]) =>
  elements.map(({ textContent }) => textContent?.replaceAll(/\s+/g, " ").trim());

describe("a unit's report beside its earlier ones", () => {
  it("shows the reviewer the rows that jumped, greatest first, and leads to the cell", async () => {
    const worker = await handedIn(faultless);
    worker.earlier = {
      earlier: [],
      // Movements of last year's first quarter, and its closing, which 2022 counts on another standard.
      lastYear: sent(
        "2021Q1",
        { "A/hh/2": 50, "A/nk/2": 15, "B/hh/3": 6, "A/hh/9": 400 },
        { otherStandard: ["A/hh/9"] },
      ),
    };
    const page = await openReport(worker);

    const list = await screen.findByRole("region", { name: "Thay đổi nhiều nhất (2 dòng)" });
    // 5 after 50: 45 / √55 = 6.1; 14 after 15: 1 / √29 = 0.2; 6 after 6 is no change.
    expect(textsOf(within(list).getAllByRole("button"))).toEqual([
      "1 Hộ nghèo50 → 5 (−45)cột 2 trở thành hộ cận nghèo, so với Quý I/2021",
      "2 Nhân khẩu hộ nghèo15 → 14 (−1)cột 2 trở thành hộ cận nghèo, so với Quý I/2021",
    ]);
    await page.user.click(within(list).getByRole("button", { name: /^2 Nhân khẩu/ }));
    await waitFor(() => expect(cellAt("F14").getAttribute("aria-selected")).toBe("true"));
  });

  it("shows the selected cell over the periods, with what is compared with what", async () => {
    const worker = await handedIn(faultless);
    worker.earlier = {
      earlier: [sent("202203", { "A/hh/2": 1, "A/hh/9": 130 })],
      lastYear: sent("2021Q1", { "A/hh/2": 8 }),
    };
    const page = await openReport(worker);

    const history = await screen.findByRole("region", { name: "Ô đang chọn" });
    const rows = () => textsOf(within(history).getAllByRole("row"));
    await waitFor(() =>
      expect(rows()).toEqual([
        "KỳSố liệuNay hơn, kém",
        "Bản đang xem5",
        // A month is no quarter.
        "Tháng 3 năm 20221",
        "Quý I năm 2021 (cùng kỳ)8−3",
      ]),
    );
    within(history).getByText("Chưa có kỳ nào cùng loại trước đó để so.");

    // 128 − 5 − 1 − 2 + 1 + 0 + 1 + 0: the closing of the quarter.
    await page.user.click(cellAt("M13"));
    await waitFor(() =>
      expect(rows().slice(1, 3)).toEqual(["Bản đang xem122", "Tháng 3 năm 2022130−8"]),
    );
    within(history).getByText("Số đến cuối kỳ, so với kỳ gần nhất đã báo cáo: Tháng 3 năm 2022.");
  });

  it("says what an older form had and this one has not, and what it lacked", async () => {
    const worker = await handedIn(faultless);
    const gone = [
      {
        name: { row: "hộ tái nghèo", column: "7" },
        measure: { type: "count" as const, decimals: 0 },
        value: 3,
      },
    ];
    worker.earlier = {
      earlier: [sent("202203", {}, { lacking: ["A/hh/2"], gone })],
      lastYear: null,
    };
    await openReport(worker);

    await screen.findByText("Tháng 3 năm 2022 nộp theo mẫu bản 1; mẫu này không còn các ô sau:");
    screen.getByText("Hộ tái nghèo, cột 7: 3");
    await screen.findByText("mẫu kỳ đó không có ô này");
  });

  it("asks nothing of a sender who does not want it, and shows it once he does", async () => {
    const page = renderPage(await handedIn(faultless));
    await page.user.click(await screen.findByRole("button", { name: /^Mở biểu ĐH-04/ }));
    await screen.findByRole("heading", { name: /^ĐH-04 · Diễn biến/ });
    const isAsked = () => page.worker.asked.some((asked) => asked.endsWith("/earlier"));
    expect(isAsked()).toBe(false);

    await page.user.click(screen.getByRole("button", { name: /So với kỳ trước/ }));

    await screen.findByText("Đơn vị chưa có báo cáo nào của kỳ trước để so.");
    expect(isAsked()).toBe(true);
  });
});
