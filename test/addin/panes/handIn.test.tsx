import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderPage } from "../../support/renderPage.tsx";
import { faultless, type } from "../../support/workRoom.ts";

async function openFilledForm() {
  const page = renderPage();
  await page.user.click(await screen.findByRole("button", { name: /^Mở biểu ĐH-04/ }));
  await screen.findByText("Đã nhập 0/28 ô");
  type(page, faultless);
  await screen.findByText("Đã nhập 28/28 ô");
  return page;
}

type Page = Awaited<ReturnType<typeof openFilledForm>>;

/** The Worker receives the next hand-in at once and answers when it is let go; a stop ends the waiting. */
function holdAnswer({ worker }: Page): () => void {
  const reached = worker.fetch;
  let letGo = () => {};
  const held = new Promise<void>((go) => {
    letGo = go;
  });
  Object.assign(worker, {
    fetch: async (...given: Parameters<typeof fetch>) => {
      const reply = await reached(...given);
      const { method, signal } = given[1] ?? {};
      if (method !== "PUT") return reply;
      const stopped = new Promise<never>((_, refuse) => {
        signal?.addEventListener("abort", () => refuse(signal.reason));
      });
      await Promise.race([held, stopped]);
      return reply;
    },
  });
  return letGo;
}

describe("a hand-in that has left", () => {
  it("goes on while another pane is looked at, and shows its receipt afterwards", async () => {
    const page = await openFilledForm();
    const letGo = holdAnswer(page);
    await page.user.click(screen.getByRole("button", { name: "Nộp" }));
    await waitFor(() => expect(page.worker.version).toBe(1));

    await page.user.click(screen.getByRole("tab", { name: /^Biểu cần nộp/ }));
    letGo();
    await page.user.click(screen.getByRole("tab", { name: "Biểu đang mở" }));

    expect(await screen.findByRole("region", { name: "Đã nhận báo cáo" })).toBeTruthy();
    expect(page.worker.asked.filter((asked) => asked.startsWith("PUT"))).toHaveLength(1);
  });

  it("says that its outcome is unknown when it is stopped, and asks how the report stands", async () => {
    const page = await openFilledForm();
    holdAnswer(page);
    await page.user.click(screen.getByRole("button", { name: "Nộp" }));

    await page.user.click(await screen.findByRole("button", { name: "Dừng" }, { timeout: 4000 }));

    expect(await screen.findByText("Chưa biết đã nhận hay chưa")).toBeTruthy();
    expect(await screen.findByText(/^Đã nộp bản 1/)).toBeTruthy();
  });
});

describe("a hand-in of figures that somebody else has just sent", () => {
  /** Another person's hand-in of the same figures, with other words, arrives just before the next one. */
  function beFaster({ worker }: Page): void {
    const reached = worker.fetch;
    const own = worker.person;
    Object.assign(worker, {
      fetch: async (...[input, init]: Parameters<typeof fetch>) => {
        if (init?.method === "PUT" && worker.version === 0) {
          worker.person = { id: "p2", name: "Lê Văn Hai" };
          const body = JSON.stringify({ ...JSON.parse(String(init.body)), withErrors: "Rà soát" });
          await reached(input, { ...init, body, headers: { "idempotency-key": "theirs" } });
          worker.person = own;
        }
        return reached(input, init);
      },
    });
  }

  it("is told so with the version that stands, and may take its place", async () => {
    const page = await openFilledForm();
    beFaster(page);
    await page.user.click(screen.getByRole("button", { name: "Nộp" }));

    expect(await screen.findByText("Lê Văn Hai đã nộp bản 1 với đúng số liệu này")).toBeTruthy();
    expect(await screen.findByText(/^Đã nộp bản 1/)).toBeTruthy();
    const replace = screen.getByRole("button", { name: "Nộp bản 2 thay cho bản 1" });
    await waitFor(() => expect(page.worker.version).toBe(1));
    await page.user.click(replace);
    await screen.findByRole("region", { name: "Đã nhận báo cáo" });
    expect([page.worker.version, page.worker.sentBy]).toEqual([2, "Nguyễn Thị Minh"]);
  });
});

