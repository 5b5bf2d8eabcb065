import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ComponentType, useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { later } from "../../../addin/components/later.tsx";

type Props = { readonly name: string };

const Part: ComponentType<Props> = ({ name }) => <p>Biểu {name}</p>;
const Meanwhile: ComponentType<Props> = ({ name }) => <p>Đang tải {name}</p>;

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

/** Loads what comes next each time that it is asked; null where the network has failed. */
function loadingOf(...answers: readonly (ComponentType<Props> | null)[]) {
  const left = [...answers];
  return async () => {
    const next = left.shift();
    if (!next) throw new TypeError("Failed to fetch dynamically imported module");
    return next;
  };
}

const all = () => document.body.textContent;
const offline = "Không có mạngSố liệu vẫn nằm trong bảng. Có mạng lại thì bấm lại.Thử lại";

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("Failed to fetch")));
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

  it("says that there is no network where it cannot be had, and comes when it is asked for again; what stands beside it stays", async () => {
    const user = userEvent.setup();
    render(<PaneWith Later={later(loadingOf(null, null, Part), Meanwhile)} />);
    await user.type(screen.getByLabelText("Lý do"), "chờ thôn xác nhận");
    await screen.findByText("Không có mạng");
    expect(all()).toBe(offline);

    await user.click(screen.getByRole("button", { name: "Thử lại" }));
    await screen.findByText("Không có mạng");
    expect(all()).toBe(offline);
    await user.click(screen.getByRole("button", { name: "Thử lại" }));

    await screen.findByText("Biểu ĐH-04");
    expect(all()).toBe("Biểu ĐH-04");
    expect(screen.getByLabelText<HTMLInputElement>("Lý do").value).toBe("chờ thôn xác nhận");
  });

  it("that could not be begun beforehand is begun again when it is wanted", async () => {
    const Later = later(loadingOf(null, Part), Meanwhile);

    const begun = await Later.begin();
    render(<Later name="ĐH-04" />);

    expect(begun).toEqual({ ok: false, error: { kind: "offline" } });
    expect(await screen.findByText("Biểu ĐH-04")).toBeTruthy();
  });
});
