import { beforeAll, describe, expect, it } from "vitest";
import { printCode } from "../../shared/report/verificationCode.ts";
import { linesOf, signInByCode } from "../support/atThePage.ts";
import { chooseFiles, type FilesPage, openFilesPage, xlsxNamed } from "../support/filesPage.ts";
import { filledFile, signInAt } from "../support/filledFile.ts";
import { heldDemo } from "../support/heldDemo.ts";
import { faultless } from "../support/workRoom.ts";

const held = heldDemo();
const quarter = "2022Q1";
let page: FilesPage["page"];
let pane: FilesPage["pane"];
let vinh: FilesPage["vinh"];
let cardOf: FilesPage["cardOf"];

beforeAll(async () => {
  ({ page, pane, vinh, cardOf } = await openFilesPage(held));
});

const poverty = (key: string) => faultless[key] ?? null;

/** Drops files anywhere on the page. */
async function drop(files: readonly { readonly name: string; readonly buffer: Buffer }[]) {
  const given = files.map(({ name, buffer }) => ({ name, text: buffer.toString("base64") }));
  const dataTransfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, text } of all) {
      const bytes = Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, given);
  await page.dispatchEvent("body", "drop", { dataTransfer });
}

describe("a commune that fills in its form without the add-in", () => {
  it("drops three files onto the page: each is judged by itself, and nothing has been sent", async () => {
    await page.getByRole("button", { name: /^Phường Hòa Vinh/ }).click();
    await pane
      .getByRole("button", { name: /^Mở biểu ĐH-04/ })
      .first()
      .waitFor();
    const unit = vinh.session.me.unit.id;
    const good = await filledFile(vinh, { template: "dh-04", period: quarter, unit }, poverty);
    const tam = await signInAt(held.demo.address, "demo-22297");
    const other = { template: "dh-04", period: quarter, unit: tam.session.me.unit.id };

    await drop([
      { name: "dh04.xlsx", buffer: good },
      { name: "cua-hoa-tam.xlsx", buffer: await filledFile(tam, other, poverty) },
      { name: "do-dang.xlsx", buffer: good.subarray(0, good.length / 2) },
    ]);

    await pane.getByText("Đã đọc 3/3 tệp, 1 tệp không đọc được").waitFor();
    const form = cardOf("dh04.xlsx").getByRole("region", {
      name: "ĐH-04/HN · Quý I năm 2022 · Phường Hòa Vinh",
    });
    await form.getByText("28/28 ô đã điền · không có lỗi").waitFor();
    await form.getByText("✓ Nộp được").waitFor();
    await cardOf("cua-hoa-tam.xlsx").getByText("Biểu này của Xã Hòa Tâm").waitFor();
    await cardOf("do-dang.xlsx").getByText("Tệp chưa trọn vẹn").waitFor();
    const report = await vinh.session.client.report({ template: "dh-04", period: quarter, unit });
    expect(report.ok && report.value.version).toBe(0);
  });

  it("sees its form beside the verdict and mends it there: what is typed is judged at once", async () => {
    await cardOf("dh04.xlsx")
      .getByRole("button", { name: /^Xem và xử lý/ })
      .click();
    await pane.getByRole("heading", { name: /^ĐH-04/, level: 2 }).waitFor();
    const picture = page.getByRole("grid", { name: /ĐH-04 Quý I năm 2022/ });
    const first = picture.locator("#cell-12-5");
    await first.click();
    expect(await first.innerText()).toBe("5");
    await page.keyboard.type("9");
    await page.keyboard.press("Enter");
    expect(await first.innerText()).toBe("9");
    await pane.getByText("1 lỗi").first().waitFor();
    await first.click();
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await pane.getByText("Không có lỗi").waitFor();
    await pane.getByText("tệp trên máy giữ nguyên").waitFor();
    await pane.getByRole("button", { name: "Tất cả tệp" }).click();
  });

  it("hands it in and gets the receipt that the Worker keeps", async () => {
    await pane.getByRole("button", { name: "Nộp 1 biểu" }).click();
    await cardOf("dh04.xlsx")
      .getByText(/^✓ Đã nộp, biên nhận [0-9A-Z]{10}$/)
      .waitFor();
    await cardOf("dh04.xlsx").getByRole("button", { name: "Xem biên nhận" }).click();

    const receipt = pane.getByRole("region", { name: "Đã nhận báo cáo" });
    const unit = vinh.session.me.unit.id;
    const kept = await vinh.session.client.report({ template: "dh-04", period: quarter, unit });
    const code = kept.ok ? kept.value.code : null;
    expect(await linesOf(receipt)).toContainEqual(["Mã đối chiếu", printCode(code ?? "")]);
    expect(kept.ok && [kept.value.version, kept.value.onBehalf]).toEqual([1, null]);
  });

  it("reads ten files at once and hands in together what is ready, all or nothing", async () => {
    await pane.getByRole("button", { name: "Tất cả tệp" }).click();
    const due = await vinh.session.client.duties();
    const owed = due.ok ? due.value.duties.filter(({ due }) => due !== null).slice(0, 10) : [];
    const files = [];
    for (const { template, period } of owed) {
      const path = { template: template.id, period, unit: vinh.session.me.unit.id };
      const name = `${template.id}-${period}.xlsx`;
      files.push(xlsxNamed(name, await filledFile(vinh, path, () => "-")));
    }
    expect(files).toHaveLength(10);

    await chooseFiles(pane, files);

    await pane.getByText("Đã đọc 13/13 tệp, 1 tệp không đọc được").waitFor();
    const submit = pane.getByRole("button", { name: /^Nộp \d+ biểu$/ });
    const count = Number(/\d+/.exec(await submit.innerText())?.[0]);
    expect(count).toBeGreaterThan(1);
    await submit.click();

    await pane.getByText(`Đã nhận ${count} biểu`).waitFor();
    expect(await pane.getByText(/^✓ Đã nộp, biên nhận/).count()).toBe(count + 1);
  });
});

