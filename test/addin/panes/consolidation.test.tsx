import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { CellKey } from "../../../shared/ids.ts";
import { layOutForm, positionOf } from "../../../shared/sheet/formLayout.ts";
import { type FakeWorker, povertyForm } from "../../support/fakeWorker.ts";
import { handedIn } from "../../support/handedIn.ts";
import { renderPage } from "../../support/renderPage.tsx";
import { faultless } from "../../support/workRoom.ts";

/** The district's pane of consolidation, over the poverty form of three communes. */
async function openConsolidation(role: FakeWorker["role"] = "reviewer") {
  const page = renderPage(Object.assign(await handedIn(faultless), { role }));
  await page.user.click(await screen.findByRole("tab", { name: "Tổng hợp" }));
  await screen.findByText("2/3 đơn vị, 1 đã duyệt");
  return page;
}

function linesOf(region: HTMLElement): (string | null)[] {
  return within(region)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
}

describe("before a consolidation's figures are used", () => {
  it("it is said who is missing, whose figures are estimates and how many are preliminary", async () => {
    await openConsolidation();

    expect(linesOf(screen.getByRole("region", { name: "Chưa có trong tổng" }))).toEqual([
      "Phường Hòa Vinh: chưa báo cáo",
    ]);
    expect(linesOf(screen.getByRole("region", { name: "Số chưa chính thức" }))).toEqual([
      "Số ước thực hiện: Xã Hòa Xuân Đông",
      "Số liệu sơ bộ: 2/2 đơn vị có số",
    ]);
    expect(screen.getByText("Chưa có số liệu cùng kỳ năm trước")).toBeTruthy();
  });

  it("the units are named that are behind what they registered themselves", async () => {
    await openConsolidation();

    // Hòa Tâm has 6 households fewer and registered 6; Hòa Xuân Đông 3 fewer and registered 5.
    const behind = screen.getByRole("region", { name: "Chậm so với tiến độ tự đăng ký" });
    expect(linesOf(behind)).toEqual([
      "Xã Hòa Xuân Đông: 15a. Số hộ nghèo giảm so với đầu năm 3 hộ, đăng ký 5",
    ]);
  });

  it("what has changed since is shown and asked about again, and nothing is put into the file before", async () => {
    const page = await openConsolidation();
    Object.assign(page.worker, { state: "approved" });
    const put = screen.getByRole("button", { name: "Đưa vào file này" });
    const countSheets = () => page.workbook.state().sheets.length;
    const before = countSheets();

    await page.user.click(put);
    await screen.findByText(
      "Số liệu vừa thay đổi: xem lại phần còn thiếu và nghi vấn, rồi bấm lần nữa.",
    );
    await screen.findByText("2/3 đơn vị, 2 đã duyệt");
    expect(countSheets()).toBe(before);

    await page.user.click(put);
    await screen.findByText("Đã đưa vào file: 3 trang mới ở cuối.");
    expect(countSheets()).toBe(before + 3);
  });

  it("no unit is said to be where it registered to be while none of them has reported", async () => {
    const worker = await handedIn(faultless);
    const reached = worker.fetch;
    const fetch = async (...[input, init]: Parameters<typeof reached>) => {
      const reply = await reached(input, init);
      if (!String(input).includes("/consolidations/")) return reply;
      return Response.json({ ...(await reply.json()), milestones: { M3: [2, null, null] } });
    };
    const page = renderPage(Object.assign(worker, { role: "reviewer" as const, fetch }));
    await page.user.click(await screen.findByRole("tab", { name: "Tổng hợp" }));
    await screen.findByText("2/3 đơn vị, 1 đã duyệt");

    expect(screen.queryByText(/tiến độ tự đăng ký/)).toBeNull();
  });

  it("what other sources say stands beside it, unit by unit where they differ", async () => {
    const page = await openConsolidation();

    const checks = screen.getByRole("region", { name: "Đối chiếu giữa các nguồn" });
    const [first, ...sides] = linesOf(checks);
    expect(first).toContain("Hộ dân cư: lệch ở 1/2 đơn vị có cả hai số");
    expect(sides).toEqual([
      "xã, phường: 5.414 (có số ở 2/3 đơn vị)",
      "Chi cục Thống kê: 5.404 (bản 1, chưa duyệt, có số ở 3/3 đơn vị)",
      "Số cộng của 2 đơn vị có cả hai số",
      "Chênh lệch 10 hộ",
      "· Danh sách hộ nghèo: chưa có nguồn đối chiếu",
    ]);

    const more = within(checks).getByRole("button", { name: "Xem 1 đơn vị lệch" });
    expect(more.getAttribute("aria-expanded")).toBe("false");
    await page.user.click(more);
    expect(within(checks).getByText("2.500 và 2.490, lệch 10", { exact: false }).textContent).toBe(
      "Xã Hòa Xuân Đông: 2.500 và 2.490, lệch 10",
    );
  });
});

