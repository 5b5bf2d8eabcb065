import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { cellAt, renderPage } from "../support/renderPage.tsx";
import { faultless, type } from "../support/workRoom.ts";

async function openInEnglish() {
  const page = renderPage();
  await page.user.click(await screen.findByRole("button", { name: /^Mở biểu ĐH-04/ }));
  await screen.findByText("Đã nhập 0/28 ô");
  await page.user.click(screen.getByRole("button", { name: "Thêm lựa chọn" }));
  await page.user.click(await screen.findByRole("menuitem", { name: "English" }));
  await screen.findByText("0 of 28 cells filled");
  return page;
}

describe("the pane in English", () => {
  it("says a finding in English, with the district's own words marked as Vietnamese", async () => {
    const page = await openInEnglish();
    type(page, { ...faultless, "B/hh/2": 2 });

    const card = await screen.findByRole("region", {
      name: "Hộ cận nghèo, column 2 must equal hộ nghèo, column 5",
    });
    expect(within(card).getByText("The rule gives 1; the form has 2.")).toBeTruthy();
    const own = within(card).getByText(
      "Hộ cận nghèo chuyển sang hộ nghèo không khớp. Đối chiếu danh sách rà soát, sửa ô sai trong hai ô này.",
    );
    expect(own.lang).toBe("vi");
    expect(within(card).getByRole("button", { name: "Go to F21 →" })).toBeTruthy();
  });

  it("says a problem in English", async () => {
    const page = await openInEnglish();
    type(page, { ...faultless, "B/hh/2": 2 });
    await screen.findByText(/^1 error/);

    await page.user.click(screen.getByRole("button", { name: "Hand in" }));

    expect(await screen.findByText("Cannot be handed in yet: 1 error to correct")).toBeTruthy();
  });

  it("leaves the sheet and what is typed into it Vietnamese", async () => {
    const page = await openInEnglish();
    type(page, { ...faultless, "B/hh/2": 2, "A/nk/7": "1.234" });

    expect(await screen.findByText(/^✕ .*phải bằng/)).toBeTruthy();
    await page.user.click(await screen.findByRole("button", { name: "Enter 1234" }));
    await waitFor(() => expect(cellAt("K14").textContent).toBe("1.234"));
    expect(cellAt("K14").closest("[lang]")?.getAttribute("lang")).toBe("vi");
  });

  it("tells the browser which language it is in, after every choice", async () => {
    const page = await openInEnglish();
    expect(document.documentElement.lang).toBe("en");

    await page.user.click(screen.getByRole("button", { name: "More" }));
    await page.user.click(await screen.findByRole("menuitem", { name: "Tiếng Việt" }));

    await screen.findByText("Đã nhập 0/28 ô");
    expect(document.documentElement.lang).toBe("vi");
  });

  it("says when a reason is longer than what is kept, and cuts nothing", async () => {
    const page = await openInEnglish();
    type(page, { ...faultless, "A/hh/8": null });
    const reason = await screen.findByRole<HTMLInputElement>("textbox", {
      name: "Reason: 1 cell not filled in",
    });

    await page.user.click(reason);
    await page.user.paste("a".repeat(2001));

    expect(reason.value).toHaveLength(2001);
    expect(screen.getByText("Too long by 1 character: shorten it to 2,000 at most.")).toBeTruthy();
  });
});