describe("the district's office", () => {
  const onBehalf = { document: "số 15/BC-UBND", day: "2022-03-10" };

  it("hands in a late unit's file on its behalf, by the unit's document", async () => {
    // What has not been handed in is not put away unasked.
    await page.getByRole("button", { name: "Đổi người" }).click();
    const asked = page.getByRole("dialog", { name: /^Còn \d+ tệp hoặc biểu trong tệp chưa nộp$/ });
    await asked.getByRole("button", { name: "Đổi người" }).click();
    await signInByCode(page, "demo-564");
    const tam = await signInAt(held.demo.address, "demo-22297");
    const path = { template: "dh-04", period: quarter, unit: tam.session.me.unit.id };
    const buffer = await filledFile(tam, path, poverty);
    await pane.getByRole("button", { name: "Nhập thay bằng tệp của đơn vị" }).click();
    await chooseFiles(pane, xlsxNamed("tam.xlsx", buffer));
    const card = cardOf("tam.xlsx");
    await card.getByText("△ Chưa ghi văn bản của đơn vị").waitFor();
    expect(await pane.getByRole("button", { name: /^Nhập thay \d/ }).count()).toBe(0);

    await card.getByLabel(/^Theo văn bản số/).fill(onBehalf.document);
    await card.getByLabel(/^Ngày văn bản/).fill("10/3/2022");
    await page.keyboard.press("Tab");
    await pane.getByRole("button", { name: "Nhập thay 1 biểu" }).click();
    await card.getByText(/^✓ Đã nhập thay, biên nhận/).waitFor();

    const kept = await tam.session.client.report(path);
    expect(kept.ok && [kept.value.version, kept.value.onBehalf]).toEqual([
      1,
      { ...onBehalf, confirmed: false },
    ]);
  });
});
