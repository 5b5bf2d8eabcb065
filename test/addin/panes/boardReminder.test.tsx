import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { BoardReminder } from "../../../addin/panes/BoardReminder.tsx";
import { boardOf, boardReport } from "../../support/boardOf.ts";

it("a reminder is said to be copied when it has been, each time anew", async () => {
  const user = userEvent.setup();
  const pending: (() => void)[] = [];
  const copy = () => new Promise<void>((done) => pending.push(done));
  const board = boardOf({ "Xã Ba": [boardReport("dh-04")] });
  const responsibleOf = () => null;
  render(<BoardReminder {...{ board, filtered: null, isOwn: () => false, responsibleOf, copy }} />);
  const status = screen.getByRole("status");
  const button = screen.getByRole("button");

  for (const _ of ["once", "twice"]) {
    await user.click(button);
    expect(status.textContent).toBe("");
    pending.shift()?.();
    await expect.poll(() => status.textContent).toBe("Đã sao chép lời đôn đốc: Xã Ba");
  }
});
