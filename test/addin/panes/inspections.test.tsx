import { FluentProvider } from "@fluentui/react-components";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { WorkSession } from "../../../addin/actions/workSession.ts";
import { InspectionsPane } from "../../../addin/panes/inspections/InspectionsPane.tsx";
import type {
  InspectionInput,
  InspectionReply,
  InspectionsReply,
  PlanInput,
} from "../../../shared/api/inspections.ts";
import type { Problem } from "../../../shared/problem.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Sheet } from "../../../shared/sheet/sheet.ts";

// jsdom lays nothing out, so nothing scrolls in it.
Element.prototype.scrollIntoView ??= () => {};

const stamp = { by: "Lê Thị B", at: "2022-03-10T09:00:00+07:00" };
const planned: InspectionReply = {
  ...{ number: 1, revision: 4, planned: "2022-03-24", units: ["ou-19"], ...stamp },
  ...{ subject: "Hộ nghèo", leader: "Trưởng phòng", done: null, followedUp: null, cancelled: null },
};
const moved: Problem = { kind: "inspection-moved", ...stamp };

/** The pane over a plan that the test can break. */
function openPane(
  inspections: InspectionReply[],
  role: "reviewer" | "viewer" = "reviewer",
  drafts: Record<string, unknown> = {},
) {
  const world = { refuse: null as Problem | null, asked: [] as unknown[], saved: [] as Sheet[] };
  const plan: InspectionsReply = {
    ...{ year: 2022, today: "2022-03-25", inspections },
    units: [
      { id: "ou-19", name: "Xã Hòa Tâm", open: true },
      { id: "ou-11", name: "Phường Hòa Vinh", open: true },
      { id: "ou-9", name: "Xã đã giải thể", open: false },
    ],
  };
  const answer = (asked: unknown, reply: InspectionReply) => {
    world.asked.push(asked);
    return world.refuse ? err(world.refuse) : ok(reply);
  };
  const kept = new Map<string, unknown>(Object.entries(drafts));
  const session = {
    client: {
      inspections: async () => ({
        plan: async () => (world.refuse?.kind === "offline" ? err(world.refuse) : ok(plan)),
        add: async (_: number, { key: _key, ...input }: PlanInput) =>
          answer(input, { ...planned, ...input, number: 2 }),
        save: async (_: number, number: number, input: InspectionInput) =>
          answer([number, input], { ...planned, ...input, number, revision: 5 }),
      }),
    },
    writing: {
      read: (name: string) => kept.get(name) ?? null,
      write: (name: string, value: unknown) => void kept.set(name, value),
    },
    clock: { now: () => "2022-03-25T08:00:00+07:00" },
    me: {
      role,
      regime: {
        ...{ name: "Chế độ", year: 2022, receivedBy: "Phòng LĐ-TB&XH", illustrative: true },
        ...{ consolidatedBy: { id: "ou-01", name: "Thị xã Đông Hòa" }, locality: "Đông Hòa" },
      },
    },
  } as unknown as WorkSession;
  const out = {
    as: "download" as const,
    save: async (sheets: readonly Sheet[], title: string) => {
      world.saved.push(...sheets);
      return ok(`${title}.xlsx`);
    },
  };
  render(
    <FluentProvider>
      <InspectionsPane session={session} out={out} onBack={() => {}} />
    </FluentProvider>,
  );
  return { world, user: userEvent.setup() };
}

const type = async (user: ReturnType<typeof userEvent.setup>, name: RegExp, words: string) => {
  const field = screen.getByRole("textbox", { name });
  await user.clear(field);
  await user.type(field, words);
};
const press = (user: ReturnType<typeof userEvent.setup>, name: RegExp | string) =>
  screen.findByRole("button", { name }).then((button) => user.click(button));

