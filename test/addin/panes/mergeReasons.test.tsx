import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderPage } from "../../support/renderPage.tsx";
import { faultless, type } from "../../support/workRoom.ts";

/** A busy machine draws slowly. */
const patience = { timeout: 20_000 };

const reason = () =>
  screen.findByRole<HTMLInputElement>("textbox", { name: "Lý do: 1 ô chưa nhập" }, patience);

/** A form with one blank, sent with a reason for it; then a colleague has sent another reason. */
async function openWithAnotherReason() {
  const page = renderPage();
  await page.user.click(await screen.findByRole("button", { name: /^Mở biểu ĐH-04/ }, patience));
  await screen.findByText("Đã nhập 0/28 ô", {}, patience);
  type(page, { ...faultless, "A/hh/8": null });
  await page.user.type(await reason(), "Thôn 3 chưa xong");
  await page.user.click(screen.getByRole("button", { name: "Nộp" }));
  await page.user.click(await screen.findByRole("button", { name: "Về biểu" }, patience));
  Object.assign(page.worker, {
    ...{ version: 2, sentBy: "Trần Thị Lan", sentAt: "2022-03-10T10:42:00+07:00" },
    reasons: [{ violations: ["blank"], text: "Thôn 3 hẹn ngày 12/3" }],
  });
  return page;
}

async function merge({ user }: Awaited<ReturnType<typeof openWithAnotherReason>>) {
  await user.click(screen.getByRole("button", { name: "Nộp" }));
  const [open] = await screen.findAllByRole("button", { name: "Gộp với bản 2…" }, patience);
  if (open) await user.click(open);
  return within(await screen.findByRole("dialog", { name: "Gộp với bản 2" }, patience));
}

it("a reason that only the colleague has changed is hers after merging, and goes along", async () => {
  const page = await openWithAnotherReason();
  type(page, { "B/nk/7": 7 });
  const dialog = await merge(page);

  await dialog.findByText("1 giải trình lấy theo bản 2", {}, patience);
  await page.user.click(dialog.getByRole("button", { name: "Gộp vào trang" }));

  await waitFor(async () => expect((await reason()).value).toBe("Thôn 3 hẹn ngày 12/3"), patience);
});

it("and one that both have changed is asked about", async () => {
  const page = await openWithAnotherReason();
  await page.user.clear(await reason());
  await page.user.type(await reason(), "Thôn 3 nộp bản giấy");
  const dialog = await merge(page);

  await dialog.findByRole(
    "heading",
    { name: "1 giải trình hai bên viết khác nhau: chọn lời giải trình" },
    patience,
  );
  const yes = dialog.getByRole("button", { name: "Gộp vào trang" });
  expect(yes.getAttribute("aria-disabled")).toBe("true");
  dialog.getByRole("radio", { name: /^Thôn 3 hẹn ngày 12\/3 – bản 2, Trần Thị Lan/ });
  await page.user.click(dialog.getByRole("radio", { name: /^Thôn 3 nộp bản giấy – trang này/ }));
  await page.user.click(yes);

  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull(), patience);
  expect((await reason()).value).toBe("Thôn 3 nộp bản giấy");
});
