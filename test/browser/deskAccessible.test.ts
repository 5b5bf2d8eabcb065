import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { chooseOfCard, openCard, openConsolidation } from "../support/atTheBoard.ts";
import { signInByCode } from "../support/atThePage.ts";
import { axe, faultsInEveryLook } from "../support/axeFaults.ts";
import { heldDemo } from "../support/heldDemo.ts";

// After the deadline there is something to decide about everybody.
const held = heldDemo("2022-03-18T08:00:00+07:00");

/** Looks at what is shown now, by its name. */
type Look = (name: string) => Promise<void>;

/** A menu stands beside the page's landmarks: one is led into it by its button. */
const openMenu = /^(450 px: )?region: .*fui-MenuPopover/;

it.each([
  [320, [450]],
  [1440, []],
])(
  "the district's and the administrator's screens are without a fault as axe judges it, light and dark, %i px wide",
  { timeout: 240_000 },
  async (width, others) => {
    const viewport = { width, height: 900 };
    // The page's own policy keeps strangers' script out, a checker's included.
    const context = await held.browser.newContext({ viewport, locale: "vi-VN", bypassCSP: true });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const found: Record<string, readonly unknown[]> = {};
    const look: Look = async (name) => {
      const widest = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
      const faults = (await faultsInEveryLook(page, others)).filter((one) => !openMenu.test(one));
      found[name] = [...faults, ...(widest > width ? [`${widest} px wide`] : [])];
    };
    await page.goto(held.demo.address);
    await page.addScriptTag({ path: axe });

    await lookAtBoard(page, look);
    await lookAtReading(page, look);
    await lookAtEditions(page, look);
    await lookAtAdministration(page, look);
    await page.request.post(`${held.demo.address}/api/demo/reset`);
    await context.close();

    expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([]);
    expect(Object.keys(found)).toHaveLength(25);
  },
);

