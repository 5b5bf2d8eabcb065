import { expect, it } from "vitest";
import { submitReport } from "../../addin/actions/submitReport.ts";
import { chooseFiles, openFilesPage, xlsxNamed } from "../support/filesPage.ts";
import { filledFile } from "../support/filledFile.ts";
import { heldDemo } from "../support/heldDemo.ts";
import { words } from "../support/mergingRoom.ts";
import { faultless } from "../support/workRoom.ts";

const held = heldDemo();

it("a form that a colleague was faster with is opened as soon as the list says so, where it stood before", async () => {
  const { page, pane, vinh, cardOf } = await openFilesPage(held);
  const path = { template: "dh-04", period: "2022Q1", unit: vinh.session.me.unit.id };
  const mine = await filledFile(vinh, path, (key) => faultless[key] ?? null);
  await page.getByRole("button", { name: /^Phường Hòa Vinh/ }).click();
  await pane.getByRole("button", { name: /Nộp bằng tệp/ }).click();
  await chooseFiles(pane, xlsxNamed("vinh.xlsx", mine));
  const card = cardOf("vinh.xlsx");
  await card.getByText("✓ Nộp được").waitFor();
  const theirs = { ...faultless, "A/nk/3": 4, "A/nk/7": 6 };
  await filledFile(
    vinh,
    path,
    (key) => Object.entries(theirs).find(([own]) => own === key)?.[1] ?? null,
  );
  const sheet = vinh.workbook.state().activeId ?? "";
  const sent = await submitReport(vinh.session, sheet, words as never);
  const wayIn = card.getByRole("button", { name: /^Xem và xử lý/ });
  const before = await wayIn.boundingBox();
  // How the report stands after the refusal comes late, over a weak network.
  let isRefused = false;
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/api/reports/**", async (route) => {
    if (route.request().method() === "PUT") isRefused = true;
    else if (isRefused) await released;
    await route.continue();
  });

  await pane.getByRole("button", { name: "Nộp 1 biểu" }).click();
  await card.getByText("△ Đã có bản 1 nộp sau khi tải tệp: mở ra để gộp").waitFor();
  await pane.getByText("Đang gửi 1/1").waitFor();
  const after = await wayIn.boundingBox();
  await wayIn.click({ noWaitAfter: true });
  await pane.getByRole("heading", { name: /^ĐH-04/, level: 2 }).waitFor();
  release();
  await pane.getByRole("button", { name: "Gộp với bản 1…" }).click();
  await page.getByRole("dialog", { name: "Gộp với bản 1" }).waitFor();

  expect([sent.ok, after]).toEqual([true, before]);
});
