import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderPage } from "../../support/renderPage.tsx";
import { faultless, type } from "../../support/workRoom.ts";

const before = {
  violation: "blank",
  about: '[["A/hh/8"]]',
  text: "Thôn 3 chưa rà soát",
};

/** A busy machine draws slowly. */
const patience = { timeout: 10_000 };

/** The form with one blank, for which a reason was given in the period before. */
async function openWithOneBlank() {
  const page = renderPage();
  page.worker.earlierReasons = [before];
  await page.user.click(await screen.findByRole("button", { name: /^Mở biểu ĐH-04/ }, patience));
  await screen.findByText("Đã nhập 0/28 ô", {}, patience);
  type(page, { ...faultless, "A/hh/8": null });
  const name = "Lý do: 1 ô chưa nhập";
  const reason = await screen.findByRole<HTMLInputElement>("textbox", { name }, patience);
  return { page, reason };
}

it("the reason of the period before stands in its place, says where it comes from, and goes along", async () => {
  const { page, reason } = await openWithOneBlank();

  expect(reason.value).toBe("Thôn 3 chưa rà soát");
  const note = "Lý do đã nêu ở kỳ trước: giữ nếu còn đúng, sửa nếu không.";
  const described = reason.getAttribute("aria-describedby") ?? "";
  expect(document.getElementById(described)?.textContent).toBe(note);
  await page.user.click(screen.getByRole("button", { name: "Nộp" }));
  await screen.findByRole("region", { name: "Đã nhận báo cáo" }, patience);
  expect(page.worker.reasons).toEqual([{ violations: ["blank"], text: "Thôn 3 chưa rà soát" }]);
});

it("what the person makes of it is his own", async () => {
  const { page, reason } = await openWithOneBlank();

  await page.user.clear(reason);

  expect(reason.value).toBe("");
  expect(reason.getAttribute("aria-describedby")).toBeNull();
  await page.user.click(screen.getByRole("button", { name: "Nộp" }));
  const refusal = "Chưa nộp được: 1 cảnh báo chưa nêu lý do";
  expect(await screen.findByText(refusal, {}, patience)).toBeTruthy();
});
