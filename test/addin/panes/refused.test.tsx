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

const same = {
  ...{ version: 2, sentBy: "Trần Thị Lan" },
  ...{ firmness: null, givesOtherReasons: false, saysOtherwise: false },
};
const official = { estimated: false, preliminary: false };
const preliminary = { ...official, preliminary: true };

it.each([
  ["with just the same words", same, "Không cần nộp lại."],
  [
    "as less firm",
    { ...same, firmness: { theirs: preliminary, mine: official } },
    "Bản đó ghi: Số liệu sơ bộ; trang này: Số chính thức.",
  ],
  ["with another explanation", { ...same, saysOtherwise: true }, "Lý do hay lời ghi kèm thì khác."],
])("of the same figures, sent %s, that is said, and they may be replaced", (_, sent, detail) => {
  const replaced: number[] = [];
  render(
    <Refused
      refusal={{ problem, blocks: null }}
      standing={null}
      same={sent}
      onReplace={(version) => void replaced.push(version)}
      onClear={() => {}}
    />,
  );

  screen.getByText(detail);
  screen.getByRole("button", { name: "Nộp bản 3 thay cho bản 2" }).click();
  expect(replaced).toEqual([2]);
});

it("a set that a colleague's same figures hold back was not sent, and the way to its form is shown", async () => {
  const shown: string[] = [];
  render(
    <Refused
      refusal={{ problem, blocks: { sheet: "s2", sheetName: "ĐH-04 Quý I" } }}
      standing={null}
      same={same}
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