describe("a total taken apart", () => {
  it("says of each unit what it reported, in which version, who sent it when and how firm it is", async () => {
    const page = await openConsolidation();

    await page.user.selectOptions(
      screen.getByRole("combobox", { name: "Số cần tra" }),
      "1. Hộ nghèo – 2. Trở thành hộ cận nghèo",
    );

    const units = screen.getByRole("list", { name: "Từng đơn vị" });
    expect(linesOf(units)).toEqual([
      "Phường Hòa Vinh ◷ chưa báo cáo",
      "Xã Hòa Tâm 5 hộchờ duyệt, sơ bộ · bản 1 · Nguyễn Thị Minh nộp 10/3/2022 08:05 · nhập",
      "Xã Hòa Xuân Đông 4 hộđã duyệt, ước, sơ bộ · bản 2 · Trần Văn Nam nộp 9/3/2022 16:20 · nhập" +
        "✕ Hộ cận nghèo, cột 5 phải bằng hộ nghèo, cột 2: 4; đang là 0. Lý do: Còn chờ danh sách của thôn.",
    ]);
    const trace = screen.getByRole("region", { name: "Tra từng số" });
    expect(trace.textContent).toContain("Tổng cộng 9 hộ2/3 đơn vị, 1 đã duyệt");
  });

  it("stands against the plan and against what the units registered", async () => {
    const page = await openConsolidation();

    await page.user.selectOptions(
      screen.getByRole("combobox", { name: "Số cần tra" }),
      "15a. Số hộ nghèo giảm so với đầu năm",
    );

    const trace = screen.getByRole("region", { name: "Tra từng số" });
    expect(trace.textContent).toContain("Tổng cộng 9 hộ");
    expect(trace.textContent).toContain("Kế hoạch năm 34 hộ: chưa đủ số liệu (ước)");
    expect(trace.textContent).toContain("Tiến độ đăng ký 13 hộ");
    expect(trace.textContent).toContain("tự tính · đăng ký 5 (chậm tiến độ)");
  });

  it("is found by the cell that is selected on the sheet, and by none that is no figure", async () => {
    const page = await openConsolidation();
    await page.user.click(screen.getByRole("button", { name: "Đưa vào file này" }));
    await screen.findByText("Đã đưa vào file: 3 trang mới ở cuối.");
    const [units, , official] = page.workbook.state().sheets.map(({ id }) => id);
    const take = screen.getByRole("button", { name: "Lấy ô đang chọn trên bảng" });
    const chosen = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "Số cần tra" });

    const at = positionOf(layOutForm(povertyForm), "B/nk/5" as CellKey);
    page.workbook.select(official ?? "", at.row, at.column);
    await page.user.click(take);
    await screen.findByRole("list", { name: "Từng đơn vị" });
    expect(chosen().value).toBe("B/nk/5");

    page.workbook.select(units ?? "", 0, 1);
    await page.user.click(take);
    await screen.findByText("Ô đang chọn không phải số của bảng tổng hợp này");
    expect(chosen().value).toBe("B/nk/5");
  });

  it.each(["reviewer", "viewer"] as const)(
    "leads a %s to that cell of the unit's report, by keyboard alone, and back",
    async (role) => {
      const page = await openConsolidation(role);
      const choice = screen.getByRole("combobox", { name: "Số cần tra" });
      await page.user.selectOptions(choice, "1. Hộ nghèo – 2. Trở thành hộ cận nghèo");

      const unit = screen.getByRole("button", {
        name: "Xã Hòa Tâm 5 hộ",
        description: "Mở biểu của Xã Hòa Tâm tại ô này",
      });
      unit.focus();
      await page.user.keyboard("{Enter}");

      await waitFor(() => expect(page.workbook.state().sheets).toHaveLength(1));
      const layout = layOutForm(povertyForm);
      await waitFor(() =>
        expect(page.workbook.state().selection).toEqual(positionOf(layout, "A/hh/2" as CellKey)),
      );
      const back =
        role === "viewer"
          ? await screen.findByRole("button", { name: "← Tổng hợp" })
          : screen.getByRole("tab", { name: "Tổng hợp" });
      await page.user.click(back);
      const kept = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Số cần tra" });
      expect(kept.value).toBe("A/hh/2");
    },
  );
});
