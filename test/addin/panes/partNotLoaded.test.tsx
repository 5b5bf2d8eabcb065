import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { ReloadContext } from "../../../addin/hooks/useReload.ts";
import { ActionProblem } from "../../../addin/panes/ActionProblem.tsx";
import type { Problem } from "../../../shared/problem.ts";

type Why = Extract<Problem, { kind: "part-not-loaded" }>["why"];

function shownFor(why: Why) {
  const [reload, retry] = [vi.fn(), vi.fn()];
  render(
    <ReloadContext value={reload}>
      <ActionProblem
        state={{ kind: "failed", problem: { kind: "part-not-loaded", why } }}
        actionOf={() => ({ label: "Thử lại", onChoose: retry })}
      />
    </ReloadContext>,
  );
  return { reload, retry };
}

it.each([
  ["a newer program is there", "outdated", "Đã có bản mới của Nộp Biểu"],
  ["the browser remembers what failed", "cut-off", "Chưa tải được phần này"],
] as const)("where %s, an action offers what alone helps: to reload", async (_, why, title) => {
  const { reload, retry } = shownFor(why);

  expect(screen.getByText(title)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Thử lại" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Tải lại trang" }));

  expect([reload.mock.calls.length, retry.mock.calls.length]).toEqual([1, 0]);
});

it("where the server is silent, the action is tried again", async () => {
  const { reload, retry } = shownFor("unreachable");

  await userEvent.click(screen.getByRole("button", { name: "Thử lại" }));

  expect([reload.mock.calls.length, retry.mock.calls.length]).toEqual([0, 1]);
});
