import { expect, it } from "vitest";
import { illustration } from "../../shared/regimes/dongHoa2022/illustration.ts";
import { axe, faultsInEveryLook } from "../support/axeFaults.ts";
import { heldDemo } from "../support/heldDemo.ts";
import { independentHeadline } from "../support/independentHeadline.ts";

const held = heldDemo();

it.each([320, 1440])(
  "the leader sees how far the plan is, by indicator and by unit, without a fault as axe judges it, %i px wide",
  async (width) => {
    const viewport = { width, height: 900 };
    // The page's own policy keeps strangers' script out, a checker's included.
    const context = await held.browser.newContext({ viewport, locale: "vi-VN", bypassCSP: true });
    const page = await context.newPage();
    const found: Record<string, string[]> = {};
    await page.goto(held.demo.address);
    await page.addScriptTag({ path: axe });
    await page.getByRole("button", { name: /^Lãnh đạo/ }).click();
    await page.getByText("So với kế hoạch năm").waitFor();
    found["by indicator"] = await faultsInEveryLook(page);
    const { M2 } = independentHeadline(illustration);
    expect(await page.getByText(`${M2} / 3.200 người`).count()).toBe(1);

    await page.getByText("Giải quyết việc làm", { exact: true }).first().click();
    found["one indicator"] = await faultsInEveryLook(page);
    await page
      .getByRole("radio", { name: "Theo đơn vị" })
      .or(page.getByText("Theo đơn vị"))
      .first()
      .click();
    found["by unit"] = await faultsInEveryLook(page);

    await page.getByRole("button", { name: "Đưa vào file này" }).click();
    await page.getByRole("grid").waitFor({ state: "attached" });
    found["in the workbook"] = await faultsInEveryLook(page);
    await context.close();

    expect(found).toEqual({
      "by indicator": [],
      "one indicator": [],
      "by unit": [],
      "in the workbook": [],
    });
  },
);

it("a commune puts its own figure in the place of one that was carried in, and takes it back", async () => {
  const page = await held.browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(held.demo.address);
  await page.getByRole("button", { name: /^Xã Hòa Tâm/ }).click();
  await page
    .getByRole("button", { name: /^Mở biểu ĐH-04/ })
    .first()
    .click();
  const opening = page.locator("#cell-12-4");
  await opening.click();
  const adjust = async (yes: string) => {
    await page.getByRole("button", { name: "Thêm lựa chọn" }).click();
    await page.getByRole("menuitem", { name: "Điều chỉnh số điền sẵn đang chọn…" }).click();
    await page.getByRole("button", { name: yes }).click();
  };
  await page.getByText("Đã nhập 15/28 ô").waitFor();
  await adjust("Mở ô để nhập");
  await page.getByText("Đã nhập 16/29 ô").waitFor();
  expect(await opening.innerText()).toBe("128");

  await opening.click();
  await page.keyboard.type("131");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Điều chỉnh số điền sẵn: 128 thành 131" }).waitFor();
  // 131 − 5 − 1 − 2 + 1 + 0 + 1: the closing follows at once.
  expect(await page.locator("#cell-12-12").innerText()).toBe("125");

  await opening.click();
  await adjust("Lấy lại số điền sẵn");
  await page.getByText("Đã nhập 15/28 ô").waitFor();
  expect(await opening.innerText()).toBe("128");
  await page.close();
});