describe("the plan of kiểm tra, giám sát", () => {
  it("lists each under its month, with how it stands in words and a sign", async () => {
    openPane([planned]);
    const month = await screen.findByRole("region", { name: "Tháng 3/2022" });
    const card = within(month).getByRole("article", { name: "1. Hộ nghèo: quá hạn chưa làm" });
    expect(card.textContent).toContain("! quá hạn chưa làm");
    expect(card.textContent).toContain("Đơn vị: Xã Hòa Tâm");
  });

  it("says where nothing is planned what to do, and takes the first one", async () => {
    const { world, user } = openPane([]);
    await screen.findByText("Chưa có cuộc nào trong kế hoạch");
    await press(user, "Thêm cuộc…");
    const save = await screen.findByRole("button", { name: "Lưu" });
    expect(save.getAttribute("aria-disabled")).toBe("true");
    expect(screen.queryByRole("checkbox", { name: "Xã đã giải thể" })).toBeNull();

    await type(user, /^Dự kiến/, "5/2022");
    await type(user, /^Nội dung/, "Dạy nghề");
    await type(user, /^Người chủ trì/, "Phó phòng");
    await user.click(screen.getByRole("checkbox", { name: "Phường Hòa Vinh" }));
    await user.click(save);

    await screen.findByRole("article", { name: /^2\. Dạy nghề/ });
    expect(world.asked).toEqual([
      { planned: "2022-05", units: ["ou-11"], subject: "Dạy nghề", leader: "Phó phòng" },
    ]);
  });

  it("records what was done on top of what was seen, and the follow-up after it", async () => {
    const { world, user } = openPane([planned]);
    await press(user, /^Ghi kết quả/);
    await type(user, /^Ngày thực hiện/, "24/3/2022");
    await type(user, /^Kết quả/, "Đủ hồ sơ");
    await type(user, /^Kiến nghị/, "Bổ sung");
    await type(user, /^Hạn khắc phục/, "31/3/2022");
    await press(user, "Lưu");

    await screen.findByRole("article", { name: "1. Hộ nghèo: chờ khắc phục" });
    const { number: _number, by: _by, at: _at, ...rest } = planned;
    const done = {
      ...{ day: "2022-03-24", result: "Đủ hồ sơ", recommendation: "Bổ sung" },
      followUpBy: "2022-03-31",
    };
    expect(world.asked).toEqual([[1, { ...rest, done }]]);
    await screen.findByRole("button", { name: /^Ghi đã khắc phục/ });
  });

  it("records what was found of each of several units, one after the other", async () => {
    const both = { ...planned, units: ["ou-19", "ou-11"] };
    const { world, user } = openPane([both]);
    await press(user, /^Ghi kết quả/);
    const part = await screen.findByRole("combobox", { name: "Kết quả của" });
    expect(
      within(part)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["Xã Hòa Tâm", "Phường Hòa Vinh", "Chung cả cuộc"]);
    await user.selectOptions(part, "Phường Hòa Vinh");
    await type(user, /^Ngày thực hiện/, "24/3/2022");
    await type(user, /^Kết quả/, "Đủ hồ sơ");
    await press(user, "Lưu");

    // The other one has not been seen: it is not done.
    const card = await screen.findByRole("article", { name: "1. Hộ nghèo: quá hạn chưa làm" });
    const own = within(card).getByRole("region", { name: "Phường Hòa Vinh" });
    expect(own.textContent).toContain("Kết quả: Đủ hồ sơ");
    expect(within(card).getByText("Có kết quả riêng của 1/2 đơn vị")).toBeTruthy();
    const done = { day: "2022-03-24", result: "Đủ hồ sơ", recommendation: null, followUpBy: null };
    expect(world.asked).toMatchObject([
      [1, { done: null, found: [{ unit: "ou-11", done, followedUp: null }] }],
    ]);
  });

  it("changes the plan of one that is partly recorded, but for the units that were seen", async () => {
    const done = { day: "2022-03-24", result: "Đủ", recommendation: null, followUpBy: null };
    const found = [{ unit: "ou-19", done, followedUp: null }];
    const { world, user } = openPane([{ ...planned, units: ["ou-19", "ou-11"], found }]);
    await press(user, /^Sửa kế hoạch/);
    const seen = await screen.findByRole("checkbox", { name: "Xã Hòa Tâm" });
    expect((seen as HTMLInputElement).disabled).toBe(true);
    await user.click(screen.getByRole("checkbox", { name: "Phường Hòa Vinh" }));
    await press(user, "Lưu");

    await screen.findByRole("article", { name: "1. Hộ nghèo: đã làm" });
    expect(world.asked).toMatchObject([[1, { units: ["ou-19"], done, found: [] }]]);
    expect(screen.queryByRole("button", { name: /^Không làm/ })).toBeNull();
  });

  it("goes on with a draft from before, and says what it would replace", async () => {
    const done = { day: "2022-03-24", result: "Thiếu hồ sơ", recommendation: null };
    const { world, user } = openPane(
      [{ ...planned, done: { ...done, followUpBy: null } }],
      "reviewer",
      {
        "inspection/2022/1/record": {
          ...{ key: "key-0001", planned: "24/3/2022", units: ["ou-19"], subject: "Hộ nghèo" },
          ...{ leader: "Trưởng phòng", day: "24/3/2022", result: "Đủ hồ sơ", recommendation: "" },
          ...{ followUpBy: "", followUpDay: "", words: "", reason: "" },
        },
      },
    );
    await press(user, /^Sửa kết quả/);
    await screen.findByText("Thiếu hồ sơ", { selector: "[role=status] *" });
    await press(user, "Lưu");

    await waitFor(() =>
      expect(world.asked).toMatchObject([[1, { done: { ...done, result: "Đủ hồ sơ" } }]]),
    );
  });

  it("keeps what was written where somebody was faster, and shows the plan anew", async () => {
    const { world, user } = openPane([planned]);
    await press(user, /^Không làm/);
    await type(user, /^Lý do/, "Trùng đoàn tỉnh");
    world.refuse = moved;
    await press(user, "Lưu");
    await screen.findByText("Cuộc này vừa được đổi");
    world.refuse = null;
    await press(user, "Xem lại");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());

    await press(user, /^Không làm/);
    const field = await screen.findByRole("textbox", { name: /^Lý do/ });
    expect((field as HTMLTextAreaElement).value).toBe("Trùng đoàn tỉnh");
    await press(user, "Lưu");
    await screen.findByRole("article", { name: "1. Hộ nghèo: không làm" });
  });

  it("can be asked for again where there was no network", async () => {
    const { world, user } = openPane([planned]);
    await screen.findByRole("article");
    world.refuse = { kind: "offline" };
    await press(user, /Tải \.xlsx/);
    await screen.findByText("Không có mạng");
    expect(world.saved).toEqual([]);
    world.refuse = null;
    await press(user, /Tải \.xlsx/);
    await waitFor(() => expect(world.saved.map(({ name }) => name)).toHaveLength(1));
  });

  it("is only read by whoever looks on", async () => {
    openPane([planned], "viewer");
    await screen.findByRole("article");
    expect(screen.queryByRole("button", { name: /Thêm|Ghi|Sửa|Không làm/ })).toBeNull();
  });
});
