import { FluentProvider } from "@fluentui/react-components";
import { cleanup, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { DataStateChoice } from "../../../addin/panes/DataStateChoice.tsx";
import type { ReportReply } from "../../../shared/api/reports.ts";
import type { PeriodKind } from "../../../shared/calendar/period.ts";
import { compileForm } from "../../../shared/form/compileForm.ts";
import type { Template } from "../../../shared/form/template.ts";
import { dh01 } from "../../../shared/regimes/dongHoa2022/dh01.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { renderPage } from "../../support/renderPage.tsx";
import { faultless, type } from "../../support/workRoom.ts";

function show(template: Template, kind: PeriodKind, now: string, estimated = false) {
  const form = compileForm(template, kind);
  if (!form.ok) throw new Error("the form does not compile");
  const report = { window: { from: "2021-12-15", to: "2022-03-14" } } as ReportReply;
  const preliminary = template.preliminaryUntil !== undefined;
  render(
    <FluentProvider>
      <DataStateChoice
        checked={{ form: form.value, report }}
        now={now}
        state={{ value: { estimated, preliminary }, choose: () => {} }}
      />
    </FluentProvider>,
  );
  return {
    choices: screen.queryAllByRole("checkbox").map((box) => box.closest("span")?.textContent),
    hint: screen.queryByText(/^Kỳ đến hết ngày/)?.textContent ?? null,
  };
}

const early = "Kỳ đến hết ngày 14/3: nếu có phần ước tính, đánh dấu “Số ước thực hiện”.";

describe("the sender says how firm the figures are", () => {
  it("“sơ bộ” only where a review may still change them", () => {
    expect(show(dh04, "quarter", "2022-03-10T08:00:00+07:00").choices).toEqual([
      ...["Số ước thực hiện", "Số liệu sơ bộ"],
    ]);
  });

  it("“ước” alone where none does", () => {
    expect(show(dh03, "quarter", "2022-03-10T08:00:00+07:00").choices).toEqual([
      "Số ước thực hiện",
    ]);
  });

  it("“ước” no more once the window has closed, unless it was said before", () => {
    const after = "2022-03-15T00:00:00+07:00";
    expect(show(dh03, "quarter", after).choices).toEqual([]);
    cleanup();
    expect(show(dh04, "quarter", after).choices).toEqual(["Số liệu sơ bộ"]);
    cleanup();
    expect(show(dh03, "quarter", after, true).choices).toEqual(["Số ước thực hiện"]);
  });

  it("nothing of a plan", () => {
    expect(show(dh01, "plan", "2022-03-10T08:00:00+07:00")).toEqual({ choices: [], hint: null });
  });

  it.each([
    ["on the window's last day, once per form", "2022-03-14T23:59:59+07:00", false, early],
    ["no more when the window has closed", "2022-03-15T00:00:00+07:00", false, null],
    ["no more when it has been said", "2022-03-10T08:00:00+07:00", true, null],
  ])("and is asked about estimates %s", (_, now, estimated, hint) => {
    expect(show(dh03, "quarter", now, estimated).hint).toBe(hint);
  });
});

describe("a report received as “sơ bộ”, whose review is over", () => {
  it("is handed in as “chính thức” with a click, also with the very same figures", async () => {
    const page = renderPage();
    await page.user.click(await screen.findByRole("button", { name: /^Mở biểu ĐH-04/ }));
    await screen.findByText("Đã nhập 0/28 ô");
    type(page, faultless);
    await screen.findByText("Đã nhập 28/28 ô");
    await page.user.click(screen.getByRole("button", { name: "Nộp" }));
    await page.user.click(await screen.findByRole("button", { name: "Về biểu" }));
    Object.assign(page.worker, { state: "approved", awaitsOfficial: true });

    await page.user.click(screen.getByRole("button", { name: "Kiểm tra" }));
    expect(await screen.findByText("Cần nộp số chính thức")).toBeTruthy();
    await page.user.click(screen.getByRole("button", { name: "Chuyển sang số chính thức" }));
    expect(screen.queryByRole("button", { name: "Chuyển sang số chính thức" })).toBeNull();
    await page.user.click(screen.getByRole("button", { name: "Nộp" }));

    expect(await screen.findByText("BN2")).toBeTruthy();
    expect(page.worker.dataState).toEqual({ estimated: false, preliminary: false });
  });
});
