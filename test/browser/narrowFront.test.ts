import { expect, it } from "vitest";
import { submitReport } from "../../addin/actions/submitReport.ts";
import { openFilesPage } from "../support/filesPage.ts";
import { filledFile } from "../support/filledFile.ts";
import { heldDemo } from "../support/heldDemo.ts";
import { words } from "../support/mergingRoom.ts";

const held = heldDemo();

it("on a narrow screen a form that is opened or gone to comes forward, and nothing else takes the pane away", async () => {
  const { page, pane, vinh } = await openFilesPage(held, { viewport: { width: 450, height: 800 } });
  const front = () =>
    page.getByRole("tab", { name: /^(Bảng tính|Biểu)$/, selected: true }).innerText();
  await page.getByRole("button", { name: /^Phường Hòa Vinh/ }).click();
  await pane
    .getByRole("button", { name: /^Mở biểu ĐH-04/ })
    .first()
    .click();
  await page.locator("#cell-12-5").waitFor();
  const opened = await front();

  await page.keyboard.type("9");
  await page.keyboard.press("Enter");
  await page.getByText(/^Đã lưu/).waitFor();
  await page.reload();
  await page.getByRole("button", { name: "Đổi người" }).waitFor();
  await page.locator("#cell-12-5").waitFor({ state: "attached" });
  const reloaded = await front();

  const path = { template: "dh-04", period: "2022Q1", unit: vinh.session.me.unit.id };
  await filledFile(vinh, path, () => "-");
  await submitReport(vinh.session, vinh.workbook.state().activeId ?? "", words as never);
  await pane.getByRole("tab", { name: "Biểu đang mở" }).click();
  await pane.getByRole("button", { name: "Kiểm tra" }).click();
  await pane.getByRole("button", { name: "Gộp với bản 1…" }).click();
  const merging = page.getByRole("dialog", { name: "Gộp với bản 1" });
  await merging.getByRole("radio").first().click();
  await merging.getByRole("button", { name: "Gộp vào trang" }).click();
  await merging.waitFor({ state: "hidden" });
  await pane.getByText("Đã nhập 28/28 ô").waitFor();
  const merged = await front();

  expect({ opened, reloaded, merged }).toEqual({
    opened: "Bảng tính",
    reloaded: "Biểu",
    merged: "Biểu",
  });
});

it("what Nộp answers is in sight, however far down it was pressed", async () => {
  const { page, pane } = await openFilesPage(held, { viewport: { width: 320, height: 480 } });
  await page.getByRole("button", { name: /^Xã Hòa Tâm/ }).click();
  await pane
    .getByRole("button", { name: /^Mở biểu ĐH-03/ })
    .first()
    .click();
  await page.locator("#cell-12-6").waitFor();
  await page.getByRole("tab", { name: "Biểu", exact: true }).click();
  const submit = pane.getByRole("button", { name: "Nộp", exact: true });
  await submit.waitFor();
  await pane.evaluate((scrolled) => scrolled.scrollTo(0, scrolled.scrollHeight));

  await submit.click();

  const answer = pane.getByText(/^Chưa nộp được/);
  await answer.waitFor();
  await expect
    .poll(async () => (await answer.boundingBox())?.y)
    .toSatisfy((top: number) => top > 100 && top < 400);
  await page.context().close();
});
