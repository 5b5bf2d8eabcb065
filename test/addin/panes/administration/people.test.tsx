import { FluentProvider } from "@fluentui/react-components";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { WorkSession } from "../../../../addin/actions/workSession.ts";
import { memoryWorkbook } from "../../../../addin/host/memoryWorkbook.ts";
import { PeoplePart } from "../../../../addin/panes/administration/PeoplePart.tsx";
import type { PeopleReply, PersonInput } from "../../../../shared/api/people.ts";
import type { Problem } from "../../../../shared/problem.ts";
import { err, ok } from "../../../../shared/result.ts";

type Listed = PeopleReply["people"][number];

const lan: Listed = {
  ...{ id: "p-lan", name: "Nguyễn Thị Lan", role: "reporter", unit: "ou-19" },
  ...{ endedAt: null, cardUntil: "2022-04-10T00:00:00+07:00", enteredAt: null, mayIssue: true },
};
const cam: Listed = { ...lan, id: "p-cam", name: "Trần Văn Cam", cardUntil: null };

/** The part over a Worker that remembers what it was asked. */
function openPart(refusal: Problem | null = null) {
  const people: Listed[] = [lan, cam];
  const saved: [string, PersonInput][] = [];
  const issued: string[][] = [];
  const copied: string[] = [];
  const administration = {
    people: async () => ok({ seen: 7, people }),
    savePerson: async (id: string, input: PersonInput) => {
      if (refusal) return err(refusal);
      saved.push([id, input]);
      return ok(null);
    },
    issueCodes: async (asked: string[]) => {
      issued.push(asked);
      const codes = people
        .filter(({ id }) => asked.includes(id))
        .map(({ id, name, role }) => ({
          ...{ person: id, name, role, code: "K7QM2-X9T4R-0BCDE" },
          unit: { id: "ou-19", name: "Xã Hòa Tâm", type: "commune" },
          expiresAt: "2022-04-10T00:00:00+07:00",
        }));
      return ok({ codes });
    },
  };
  const units = [
    { id: "ou-19", code: "22297", name: "Xã Hòa Tâm", type: "commune", parent: null, sector: null },
  ];
  const client = {
    administration: async () => administration,
    orgUnits: async () => ok({ orgUnits: units }),
  };
  const me = {
    person: { id: "p-quantri" },
    regime: { name: "Năm 2022", receivedBy: "Phòng LĐ-TB&XH" },
  };
  const workbook = memoryWorkbook({ recalculate: () => [] });
  const session = { client, me, workbook } as unknown as WorkSession;
  const copy = (words: string) => void copied.push(words);
  return { session, copy, saved, issued, copied, workbook, user: userEvent.setup() };
}

function renderPart(refusal: Problem | null = null) {
  const part = openPart(refusal);
  const out = { as: "download", save: async (_: unknown, title: string) => ok(title) } as const;
  render(
    <FluentProvider>
      <PeoplePart session={part.session} out={out} copy={part.copy} />
    </FluentProvider>,
  );
  return part;
}

describe("the people of the district", () => {
  it("are listed by unit with what became of their codes", async () => {
    renderPart();

    const unit = await screen.findByRole("region", { name: "Xã Hòa Tâm" });
    expect(within(unit).getByText("có thẻ chưa dùng, hạn 9/4/2022")).toBeTruthy();
    expect(within(unit).getByText("chưa có thẻ, chưa dùng mã nào")).toBeTruthy();
  });

  it("are ended after asking, on top of what was seen", async () => {
    const { user, saved } = renderPart();
    await user.click(await screen.findByRole("button", { name: "Sửa Trần Văn Cam" }));
    await user.click(screen.getByRole("button", { name: "Ngừng sử dụng…" }));
    expect(saved).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Ngừng sử dụng" }));

    const { name, role, unit } = cam;
    await waitFor(() =>
      expect(saved).toEqual([["p-cam", { seen: 7, name, role, unit, ended: true }]]),
    );
    expect(await screen.findByText("Đã lưu Trần Văn Cam.")).toBeTruthy();
  });

  it("are said to need a new card before they become something else", async () => {
    const { user } = renderPart();
    const said = /phải cấp thẻ mã mới/;
    await user.click(await screen.findByRole("button", { name: "Sửa Trần Văn Cam" }));
    const before = screen.queryByText(said);
    await user.selectOptions(screen.getByRole("combobox", { name: /Vai trò/ }), "chỉ xem");

    expect([before, screen.getByText(said).getAttribute("role")]).toEqual([null, "status"]);
  });

  it("stay as they are typed where somebody was faster, with the way to look again", async () => {
    const { user } = renderPart({
      kind: "administration-moved",
      by: "Lê Thị B",
      at: "2022-03-10T09:00:00+07:00",
    });
    await user.click(await screen.findByRole("button", { name: "Sửa Trần Văn Cam" }));
    await user.click(screen.getByRole("button", { name: "Lưu" }));

    expect(await screen.findByText("Vừa có người thay đổi")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Xem bản mới" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("code cards", () => {
  it("are asked about where an unused one becomes worthless, and come as a sheet", async () => {
    const { user, issued, workbook, copied } = renderPart();
    await user.click(await screen.findByRole("checkbox", { name: "Chọn tất cả người đang hiện" }));
    await user.click(screen.getByRole("button", { name: "Cấp thẻ mã (2)" }));
    const dialog = await screen.findByRole("dialog");
    expect(
      within(dialog)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["Nguyễn Thị Lan: có thẻ chưa dùng, hạn 9/4/2022"]);
    await user.click(within(dialog).getByRole("button", { name: "Cấp thẻ mã (2)" }));

    expect(await screen.findByText("Đã cấp 2 mã")).toBeTruthy();
    expect(issued).toEqual([["p-lan", "p-cam"]]);
    await user.click(screen.getByRole("button", { name: "Sao chép mã của Trần Văn Cam" }));
    expect(copied).toEqual(["K7QM2-X9T4R-0BCDE"]);
    await user.click(screen.getByRole("button", { name: "Đưa thẻ vào file này" }));
    await screen.findByText(/Thẻ nằm ở trang/);
    expect(workbook.state().sheets.map(({ sheet }) => sheet.name)).toEqual(["Thẻ mã"]);
  });

  it("are not closed unseen: who has neither printed nor saved them is asked", async () => {
    const { user } = renderPart();
    await user.click(await screen.findByRole("checkbox", { name: "Chọn Trần Văn Cam để cấp thẻ" }));
    await user.click(screen.getByRole("button", { name: "Cấp thẻ mã (1)" }));
    await user.click(await screen.findByRole("button", { name: "Xong, không cần nữa" }));

    expect(await screen.findByText(/không xem lại được các mã này/)).toBeTruthy();
  });
});
