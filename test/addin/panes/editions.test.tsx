import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { computeForm } from "../../../shared/form/computeForm.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { fromArray, toArray } from "../../../shared/report/valuesArray.ts";
import { type FakeWorker, povertyForm } from "../../support/fakeWorker.ts";
import { handedIn } from "../../support/handedIn.ts";
import { renderPage } from "../../support/renderPage.tsx";
import { faultless } from "../../support/workRoom.ts";

async function openConsolidation(role: FakeWorker["role"] = "reviewer") {
  const page = renderPage(Object.assign(await handedIn(faultless), { role }));
  await page.user.click(await screen.findByRole("tab", { name: "Tổng hợp" }));
  await screen.findByRole("region", { name: "Bản chốt đã gửi lên" });
  return page;
}

type Page = Awaited<ReturnType<typeof openConsolidation>>;

async function freeze({ user }: Page, to: readonly string[], reason = "Gửi cho kịp hạn.") {
  await user.click(await screen.findByRole("button", { name: "Chốt số liệu gửi lên…" }));
  const dialog = await screen.findByRole("dialog");
  for (const one of to) await user.click(within(dialog).getByRole("checkbox", { name: one }));
  const words = within(dialog).getByRole("textbox", { name: "Lý do vẫn gửi" });
  await user.clear(words);
  await user.type(words, reason);
  await user.click(within(dialog).getByRole("button", { name: "Chốt" }));
}

/** Xã Hòa Tâm sends another version: one household more fell into poverty. */
function correct(worker: FakeWorker): void {
  const given = new Map(fromArray(dh04, worker.values ?? []));
  given.set("A/hh/5" as CellKey, 3);
  worker.values = toArray(dh04, computeForm(povertyForm, given));
  worker.version = 2;
}

describe("freezing what is sent up", () => {
  it("says first what is missing and doubtful, and wants recipients and a reason", async () => {
    const { user } = await openConsolidation();
    await screen.findByText(/^Chưa chốt bản nào/);

    await user.click(screen.getByRole("button", { name: "Chốt số liệu gửi lên…" }));

    const dialog = await screen.findByRole("dialog", { name: "Chốt ĐH-04" });
    const said = within(dialog)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(said).toEqual([
      "Chưa có trong tổng: Phường Hòa Vinh",
      "Chưa duyệt, được ghi rõ trong bản chốt: Xã Hòa Tâm",
      "Có nghi vấn: Xã Hòa Xuân Đông",
      "Đối chiếu còn lệch: Hộ dân cư",
    ]);
    const yes = within(dialog).getByRole("button", { name: "Chốt" });
    expect(yes.getAttribute("aria-disabled")).toBe("true");
    expect(within(dialog).getByText("Chọn ít nhất một nơi nhận.")).toBeTruthy();
    await user.type(within(dialog).getByRole("textbox", { name: "Lý do vẫn gửi" }), "Kịp hạn.");
    await user.click(within(dialog).getByRole("checkbox", { name: "UBND tỉnh" }));
    expect(yes.getAttribute("aria-disabled")).not.toBe("true");
    await user.type(within(dialog).getByRole("textbox", { name: "Ngày văn bản" }), "11/3/2022");
    expect(within(dialog).getByText("Ngày này chưa đến.")).toBeTruthy();
    expect(yes.getAttribute("aria-disabled")).toBe("true");
  });

  it("leaves an edition that says when it was sent, to whom and why, and can be put into the file", async () => {
    const page = await openConsolidation();

    await freeze(page, ["UBND tỉnh", "Sở LĐ-TB&XH"]);

    await screen.findByText("Đã chốt bản 1, gửi UBND tỉnh, Sở LĐ-TB&XH.");
    expect(
      await screen.findByText("Bản chốt 1 · 10/3/2022 · gửi UBND tỉnh, Sở LĐ-TB&XH"),
    ).toBeTruthy();
    expect(screen.getByText("✓ Số hiện nay đúng như bản chốt 1")).toBeTruthy();
    expect(screen.getByText("Lý do: Gửi cho kịp hạn.")).toBeTruthy();
    await page.user.click(screen.getByRole("button", { name: "Đưa vào file: bản chốt 1" }));
    await screen.findByText("Đã đưa vào file: 3 trang mới ở cuối.");
    const [units] = page.workbook.state().sheets;
    expect(units?.sheet.name).toMatch(/^TH ĐH-04 .* – bản 1$/);
    const texts = units?.sheet.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value));
    expect(texts?.find((text) => String(text).includes("bản chốt số 1"))).toContain(
      "bản chốt số 1, gửi UBND tỉnh, Sở LĐ-TB&XH",
    );
  });

  it("is refused once the figures have changed, and what was written stays", async () => {
    const page = await openConsolidation();
    correct(page.worker);

    await freeze(page, ["UBND tỉnh"]);

    const dialog = screen.getByRole("dialog");
    await within(dialog).findByText("Số liệu vừa thay đổi");
    expect(page.worker.editions).toEqual([]);
    await page.user.click(within(dialog).getByRole("button", { name: "Thôi" }));
    await page.user.click(await screen.findByRole("button", { name: "Chốt số liệu gửi lên…" }));
    const again = await screen.findByRole("dialog");
    expect(
      within(again).getByRole<HTMLInputElement>("checkbox", { name: "UBND tỉnh" }).checked,
    ).toBe(true);
    await page.user.click(within(again).getByRole("button", { name: "Chốt" }));
    await screen.findByText("Đã chốt bản 1, gửi UBND tỉnh.");
  });

  it("is not offered to whoever only looks", async () => {
    await openConsolidation("viewer");

    expect(screen.queryByRole("button", { name: "Chốt số liệu gửi lên…" })).toBe(null);
  });
});

