import { afterAll, describe, expect, it } from "vitest";
import { openDemoPane } from "../support/excelHost/openDemoPane.ts";
import type { OpenExcel } from "../support/excelHost/openExcel.ts";
import { heldDemo } from "../support/heldDemo.ts";

const held = heldDemo();
let excel: OpenExcel;

afterAll(async () => {
  await excel?.close();
});

describe("the pane in Excel", () => {
  it("opens the form as a sheet and says what is wrong with it", async () => {
    excel = await openDemoPane(held);
    const { frame, workbook } = excel;
    await frame.getByRole("button", { name: /Xã Hòa Tâm/ }).click();
    await frame
      .getByRole("button", { name: /Mở biểu ĐH-04/ })
      .first()
      .click();

    await frame.getByText(/^3 lỗi/).waitFor();
    expect(workbook.sheets.map(({ name }) => name)).toContain("ĐH-04 Quý I năm 2022");
    expect(await frame.getByText("“1.234” đọc được hai cách").count()).toBe(1);
  });

  it("writes the figure that the person chose, and the finding is gone", async () => {
    const { frame } = excel;
    await frame.getByRole("button", { name: "Nhập 1234" }).click();

    await frame.getByText("“1.234” đọc được hai cách").waitFor({ state: "detached" });
    expect(excel.refused.filter((address) => !address.includes("office"))).toEqual([]);
  });

  it("has run within its own security policy, Office.js included", async () => {
    const violated = await excel.frame.evaluate(
      () =>
        new Promise<string[]>((tell) => {
          const observer = new ReportingObserver(
            (reports) => tell(reports.map((one) => JSON.stringify(one))),
            {
              types: ["csp-violation"],
              buffered: true,
            },
          );
          observer.observe();
          setTimeout(() => tell([]), 1_000);
        }),
    );

    expect(violated).toEqual([]);
  });

  it("tells an Excel that is too old what to do instead", async () => {
    const old = await openDemoPane(held, "/pane.html", {
      requirementSets: { ExcelApi: 1.7, RichApiRuntime: 1.3 },
    });

    await old.frame.getByRole("heading", { name: "Excel này chưa chạy được Nộp Biểu" }).waitFor();
    expect(await old.frame.getByRole("link", { name: "trang Nộp Biểu" }).count()).toBe(1);
    expect(await old.frame.getByRole("button").count()).toBe(0);
    await old.close();
  });
});
