import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { cellAt, renderPage } from "../../support/renderPage.tsx";
import { faultless, type } from "../../support/workRoom.ts";

async function openForm(cells: Parameters<typeof type>[1]) {
  const page = renderPage();
  await page.user.click(await screen.findByRole("button", { name: /^Mở biểu ĐH-04/ }));
  await screen.findByText("Đã nhập 0/28 ô");
  type(page, { ...faultless, ...cells });
  await screen.findByText(/^\d lỗi/);
  return page;
}

function choicesIn(card: HTMLElement): (string | null)[] {
  return within(card)
    .queryAllByRole("button", { name: /^Nhập / })
    .map(({ textContent }) => textContent);
}

describe("what a text in a cell may mean", () => {
  it("is offered only as far as the cell takes it: no part of a person", async () => {
    await openForm({ "A/nk/7": "1.234" });

    const card = await screen.findByRole("region", { name: "“1.234” đọc được hai cách" });
    expect(choicesIn(card)).toEqual(["Nhập 1234"]);
  });

  it.each([
    ["1,5", "a part of a person"],
    ["-5", "fewer than none"],
  ])("“%s” is %s: nothing is offered, and what can be typed is said", async (text) => {
    await openForm({ "A/nk/7": text });

    const card = (await screen.findAllByRole("region", { name: new RegExp(`^“${text}”`) }))[0];
    if (!card) throw new Error("nothing was found");
    expect(choicesIn(card)).toEqual([]);
    expect(within(card).getByText("Nhập lại: số nguyên từ 0 trở lên.")).toBeTruthy();
  });
});

it("a meaning that the other cells contradict is not offered: it would only be the next finding", async () => {
  await openForm({ "A/nk/2": "2.500" });

  const card = await screen.findByRole("region", { name: "“2.500” đọc được hai cách" });
  expect(choicesIn(card)).toEqual([]);
  expect(
    within(card).getByText(
      "Hiểu là 2500 thì không khớp với ô khác. Xem lại sổ, rồi nhập lại: số nguyên từ 0 trở lên.",
    ),
  ).toBeTruthy();
});

describe("two findings of one title", () => {
  it("are told apart by their cells", async () => {
    await openForm({ "A/hh/4": -1, "B/hh/4": -1 });

    expect(
      (await screen.findAllByRole("region", { name: /^Số âm/ })).map((card) =>
        card.getAttribute("aria-label"),
      ),
    ).toEqual(["Số âm, H13", "Số âm, H21"]);
  });
});

describe("a marked cell", () => {
  it("says to a screen reader what is wrong with it, an error or a warning", async () => {
    await openForm({ "A/hh/4": -1, "A/nk/8": "..." });

    const faulty = cellAt("H13");
    expect(faulty.getAttribute("aria-invalid")).toBe("true");
    expect(describing(faulty)).toContain("đang là -1");
    const doubtful = cellAt("L14");
    expect(doubtful.getAttribute("aria-invalid")).toBe("false");
    expect(describing(doubtful)).toMatch(/^Cảnh báo: /);
    expect(cellAt("F13").getAttribute("aria-describedby")).toBeNull();
  });
});

function describing(cell: HTMLElement): string {
  return document.getElementById(cell.getAttribute("aria-describedby") ?? "")?.textContent ?? "";
}
