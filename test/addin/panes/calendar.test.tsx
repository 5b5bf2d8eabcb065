import { FluentProvider } from "@fluentui/react-components";
import { render, screen, waitFor, within } from "@testing-library/react";
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

const due = (lastDay: string) => ({
  ...{ before: lastDay, inclusive: true, soleReading: true, lastDay, otherLastDay: null },
  ...{ lateFrom: `${lastDay}T23:59:59+07:00`, lastWorkingDay: null },
});

/** A period that is due on the last day of its window. */
const periodTo = (id: string, windowTo: string): SettingsReply["periods"][number] => ({
  ...{ id, name: null, optional: false, windowFrom: "2022-01-01", windowTo, forms: null },
  due: due(windowTo),
});

/** Three periods, of which one can be taken up by another, and somebody to send them on to. */
function withPeriods(quarter: SettingsReply["mergers"][number]): SettingsReply {
  return {
    ...atFirst,
    periods: [
      periodTo("2022S1", "2022-05-29"),
      periodTo("2022Q2", "2022-06-14"),
      periodTo("2022Q3", "2022-09-14"),
    ],
    mergers: [quarter],
    onwardTo: ["UBND thị xã"],
  };
}

const storm = { ...periodTo("2022X01", "2022-03-12"), name: "Bão số 4", forms: ["dh-07"] };
const moved = { kind: "settings-moved", by: "Lê Thị B", at: "2022-03-10T09:00:00+07:00" } as const;

/** The pane over a Worker whose settings somebody else can change. */
function openPane(from: SettingsReply = atFirst) {
  let stored = from;
  const withdrawn: string[] = [];
  const client = {
    settings: async () => ok(stored),
    changeSettings: async ({ revision, settings }: SettingsInput) => {
      if (revision !== stored.revision) return err(moved);
      const isRead = ({ id }: { id: string }) =>
        !settings.merged.some(({ quarter }) => quarter === id);
      const periods = stored.periods.filter(isRead);
      stored = { ...stored, revision: revision + 1, settings, periods };
      return ok(stored);
    },
    withdrawPeriod: async (period: string, revision: number) => {
      if (revision !== stored.revision) return err(moved);
      withdrawn.push(period);
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
  return { change, now: () => stored.settings, withdrawn };
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

describe("an ad hoc period", () => {
  it("is withdrawn on top of what somebody else has saved, once that has been seen", async () => {
    const user = userEvent.setup();
    const { change, withdrawn } = openPane({ ...atFirst, periods: [storm] });
    await screen.findByRole("button", { name: /^Bỏ kỳ/ });
    change({ inclusive: true });
    const withdraw = async () => {
      await user.click(screen.getByRole("button", { name: /^Bỏ kỳ/ }));
      const dialog = await screen.findByRole("dialog");
      await user.click(within(dialog).getByRole("button", { name: /^Bỏ kỳ/ }));
    };

    await withdraw();
    await user.click(await screen.findByRole("button", { name: "Xem lịch mới" }));
    await screen.findByRole("radio", { name: "tính cả ngày X", checked: true });
    await withdraw();

    await waitFor(() => expect(withdrawn).toEqual(["2022X01"]));
  });
});

describe("the office's own deadlines", () => {
  it("are those of the period that is shown, also when the one chosen has been taken up by another", async () => {
    const user = userEvent.setup();
    const quarter = { quarter: "2022Q2", into: "2022S1" };
    const { now } = openPane(withPeriods(quarter));
    const period = await screen.findByRole("combobox", { name: "Kỳ báo cáo" });
    await user.selectOptions(period, "2022Q2");
    await user.click(screen.getByRole("checkbox"));
    await user.click(screen.getByRole("button", { name: "Lưu lịch" }));
    await screen.findByText("Đã lưu lịch; mọi nơi dùng ngay.");

    await user.type(screen.getByLabelText("Gửi UBND thị xã, hết ngày"), "20/9/2022");
    await user.click(screen.getByRole("button", { name: "Lưu lịch" }));
    await screen.findByText("Đã lưu lịch; mọi nơi dùng ngay.");

    const shown = (screen.getByRole("combobox", { name: "Kỳ báo cáo" }) as HTMLSelectElement).value;
    expect(now().onward).toEqual([{ period: shown, to: "UBND thị xã", lastDay: "2022-09-20" }]);
  });
});

describe("a quarter taken up by a report that closes before it", () => {
  it("says which days are then in no period, at the year's end only", async () => {
    const ofYear = withPeriods({ quarter: "2022Q2", into: "2022S1" });
    const user = userEvent.setup();
    openPane({
      ...ofYear,
      periods: [
        ...ofYear.periods,
        periodTo("2022", "2022-12-04"),
        periodTo("2022Q4", "2022-12-14"),
      ],
      mergers: [...ofYear.mergers, { quarter: "2022Q4", into: "2022" }],
    });

    await user.click(await screen.findByRole("checkbox", { name: "Quý II gộp vào 6 tháng" }));
    expect(screen.queryByText(/không thuộc kỳ nào/)).toBe(null);

    await user.click(screen.getByRole("checkbox", { name: "Quý IV gộp vào năm" }));
    expect(
      screen.getByText(/Số liệu từ 5\/12\/2022 đến 14\/12\/2022 khi đó không thuộc kỳ nào\./),
    ).toBeTruthy();
  });
});