describe("a network that dies", () => {
  it("before a hand-in arrives: nothing was sent, nothing typed is lost, and the next try arrives", async () => {
    const page = await openFilledForm();
    page.worker.mishap = "no-network";
    await page.user.click(screen.getByRole("button", { name: "Nộp" }));

    expect(await screen.findByText("Không có mạng")).toBeTruthy();
    expect(page.worker.version).toBe(0);
    expect(screen.getByText("Đã nhập 28/28 ô")).toBeTruthy();

    page.worker.mishap = "none";
    await page.user.click(screen.getByRole("button", { name: "Nộp" }));
    expect(await screen.findByRole("region", { name: "Đã nhận báo cáo" })).toBeTruthy();
    expect(page.worker.version).toBe(1);
  });

  it("on the way of a hand-in: that its outcome is unknown, and the next try brings the receipt of the first", async () => {
    const page = await openFilledForm();
    const reached = page.worker.fetch;
    Object.assign(page.worker, {
      fetch: (...given: Parameters<typeof fetch>) => {
        if (given[1]?.method === "PUT") page.worker.mishap = "answer-lost";
        return reached(...given);
      },
    });
    await page.user.click(screen.getByRole("button", { name: "Nộp" }));
    expect(await screen.findByText("Chưa biết đã nhận hay chưa")).toBeTruthy();
    expect(screen.getByText("Đã nhập 28/28 ô")).toBeTruthy();

    Object.assign(page.worker, { fetch: reached, mishap: "none" });
    await page.user.click(screen.getByRole("button", { name: "Nộp" }));
    expect(await screen.findByText("BN1")).toBeTruthy();
    expect(page.worker.version).toBe(1);
  });
});

describe("what is said with the figures", () => {
  it("tells how firm they are", async () => {
    const page = await openFilledForm();
    const preliminary = screen.getByRole<HTMLInputElement>("checkbox", { name: "Số liệu sơ bộ" });
    expect(preliminary.checked).toBe(true);

    await page.user.click(preliminary);
    await page.user.click(screen.getByRole("checkbox", { name: "Số ước thực hiện" }));
    await page.user.click(screen.getByRole("button", { name: "Nộp" }));

    await screen.findByRole("region", { name: "Đã nhận báo cáo" });
    expect(page.worker.dataState).toEqual({ estimated: true, preliminary: false });
  });

  it("needs a new reason when more is left blank than the reason was given for", async () => {
    const page = await openFilledForm();
    type(page, { "A/hh/8": null });
    const reason = await screen.findByRole("textbox", { name: "Lý do: 1 ô chưa nhập" });
    await page.user.type(reason, "Chờ thôn 3");

    type(page, { "A/nk/8": null });

    const again = await screen.findByRole<HTMLInputElement>("textbox", {
      name: "Lý do: 2 ô chưa nhập",
    });
    expect(again.value).toBe("");
    await page.user.click(screen.getByRole("button", { name: "Nộp" }));
    expect(await screen.findByText("Chưa nộp được: 1 cảnh báo chưa nêu lý do")).toBeTruthy();
  });

  it("shows what a new form has no place for before the old one goes", async () => {
    const page = await openFilledForm();
    const [shown] = page.workbook.state().sheets;
    const rows = shown?.sheet.rows.map((row, at) =>
      at === 0 ? { ...row, cells: [...row.cells] } : row,
    );
    if (shown && rows) {
      rows.splice(13, 0, { heightPt: null, cells: [null, null, { value: "hai hộ", style: {} }] });
      await page.workbook.replaceSheets([shown.id], [{ ...shown.sheet, rows }]);
    }

    await page.user.click(await screen.findByRole("button", { name: "Thêm lựa chọn" }));
    await page.user.click(await screen.findByRole("menuitem", { name: "Sửa lại biểu" }));
    expect(await screen.findByText("Ô C14: hai hộ")).toBeTruthy();
    await page.user.click(screen.getByRole("button", { name: "Cập nhật biểu" }));

    await waitFor(() =>
      expect(page.workbook.state().sheets[0]?.sheet.rows[13]?.cells[2]?.value).not.toBe("hai hộ"),
    );
  });
});
