import { FluentProvider } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { WorkSession } from "../../../addin/actions/workSession.ts";
import type { Client } from "../../../addin/api/client.ts";
import { CalendarPane } from "../../../addin/panes/CalendarPane.tsx";
import type { SettingsInput, SettingsReply } from "../../../shared/api/settings.ts";
import { err, ok } from "../../../shared/result.ts";

// jsdom lays nothing out, so nothing scrolls in it.
Element.prototype.scrollIntoView ??= () => {};

const atFirst: SettingsReply = {
  revision: 1,
  settings: {
    ...{ inclusive: false, merged: [], onward: [], preliminaryUntil: null },
    weekends: "last-working-day",
  },
  ...{ periods: [], mergers: [], onwardTo: [], adHocForms: [], history: [], broken: null },
};

/** The pane over a Worker whose settings somebody else can change. */
function openPane() {
  let stored = atFirst;
  const client = {
    settings: async () => ok(stored),
    changeSettings: async ({ revision, settings }: SettingsInput) => {
      if (revision !== stored.revision) {
        return err({ kind: "settings-moved", by: "Lê Thị B", at: "2022-03-10T09:00:00+07:00" });
      }
      stored = { ...stored, revision: revision + 1, settings };
      return ok(stored);
    },
  } as unknown as Client;
  const me = { now: "2022-03-10T08:00:00+07:00", regime: { name: "Năm 2022", periods: [] } };
  render(
    <FluentProvider>
      <CalendarPane
        session={{ client, me } as unknown as WorkSession}
        onBack={() => {}}
        onPeriods={() => {}}
      />
    </FluentProvider>,
  );
  const change = (part: Partial<SettingsReply["settings"]>) => {
    stored = {
      ...stored,
      revision: stored.revision + 1,
      settings: { ...stored.settings, ...part },
    };
  };
  return { change, now: () => stored.settings };
}

describe("two reviewers who change the calendar at the same time", () => {
  it("change what each has changed, and undo nothing of the other's", async () => {
    const user = userEvent.setup();
    const { change, now } = openPane();
    await user.type(await screen.findByLabelText("Số sơ bộ đến hết ngày"), "20/12/2022");
    change({ inclusive: true });

    await user.click(screen.getByRole("button", { name: "Lưu lịch" }));
    await user.click(await screen.findByRole("button", { name: "Xem lịch mới" }));
    const inclusive = await screen.findByRole("radio", { name: "tính cả ngày X", checked: true });
    await user.click(screen.getByRole("button", { name: "Lưu lịch" }));
    await screen.findByText("Đã lưu lịch; mọi nơi dùng ngay.");

    expect(inclusive).toBeDefined();
    expect(now()).toMatchObject({ inclusive: true, preliminaryUntil: "2022-12-20" });
  });
});
