import { screen } from "@testing-library/react";
import type { FakeWorker } from "./fakeWorker.ts";
import { renderPage } from "./renderPage.tsx";

/** The district's reviewer with xã Hòa Tâm's report chosen on the board. */
export async function openCard(worker: FakeWorker) {
  worker.role = "reviewer";
  const page = renderPage(worker);
  const period = await screen.findByRole("combobox", { name: "Kỳ báo cáo" });
  await page.user.selectOptions(period, "2022Q1");
  await page.user.click(await screen.findByRole("button", { name: /^Xã Hòa Tâm, ĐH-04/ }));
  const card = await screen.findByRole("region", { name: "ĐH-04 · Xã Hòa Tâm" });
  return { ...page, card };
}

/** Chooses what else can be done with the report: the question that it asks. */
export async function choose(user: Awaited<ReturnType<typeof openCard>>["user"], item: string) {
  await user.click(screen.getByRole("button", { name: "Việc khác" }));
  await user.click(await screen.findByRole("menuitem", { name: item }));
  return screen.findByRole("dialog");
}

/** What the board calls the report's cell. */
export function cellNamed(): string | null {
  return screen.getByRole("button", { name: /^Xã Hòa Tâm, ĐH-04/ }).getAttribute("aria-label");
}