/** A dialog that is only looked at. */
async function lookAndLeave(page: Page, look: Look, name: string): Promise<void> {
  await page.getByRole("dialog").waitFor();
  await look(name);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

async function lookAtBoard(page: Page, look: Look): Promise<void> {
  await signInByCode(page, "demo-564");
  await page.getByRole("combobox", { name: "Kỳ báo cáo" }).selectOption("2022Q1");
  await page.getByRole("button", { name: "Mang toàn bộ số liệu đi (.zip)" }).click();
  await page.getByRole("checkbox", { name: "Quý I năm 2022" }).waitFor();
  await look("leaving with everything");
  await page.getByRole("button", { name: "← Bảng theo dõi" }).click();
  await page.getByRole("combobox", { name: "Tình trạng" }).selectOption("late");
  await openCard(page, "Xã Hòa Tâm");
  await look("board with a filter and a card");
  await page.getByRole("button", { name: "Việc khác" }).click();
  await page.getByRole("menu").waitFor();
  await look("what is done now and then");
  await page.keyboard.press("Escape");
  await chooseOfCard(page, "Cấp lại mã vào…");
  await page.getByRole("button", { name: /^Cấp lại mã: / }).waitFor();
  await lookAndLeave(page, look, "codes issued anew for a unit");
  await chooseOfCard(page, "Miễn nộp…");
  await lookAndLeave(page, look, "exempting");
  await chooseOfCard(page, "Loại khỏi tổng hợp…");
  await lookAndLeave(page, look, "leaving out");
  await chooseOfCard(page, "Gia hạn…");
  await page.getByLabel(/^Hạn mới/).fill("10/3/2022");
  await lookAndLeave(page, look, "more time, with a day that is too early");
  await page.getByRole("combobox", { name: "Tình trạng" }).selectOption("");
  const card = await openCard(page, "Xã Hòa Tân Đông");
  await card.getByRole("button", { name: "Trả lại" }).click();
  await lookAndLeave(page, look, "returning as a whole");
  await chooseOfCard(page, "Đã nhận bản ký…");
  await card.getByLabel("Mã trên bản ký").fill("AAAAA-BBBBB");
  await page.keyboard.press("Enter");
  await page.getByText("Không khớp bản nào").waitFor();
  await look("a signed copy that is of no version");
  await page.getByRole("button", { name: /^Duyệt \d+ biểu$/ }).click();
  await lookAndLeave(page, look, "approving many");
}

async function lookAtReading(page: Page, look: Look): Promise<void> {
  await openCard(page, "Xã Hòa Xuân Nam");
  await page.getByRole("button", { name: "Xem biểu" }).click();
  await toPane(page);
  await page.getByText("Đã nhập 28/28 ô").waitFor();
  await look("a report that is read");
  await page.getByRole("button", { name: "Trả lại", exact: true }).click();
  await page.getByLabel(/^Cần chỉnh sửa gì/).fill("Xem lại");
  await look("returning with remarks");
  await page.getByRole("button", { name: "Thôi" }).click();
  await page.getByRole("tab", { name: "Bảng theo dõi" }).click();
  await page.getByRole("button", { name: /^Xã Hòa Tâm, ĐH-04/ }).click();
  await chooseOfCard(page, "Nhập thay theo văn bản…");
  await toPane(page);
  await page.getByRole("region", { name: /^Đang nhập thay/ }).waitFor();
  await look("entering for a unit");
  await page.getByRole("tab", { name: "Bảng theo dõi" }).click();
}

async function lookAtEditions(page: Page, look: Look): Promise<void> {
  await openConsolidation(page);
  await page.getByRole("button", { name: "Xuất số liệu…" }).click();
  await page.getByRole("menu").waitFor();
  await look("exporting");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Chốt cả kỳ…" }).click();
  await page
    .getByText(/^\d+ biểu sẽ|^ĐH-02: /)
    .first()
    .waitFor();
  await lookAndLeave(page, look, "freezing all forms of a period");
  await page.getByRole("button", { name: "Chốt số liệu gửi lên…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await look("freezing");
  await dialog.getByLabel("UBND tỉnh").check();
  await dialog.getByLabel(/^Lý do vẫn gửi/).fill("Gửi cho kịp hạn");
  await dialog.getByRole("button", { name: "Chốt", exact: true }).click();
  await page.getByText("Đã chốt bản 1, gửi UBND tỉnh.").waitFor();
  await look("what was sent up");
  await page.getByRole("tab", { name: "Bảng theo dõi" }).click();
  const card = await openCard(page, "Xã Hòa Xuân Nam");
  await card.getByRole("button", { name: "Trả lại" }).click();
  await dialog.getByRole("textbox").first().fill("Xem lại");
  await dialog.getByRole("button", { name: "Trả lại" }).click();
  await card.getByText("Đã trả lại").waitFor();
  await openConsolidation(page);
  await page.getByLabel("So bản chốt 1 với").selectOption("now");
  const compared = page.getByRole("region", { name: "Bản chốt 1 so với số hiện nay" });
  await compared.locator("summary").click();
  await look("what differs from now");
}

async function lookAtAdministration(page: Page, look: Look): Promise<void> {
  await signInByCode(page, "demo-quantri");
  await page.getByRole("tab", { name: "Quản trị" }).click();
  await page.getByText(/^\d+ người ở \d+ đơn vị$/).waitFor();
  await look("people");
  await page.getByRole("button", { name: "Thêm người" }).click();
  await lookAndLeave(page, look, "a new person");
  await page.getByRole("checkbox", { name: /^Chọn Công chức Xã Hòa Tâm/ }).check();
  await page.getByRole("button", { name: "Cấp thẻ mã (1)" }).click();
  await page.getByText("Đã cấp 1 mã").or(page.getByRole("dialog")).first().waitFor();
  const yes = page.getByRole("dialog").getByRole("button", { name: "Cấp thẻ mã (1)" });
  if (await yes.isVisible()) await yes.click();
  await page.getByText("Đã cấp 1 mã").waitFor();
  await look("code cards");
  await page.getByRole("button", { name: "Xong, không cần nữa" }).click();
  const done = page.getByRole("dialog").getByRole("button", { name: "Xong, không cần nữa" });
  await done.click();
  await page.getByRole("tab", { name: "Đơn vị", exact: true }).click();
  await page.getByText(/đơn vị đang hoạt động/).waitFor();
  await page
    .getByRole("button", { name: /^Xem Xã Hòa Tâm|^Xã Hòa Tâm/ })
    .first()
    .click();
  await look("units");
  await page.getByRole("tab", { name: "Biểu mẫu" }).click();
  await page.getByText(/bản đã công bố$/).waitFor();
  await look("forms");
  await page.getByRole("tab", { name: "Nhật ký" }).click();
  await page.getByText("Lọc nhật ký", { exact: true }).click();
  await page.getByRole("combobox", { name: "Đơn vị" }).selectOption({ label: "Xã Hòa Tâm" });
  await page.getByRole("button", { name: "Tìm", exact: true }).click();
  await page.getByRole("listitem").first().waitFor();
  await look("the record");
  await page.getByRole("button", { name: "Kiểm tra toàn bộ nhật ký" }).click();
  await page.getByText(/^Nhật ký nguyên vẹn: /).waitFor();
  await look("the record verified");
}

/** On a narrow screen the pane stands behind the workbook, once that has something to show. */
async function toPane(page: Page): Promise<void> {
  await page.locator("#cell-12-5").waitFor();
  const tab = page.getByRole("tab", { name: "Biểu", exact: true });
  if (await tab.isVisible()) await tab.click();
}
