import { FluentProvider } from "@fluentui/react-components";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { WorkSession } from "../../../addin/actions/workSession.ts";
import { DutyDecision } from "../../../addin/panes/DutyDecision.tsx";
import type { BoardDecision, Deciding } from "../../../addin/panes/useBoardDecision.ts";
import { err, ok } from "../../../shared/result.ts";
import { board } from "../../support/fakeBoard.ts";
import { me, unsent } from "../../support/fakeReplies.ts";

const decided = { reason: "Bão", by: "Nguyễn Thị Minh", at: "2022-03-10T08:00:00+07:00" };
const now = board(unsent(), "2022Q1");

/** The dialog over a Worker in which somebody decides of the second quarter between the look at it and the decision. */
function openDialog() {
  const sent: BoardDecision[] = [];
  const later = () => {
    const exempt = sent.length > 0 ? decided : null;
    const units = now.units.map((unit) => ({
      ...unit,
      reports: unit.reports.map((report) => ({
        ...report,
        exceptions: { ...report.exceptions, exempt },
      })),
    }));
    return { ...now, period: "2022Q2", units };
  };
  const client = { completeness: async () => ok(later()) };
  const writing = { read: () => null, write: () => {} };
  const deciding = {
    state: { kind: "idle" },
    start: async (decision: BoardDecision) => {
      sent.push(decision);
      return sent.length === 1 ? err({ kind: "exception-moved" }) : ok(decision);
    },
  } as unknown as Deciding;
  const [unit] = now.units;
  const [template] = now.templates;
  const [report] = unit?.reports ?? [];
  if (!unit || !template || !report) throw new Error("the board is empty");
  const periods = me(unsent()).regime.periods;
  render(
    <FluentProvider>
      <DutyDecision
        session={{ client, writing } as unknown as WorkSession}
        board={now}
        cell={{ unit, template, report, optional: false }}
        periods={periods}
        wish={{ kind: "exempt", granted: true }}
        deciding={deciding}
        problem={null}
        onClose={() => {}}
      />
    </FluentProvider>,
  );
  return { sent, user: userEvent.setup() };
}

it("a decision that was overtaken in a later period is taken anew on what stands there now", async () => {
  const { sent, user } = openDialog();
  await user.type(await screen.findByRole("textbox", { name: /Lý do/ }), "Không có đối tượng");
  await user.selectOptions(screen.getByRole("combobox", { name: "Đến khi nào" }), "2022Q2");
  await user.click(screen.getByRole("button", { name: "Miễn nộp" }));
  expect(await screen.findByText(/đã có quyết định của Nguyễn Thị Minh: “Bão”/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Miễn nộp" }));
  await waitFor(() => expect(sent).toHaveLength(2));

  const seen = sent.map((one) => (one.move === "decide" ? one.input.seen : null));
  const first = { template: "dh-04", period: "2022Q1", at: null };
  expect(seen).toEqual([
    [first, { template: "dh-04", period: "2022Q2", at: null }],
    [first, { template: "dh-04", period: "2022Q2", at: decided.at }],
  ]);
});