describe("an edition beside the figures of now", () => {
  it("differs by what was corrected since, said with the unit", async () => {
    const page = await openConsolidation();
    await freeze(page, ["UBND tỉnh"]);
    await screen.findByText("Đã chốt bản 1, gửi UBND tỉnh.");
    correct(page.worker);
    await page.user.click(screen.getByRole("tab", { name: "Bảng theo dõi" }));
    await page.user.click(screen.getByRole("tab", { name: "Tổng hợp" }));
    await screen.findByText("△ Số hiện nay đã khác bản chốt 1");

    await page.user.selectOptions(
      screen.getByRole("combobox", { name: "So bản chốt 1 với" }),
      "số hiện nay",
    );

    const compared = await screen.findByRole("region", { name: "Bản chốt 1 so với số hiện nay" });
    const lines = within(compared)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    // Hòa Tâm said 1 household, and says 3 now; Hòa Xuân Đông says 1.
    expect(lines).toContain(
      "1. Hộ nghèo – 5. Từ hộ cận nghèo xuống: 2 → 4 (+2): X. Hòa Tâm đính chính +2",
    );
    await page.user.click(
      within(compared).getByRole("button", { name: "Đưa bảng so sánh vào file" }),
    );
    await screen.findByText("Đã đưa vào file: 1 trang mới ở cuối.");
    expect(page.workbook.state().sheets.map(({ sheet }) => sheet.name)).toEqual([
      expect.stringMatching(/^So sánh ĐH-04/),
    ]);
  });

  it("says that nothing differs where nothing does", async () => {
    const page = await openConsolidation();
    await freeze(page, ["UBND tỉnh"]);
    await screen.findByText("Đã chốt bản 1, gửi UBND tỉnh.");

    await page.user.selectOptions(
      screen.getByRole("combobox", { name: "So bản chốt 1 với" }),
      "số hiện nay",
    );

    const compared = await screen.findByRole("region", { name: "Bản chốt 1 so với số hiện nay" });
    expect(within(compared).getByText("Không có số nào khác.")).toBeTruthy();
  });
});
