import { readFileSync } from "node:fs";
import { join } from "node:path";
import { carriedFromWire } from "../../shared/api/carried.ts";
import { none } from "../../shared/form/dataValue.ts";
import type { CellKey, OrgUnitId, PeriodId, TemplateId } from "../../shared/ids.ts";
import { fillForm } from "../../shared/report/submission.ts";
import { printCode, verificationCodeOf } from "../../shared/report/verificationCode.ts";
import { linesOf, paneOf } from "../../test/support/atThePage.ts";
import { launchBrowser } from "../../test/support/browser.ts";
import { signInAt } from "../../test/support/filledFile.ts";
import { answers, code, path } from "./filedAnswers.ts";

// Usage: handInFile.ts ADDRESS FOLDER   hands filled.xlsx in through the page; fails where the receipt's code is another
// than that of what was typed.
const [address = "", folder = ""] = process.argv.slice(2);
const { session } = await signInAt(address, code);
const before = await session.client.report(path);
if (!before.ok || before.value.version !== 0) throw new Error("something was handed in before");

const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "vi-VN" });
  const pane = paneOf(page);
  await page.goto(address);
  await page.getByRole("button", { name: /^Phường Hòa Vinh/ }).click();
  await pane.getByRole("button", { name: /Nộp bằng tệp/ }).click();
  const buffer = readFileSync(join(folder, "filled.xlsx"));
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const field = pane.locator("input[type=file]");
  await field.setInputFiles({ name: "filled.xlsx", mimeType, buffer });
  await pane.getByRole("button", { name: "Nộp 1 biểu" }).click();
  await pane.getByRole("button", { name: "Xem biên nhận" }).click();
  const receipt = pane.getByRole("region", { name: "Đã nhận báo cáo" });
  await receipt.waitFor();
  const shown = new Map((await linesOf(receipt)).map(([name, value]) => [name, value]));

  // What LibreOffice was told to type, and what the Worker carries in: nothing of what the file holds.
  const { template, dataState, carried } = before.value;
  const name = { ...path, templateVersion: template.version };
  const form = await session.library.find(name);
  if (!form.ok) throw new Error("the form is not published");
  const typed = Object.entries(answers).map(
    ([key, value]) => [key as CellKey, value === "-" ? none : value] as const,
  );
  const values = fillForm(form.value, new Map(typed), carriedFromWire(carried));
  const identity = {
    regime: session.me.regime.id,
    template: path.template as TemplateId,
    period: path.period as PeriodId,
    unit: path.unit as OrgUnitId,
  };
  const due = verificationCodeOf(identity, template.version, dataState, values);
  const kept = await session.client.report(path);
  const held = kept.ok ? kept.value.code : null;
  console.log(
    `typed ${printCode(due)}, receipt ${shown.get("Mã đối chiếu")}, kept ${printCode(held ?? "")}`,
  );
  if (shown.get("Mã đối chiếu") !== printCode(due) || held !== due) process.exitCode = 1;
} finally {
  await browser.close();
}
