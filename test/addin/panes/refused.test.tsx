import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { Refused } from "../../../addin/panes/Refused.tsx";
import type { Problem } from "../../../shared/problem.ts";

const problem: Problem = {
  kind: "stale-version",
  version: 2,
  sentBy: "Trần Thị Lan",
  sentAt: null,
  cells: [],
};

it("a set that a colleague's same figures hold back was not sent, and the way to its form is shown", async () => {
  const shown: string[] = [];
  render(
    <Refused
      refusal={{ problem, blocks: { sheet: "s2", sheetName: "ĐH-04 Quý I" } }}
      standing={null}
      same={{ version: 2, sentBy: "Trần Thị Lan", saysOtherwise: false }}
      onSheet={(sheet) => void shown.push(sheet)}
      onReplace={() => {}}
      onClear={() => {}}
    />,
  );

  screen.getByText("Chưa gửi biểu nào: trang “ĐH-04 Quý I” còn vướng");
  screen.getByText(/Trần Thị Lan đã nộp bản 2 với đúng số liệu này/);
  expect(screen.queryByText(/Không cần nộp lại/)).toBeNull();
  expect(screen.queryByRole("button", { name: /Nộp thay/ })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Xem trang đó" }));
  expect(shown).toEqual(["s2"]);
});
