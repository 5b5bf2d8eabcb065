import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ComponentType, useState } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { later } from "../../../addin/components/later.tsx";
import { ReloadContext } from "../../../addin/hooks/useReload.ts";

type Props = { readonly name: string };

const Part: ComponentType<Props> = ({ name }) => <p>Biểu {name}</p>;
const Meanwhile: ComponentType<Props> = ({ name }) => <p>Đang tải {name}</p>;

const cutOff = new TypeError("Failed to fetch dynamically imported module: ./assets/Part-1.js");

/** A pane with something typed in it, beside the part. */
function PaneWith({ Later }: { readonly Later: ComponentType<Props> }) {
  const [typed, setTyped] = useState("");
  return (
    <>
      <input aria-label="Lý do" value={typed} onChange={(event) => setTyped(event.target.value)} />
      <Later name="ĐH-04" />
    </>
  );
}

/** Loads what comes next each time that it is asked, or fails so. */
function loadingOf(...answers: readonly (ComponentType<Props> | Error)[]) {
  const left = [...answers];
  return async () => {
    const next = left.shift();
    if (!next || next instanceof Error) throw next ?? new Error("it is not asked for again");
    return next;
  };
}

const page = (script: string) => `<script type="module" crossorigin src="${script}"></script>`;

/** What the server answers when it is asked for the page. */
function servingNow(reply: () => Promise<Response>): void {
  vi.stubGlobal("fetch", reply);
}

const silent = () => Promise.reject(new TypeError("Failed to fetch"));
const serving = (script: string) => async () => new Response(page(script));

const all = () => document.body.textContent;
const unreachable = "Chưa tải được phần nàyMáy chủ không trả lời. Có mạng lại thì bấm lại.Thử lại";

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  document.head.innerHTML = page("./assets/index-1.js");
  servingNow(silent);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.head.innerHTML = "";
});

describe("a part of the pane that is loaded when it is first shown", () => {
  it("is waited for in its place, and stands there at once when it is shown again", async () => {
    const Later = later(loadingOf(Part), Meanwhile);

    const first = render(<Later name="ĐH-04" />);
    expect(all()).toBe("Đang tải ĐH-04");
    await screen.findByText("Biểu ĐH-04");
    first.unmount();
    render(<Later name="ĐH-05" />);

    expect(all()).toBe("Biểu ĐH-05");
  });

  it("is there at once where it was begun before it was wanted", async () => {
    const Later = later(loadingOf(Part), Meanwhile);

    await Later.begin();
    render(<Later name="ĐH-04" />);

    expect(all()).toBe("Biểu ĐH-04");
  });

  it("says that the server does not answer, and comes when it is asked for again; what stands beside it stays", async () => {
    const user = userEvent.setup();
    render(<PaneWith Later={later(loadingOf(cutOff, cutOff, Part), Meanwhile)} />);
    await user.type(screen.getByLabelText("Lý do"), "chờ thôn xác nhận");
    await screen.findByText("Chưa tải được phần này");
    expect(all()).toBe(unreachable);

    await user.click(screen.getByRole("button", { name: "Thử lại" }));
    await screen.findByText("Chưa tải được phần này");
    expect(all()).toBe(unreachable);
    await user.click(screen.getByRole("button", { name: "Thử lại" }));

    await screen.findByText("Biểu ĐH-04");
    expect(all()).toBe("Biểu ĐH-04");
    expect(screen.getByLabelText<HTMLInputElement>("Lý do").value).toBe("chờ thôn xác nhận");
  });

  it("is not begun without a network, which a browser would remember, and comes once there is one", async () => {
    const user = userEvent.setup();
    const load = vi.fn(loadingOf(Part));
    const online = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    render(<PaneWith Later={later(load, Meanwhile)} />);
    await screen.findByText("Không có mạng");
    expect(all()).toBe("Không có mạngSố liệu vẫn nằm trong bảng. Có mạng lại thì bấm lại.Thử lại");
    expect(load).not.toHaveBeenCalled();

    online.mockReturnValue(true);
    await user.click(screen.getByRole("button", { name: "Thử lại" }));

    expect(await screen.findByText("Biểu ĐH-04")).toBeTruthy();
  });

  it.each([
    [
      "the network has broken off and is back",
      cutOff,
      "./assets/index-1.js",
      "Chưa tải được phần nàyMạng đã đứt giữa chừng. Tải lại trang thì có; số liệu trong bảng vẫn còn.",
    ],
    [
      "the server holds a newer programme",
      cutOff,
      "./assets/index-2.js",
      "Đã có bản mới của Nộp BiểuTải lại trang để dùng bản mới; số liệu trong bảng vẫn còn.",
    ],
    [
      "the part itself fails",
      new TypeError("undefined is not a function"),
      "./assets/index-1.js",
      "Chương trình gặp lỗiXin lỗi anh/chị. Số liệu trong bảng vẫn còn; tải lại rồi làm tiếp.",
    ],
  ])("says that %s, and only reloads when it is told to", async (_, fault, script, said) => {
    servingNow(serving(script));
    const reload = vi.fn();
    const user = userEvent.setup();
    const Later = later(loadingOf(fault), Meanwhile);
    render(
      <ReloadContext value={reload}>
        <PaneWith Later={Later} />
      </ReloadContext>,
    );
    const button = await screen.findByRole("button", { name: "Tải lại trang" });
    expect(all()).toBe(`${said}Tải lại trang`);
    expect(reload).not.toHaveBeenCalled();

    await user.click(button);

    expect(reload).toHaveBeenCalledTimes(1);
  });

  it("that would be a dialog can be closed where it could not be loaded", async () => {
    const onClose = vi.fn();
    const Dialog: ComponentType<{ readonly onClose: () => void }> = () => null;
    const load = async (): Promise<typeof Dialog> => Promise.reject(cutOff);
    const Later = later(load);
    render(<Later onClose={onClose} />);

    await userEvent.click(await screen.findByRole("button", { name: "Đóng" }));

    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it("that is wanted only at times says nothing before it is missed, and is there after another try", async () => {
    const user = userEvent.setup();
    const onDismiss = vi.fn();
    const Later = later(loadingOf(cutOff, Part), Meanwhile, ({ name }) => {
      return { isMissed: name === "ĐH-05", onDismiss };
    });
    const { rerender } = render(<Later name="ĐH-04" />);
    await vi.waitFor(() => expect(all()).toBe(""));
    rerender(<Later name="ĐH-05" />);
    await screen.findByText("Chưa tải được phần này");

    await user.click(screen.getByRole("button", { name: "Đóng" }));
    expect(onDismiss).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole("button", { name: "Thử lại" }));

    expect(await screen.findByText("Biểu ĐH-05")).toBeTruthy();
  });

  it("that could not be begun beforehand is begun again when it is wanted", async () => {
    const Later = later(loadingOf(cutOff, Part), Meanwhile);

    const begun = await Later.begin();
    render(<Later name="ĐH-04" />);

    expect(begun).toEqual({
      ok: false,
      error: { kind: "part-not-loaded", why: "unreachable" },
    });
    expect(await screen.findByText("Biểu ĐH-04")).toBeTruthy();
  });
});
