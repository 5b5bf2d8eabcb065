import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { PageFrame } from "../../../addin/page/PageFrame.tsx";
import { fakeWorker } from "../../support/fakeWorker.ts";
import { clientOf } from "../../support/workRoom.ts";

async function frameWith(revealed: number) {
  const asked = await clientOf(fakeWorker()).me();
  if (!asked.ok) throw new Error("nobody is signed in");
  return (
    <PageFrame
      me={asked.value}
      sample={null}
      onLeave={() => {}}
      workbook={null}
      pane={<input aria-label="Lý do" />}
      revealed={revealed}
    />
  );
}

const front = () => screen.getByRole("tab", { selected: true }).textContent;

it("on a narrow screen the workbook comes forward when a cell is to be seen", async () => {
  const { rerender } = render(await frameWith(0));
  expect(front()).toBe("Biểu");

  rerender(await frameWith(1));

  expect(front()).toBe("Bảng tính");
});

it("and never takes a field away that somebody types into", async () => {
  const { rerender } = render(await frameWith(0));
  screen.getByLabelText("Lý do").focus();

  rerender(await frameWith(1));

  expect(front()).toBe("Biểu");
});
