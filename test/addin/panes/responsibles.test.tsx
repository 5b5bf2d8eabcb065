import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { fakeWorker } from "../../support/fakeWorker.ts";
import { renderPage } from "../../support/renderPage.tsx";

const minh = { id: "p1", name: "Nguyễn Thị Minh" };
const lan = { id: "p2", name: "Trần Thị Lan" };

function workerOfTwo() {
  const worker = fakeWorker();
  worker.responsibles = { unit: "ou-19", people: [minh, lan], forms: [] };
  return worker;
}

const duty = () => screen.findByRole("article", { name: /^ĐH-04/ });

describe("who of a unit answers for which form", () => {
  it("is chosen by somebody of the unit, and stands on the form's card", async () => {
    const page = renderPage(workerOfTwo());
    await page.user.click(await screen.findByRole("button", { name: "Phân công…" }));
    const dialog = await screen.findByRole("dialog", { name: "Phân công người phụ trách" });
    const save = within(dialog).getByRole("button", { name: "Lưu phân công" });
    expect(save.getAttribute("aria-disabled")).toBe("true");

    await page.user.selectOptions(within(dialog).getByRole("combobox", { name: /^ĐH-04/ }), "p2");
    await page.user.click(save);

    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await within(await duty()).findByText(/Trần Thị Lan phụ trách/);
    expect(page.worker.asked.filter((asked) => asked.startsWith("PUT"))).toEqual([
      "PUT /responsibles/ou-19",
    ]);
  });

  it("narrows the list to one's own forms and those that nobody answers for", async () => {
    const worker = workerOfTwo();
    const said = { by: minh.name, at: "2022-03-10T08:00:00+07:00" };
    worker.responsibles = {
      ...worker.responsibles,
      forms: [{ template: "dh-04", person: lan, ...said }],
    };
    const page = renderPage(worker);
    await within(await duty()).findByText(/Trần Thị Lan phụ trách/);
    const mine = screen.getByRole("checkbox", {
      name: "Chỉ biểu của tôi và biểu chưa ai phụ trách",
    });

    await page.user.click(mine);
    expect(screen.queryByRole("article", { name: /^ĐH-04/ })).toBeNull();

    await page.user.click(mine);
    await duty();
  });

  it("is no question where the unit is one person, or where nothing can be learned of it", async () => {
    renderPage(fakeWorker());
    await duty();

    expect(screen.queryByRole("button", { name: "Phân công…" })).toBeNull();
  });
});
