import { FluentProvider } from "@fluentui/react-components";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { WorkSession } from "../../../../addin/actions/workSession.ts";
import { memoryWorkbook } from "../../../../addin/host/memoryWorkbook.ts";
import { UnitCodes } from "../../../../addin/panes/administration/UnitCodes.tsx";
import type { PeopleReply } from "../../../../shared/api/people.ts";
import { ok } from "../../../../shared/result.ts";

type Listed = PeopleReply["people"][number];

const lan: Listed = {
  ...{ id: "p-lan", name: "Nguyễn Thị Lan", role: "reporter", unit: "ou-19" },
  ...{ endedAt: null, cardUntil: null, enteredAt: "2022-03-09T14:05:00+07:00", mayIssue: true },
};
const cam: Listed = { ...lan, id: "p-cam", name: "Trần Văn Cam", enteredAt: null };
const elsewhere: Listed = { ...lan, id: "p-xa", name: "Lê Văn Xa", unit: "ou-18" };

/** The dialog of a unit over a Worker that remembers whom it issued codes for. */
function openDialog(people: readonly Listed[] = [lan, cam, elsewhere]) {
  const issued: string[][] = [];
  const closed: string[] = [];
  const close = () => void closed.push("closed");
  const administration = {
    people: async () => ok({ seen: 7, people }),
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
  const client = { administration: async () => administration };
  const me = {
    person: { id: "p-district" },
    regime: { name: "Năm 2022", receivedBy: "Phòng LĐ-TB&XH" },
  };
  const workbook = memoryWorkbook({ recalculate: () => [] });
  const session = { client, me, workbook } as unknown as WorkSession;
  const out = { as: "download", save: async (_: unknown, title: string) => ok(title) } as const;
  const unit = { id: "ou-19", name: "Xã Hòa Tâm" };
  render(
    <FluentProvider>
      <UnitCodes session={session} unit={unit} out={out} copy={() => {}} onClose={close} />
    </FluentProvider>,
  );
  return { issued, closed, workbook, user: userEvent.setup() };
}

describe("the codes of one unit", () => {
  it("are reissued at one click for whoever has nothing to lose by it", async () => {
    const { issued, user } = openDialog();
    await user.click(await screen.findByRole("button", { name: "Cấp lại mã: Trần Văn Cam" }));

    expect(await screen.findByText("K7QM2-X9T4R-0BCDE")).toBeTruthy();
    expect([issued, screen.queryByText("Lê Văn Xa")]).toEqual([[["p-cam"]], null]);
  });

  it("say before what they take from somebody, who keeps it where the reviewer thinks better of it", async () => {
    const { issued, user } = openDialog();
    const again = { name: "Cấp lại mã: Nguyễn Thị Lan" };
    await user.click(await screen.findByRole("button", again));
    const dialog = await screen.findByRole("dialog", { name: "Cấp mã mới?" });
    const said = within(dialog).getByRole("listitem").textContent;
    await user.click(within(dialog).getByRole("button", { name: "Thôi" }));
    const before = [...issued];
    await user.click(await screen.findByRole("button", again));
    await user.click(await screen.findByRole("button", { name: "Cấp lại mã" }));
    await screen.findByText("K7QM2-X9T4R-0BCDE");

    expect([said, before, issued]).toEqual([
      "Nguyễn Thị Lan: đã vào 9/3/2022 14:05",
      [],
      [["p-lan"]],
    ]);
  });

  it("are printed as cards", async () => {
    const { workbook, user } = openDialog();
    await user.click(await screen.findByRole("button", { name: "Cấp lại mã: Trần Văn Cam" }));
    await user.click(await screen.findByRole("button", { name: "Đưa thẻ vào file này" }));
    await screen.findByText(/Thẻ nằm ở trang/);

    expect(workbook.state().sheets.map(({ sheet }) => sheet.name)).toEqual(["Thẻ mã"]);
  });

  it("are not closed unseen: who has neither printed nor saved them is asked", async () => {
    const { closed, user } = openDialog();
    await user.click(await screen.findByRole("button", { name: "Cấp lại mã: Trần Văn Cam" }));
    await user.click(await screen.findByRole("button", { name: "Đóng" }));
    await screen.findByText(/không xem lại được các mã này/);
    const before = [...closed];
    await user.click(screen.getByRole("button", { name: "Xong, không cần nữa" }));

    expect([before, closed]).toEqual([[], ["closed"]]);
  });

  it("are closed without a word once they are printed, or where there are none", async () => {
    const { closed, user } = openDialog();
    await user.click(await screen.findByRole("button", { name: "Đóng" }));
    await user.click(await screen.findByRole("button", { name: "Cấp lại mã: Trần Văn Cam" }));
    await user.click(await screen.findByRole("button", { name: "Đưa thẻ vào file này" }));
    await screen.findByText(/Thẻ nằm ở trang/);
    await user.click(screen.getByRole("button", { name: "Đóng" }));

    expect(closed).toEqual(["closed", "closed"]);
  });

  it("are asked about again where one was issued after the others were printed", async () => {
    const { closed, user } = openDialog([{ ...lan, enteredAt: null }, cam]);
    await user.click(await screen.findByRole("button", { name: "Cấp lại mã: Trần Văn Cam" }));
    await user.click(await screen.findByRole("button", { name: "Đưa thẻ vào file này" }));
    await screen.findByText(/Thẻ nằm ở trang/);
    await user.click(screen.getByRole("button", { name: "Cấp lại mã: Nguyễn Thị Lan" }));
    await waitFor(() => expect(screen.getAllByText("K7QM2-X9T4R-0BCDE")).toHaveLength(2));
    await user.click(screen.getByRole("button", { name: "Đóng" }));

    expect(await screen.findByText(/không xem lại được các mã này/)).toBeTruthy();
    expect(closed).toEqual([]);
  });

  it("are nobody's where nobody reports for the unit", async () => {
    openDialog([elsewhere]);

    expect(await screen.findByText(/Đơn vị này chưa có người lập báo cáo/)).toBeTruthy();
  });
});
