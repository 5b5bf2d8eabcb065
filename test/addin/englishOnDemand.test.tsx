import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { inEnglish } from "../../shared/text/inEnglish.ts";
import type { Words } from "../../shared/text/words.ts";
import { fakeWorker } from "../support/fakeWorker.ts";
import { renderPage } from "../support/renderPage.tsx";
import { memoryStore } from "../support/workRoom.ts";

const missing = "Chưa tải được tiếng Anh · English could not be loaded";

/** The page of somebody for whom English comes as it is given, one answer for each time that it is asked for. */
function renderWith(language: "vi" | "en", answers: readonly Promise<Words | null>[]) {
  const store = memoryStore();
  store.write("language", language);
  const left = [...answers];
  const loadEnglish = () => left.shift() ?? Promise.reject(new Error("not asked for again"));
  return { ...renderPage(fakeWorker(), undefined, loadEnglish, store), store };
}

const duties = () => screen.findByRole("tab", { name: /^Việc cần làm|^Biểu cần nộp/ });

describe("English is loaded for whoever reads it", () => {
  it("stays Vietnamese and says so where English does not come, and asks again when it is chosen again", async () => {
    const { user, store } = renderWith("vi", [Promise.resolve(null), Promise.resolve(inEnglish)]);
    await duties();

    await user.click(screen.getByRole("button", { name: "EN" }));

    expect(await screen.findByText(missing)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Đổi người" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("vi");

    await user.click(screen.getByRole("button", { name: "EN" }));

    expect(await screen.findByRole("button", { name: "VI" })).toBeTruthy();
    expect(screen.queryByText(missing)).toBeNull();
    expect(document.documentElement.lang).toBe("en");
    expect(store.read("language")).toBe("en");
  });

  it("shows a reader of English nothing in Vietnamese first", async () => {
    let come = (_: Words) => {};
    renderWith("en", [new Promise((resolve) => (come = resolve))]);
    await Promise.resolve();
    expect(document.body.textContent).toBe("");

    come(inEnglish);

    expect(await screen.findByRole("button", { name: "VI" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
  });

  it("does not keep him waiting: he begins in Vietnamese, and it becomes English when that comes", async () => {
    let come = (_: Words) => {};
    renderWith("en", [new Promise((resolve) => (come = resolve))]);
    const status = screen.getByRole("status");
    await waitFor(() => expect(status.textContent).toBe("Loading English…"));

    const button = await screen.findByRole("button", { name: "EN" }, { timeout: 6000 });
    expect(button.getAttribute("aria-busy")).toBe("true");
    await duties();
    await screen.findByRole("button", { name: /^Mở biểu ĐH-04/ });
    expect(screen.queryByText("Loading English…")).toBeNull();
    expect(screen.queryByText(missing)).toBeNull();

    come(inEnglish);

    expect((await screen.findByRole("button", { name: "VI" })).getAttribute("aria-busy")).toBe(
      "false",
    );
  });

  it("begins in Vietnamese where a reader of English has no network, and keeps his choice", async () => {
    const { store, user } = renderWith("en", [Promise.resolve(null)]);

    expect(await screen.findByText(missing)).toBeTruthy();
    expect(store.read("language")).toBe("en");

    await user.click(screen.getByRole("button", { name: "Đóng" }));
    await waitFor(() => expect(screen.queryByText(missing)).toBeNull());
  });

  it("goes back and forth without loading it twice", async () => {
    const { user } = renderWith("vi", [Promise.resolve(inEnglish)]);
    await duties();

    await user.click(screen.getByRole("button", { name: "EN" }));
    await user.click(await screen.findByRole("button", { name: "VI" }));
    await user.click(await screen.findByRole("button", { name: "EN" }));

    expect(await screen.findByRole("button", { name: "VI" })).toBeTruthy();
  });
});
