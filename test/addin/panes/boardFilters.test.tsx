import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ok } from "../../../shared/result.ts";
import type { Sheet } from "../../../shared/sheet/sheet.ts";
import {
  because,
  boardOf,
  boardReport,
  nothingDecided,
  sentReport,
} from "../../support/boardOf.ts";
import { type FakeWorker, fakeWorker } from "../../support/fakeWorker.ts";
import { handedIn } from "../../support/handedIn.ts";
import { renderPage } from "../../support/renderPage.tsx";
import { faultless } from "../../support/workRoom.ts";

/** The reviewer's board with xã Hòa Tâm, which has sent its report, and two neighbours, of which one has not. */
async function openBoard(prepare: (worker: FakeWorker) => void = () => {}, saved: Sheet[][] = []) {
  const worker = await handedIn(faultless);
  const { units } = boardOf({
    "Phường Một": [boardReport("dh-04")],
    "Phường Hai": [sentReport("dh-04", { warnings: 1 })],
  });
  Object.assign(worker, { role: "reviewer", neighbours: units });
  prepare(worker);
  const page = renderPage(worker, {
    as: "download",
    save: async (sheets, title) => {
      saved.push([...sheets]);
      return ok(`${title}.xlsx`);
    },
  });
  const period = await screen.findByRole("combobox", { name: "Kỳ báo cáo" });
  await page.user.selectOptions(period, "2022Q1");
  await screen.findByRole("button", { name: /^Xã Hòa Tâm, ĐH-04/ });
  return page;
}

function unitsShown(): string[] {
  return screen
    .queryAllByRole("button", { name: /, ĐH-04/ })
    .map((cell) => cell.getAttribute("aria-label")?.split(",")[0] ?? "");
}

const filter = (name: string) => screen.getByRole("combobox", { name });

describe("filtering the board", () => {
  it("shows the reports that stand so, says how many, and leads back where none does", async () => {
    const { user } = await openBoard();
    expect(unitsShown()).toEqual(["Xã Hòa Tâm", "Phường Một", "Phường Hai"]);

    await user.selectOptions(filter("Tình trạng"), "chờ duyệt");
    expect(unitsShown()).toEqual(["Xã Hòa Tâm", "Phường Hai"]);
    expect(screen.getByText("Đang xem 2/3 biểu")).toBeTruthy();
    await user.selectOptions(filter("Đơn vị"), "Các phường");
    expect(unitsShown()).toEqual(["Phường Hai"]);
    await user.selectOptions(filter("Tình trạng"), "cần chỉnh sửa");
    const empty = screen.getByRole("heading", { name: "Không có biểu nào như vậy" });

    await user.click(screen.getAllByRole("button", { name: "Xem tất cả" })[1] ?? empty);
    expect(unitsShown()).toEqual(["Xã Hòa Tâm", "Phường Một", "Phường Hai"]);
  });

  it("stays as it is while another pane is looked at", async () => {
    const { user } = await openBoard();
    await user.selectOptions(filter("Đơn vị"), "Phường Một");

    await user.click(screen.getByRole("tab", { name: "Tổng hợp" }));
    await user.click(screen.getByRole("tab", { name: "Bảng theo dõi" }));

    await screen.findByRole("button", { name: /^Phường Một, ĐH-04/ });
    expect(unitsShown()).toEqual(["Phường Một"]);
  });

  it("approves together what is shown, and keeps in sight what was decided about", async () => {
    const { user, worker } = await openBoard();
    await user.selectOptions(filter("Tình trạng"), "chờ duyệt");
    await user.selectOptions(filter("Đơn vị"), "Xã Hòa Tâm");
    await user.click(screen.getByRole("button", { name: /^Xã Hòa Tâm, ĐH-04/ }));
    await user.click(await screen.findByRole("button", { name: "Duyệt" }));
    await screen.findByText("Đã duyệt", { selector: "*:not(p)" });
    expect(unitsShown()).toEqual(["Xã Hòa Tâm"]);
    expect(worker.state).toBe("approved");

    Object.assign(worker, { state: "submitted" });
    await user.selectOptions(filter("Tình trạng"), "Mọi tình trạng");
    await user.selectOptions(screen.getByRole("combobox", { name: "Kỳ báo cáo" }), "2022S1");
    await user.selectOptions(screen.getByRole("combobox", { name: "Kỳ báo cáo" }), "2022Q1");
    await user.click(await screen.findByRole("button", { name: "Duyệt 1 biểu" }));
    const dialog = await screen.findByRole("dialog");
    expect(
      within(dialog).getByText(
        "Duyệt 1 biểu đang lọc, không có lỗi, cảnh báo? Biểu có nghi vấn để lại xem từng biểu.",
      ),
    ).toBeTruthy();
  });
});

it("has words ready for one of several units, and for all of them", async () => {
  const { user, copied } = await openBoard((worker) => Object.assign(worker, fakeWorkerUnsent()));

  await user.click(screen.getByRole("button", { name: "Sao chép lời đôn đốc Phường Một" }));
  await user.click(
    screen.getByRole("button", { name: "Sao chép lời đôn đốc cho tất cả 2 đơn vị" }),
  );

  expect(copied).toEqual([owed("Phường Một"), `${owed("Xã Hòa Tâm")}\n${owed("Phường Một")}`]);
});

const owed = (unit: string) =>
  `${unit} chưa nộp ĐH-04, hạn cuối là 14/3 (còn 4 ngày). Đề nghị nộp sớm trên Nộp Biểu.`;

it("names those who answer for the forms to themselves, on the board and in its sheet, not before all", async () => {
  const lan = { id: "p2", name: "Trần Thị Lan" };
  const said = { by: "Nguyễn Thị Minh", at: "2022-03-10T08:00:00+07:00" };
  const forms = [{ template: "dh-04", person: lan, ...said }];
  const { user, copied } = await openBoard((worker) =>
    Object.assign(worker, fakeWorkerUnsent(), {
      responsibles: { unit: "ou-19", people: [lan], forms },
    }),
  );

  await user.click(
    await screen.findByRole("button", { name: /^Xã Hòa Tâm, ĐH-04.*, Trần Thị Lan phụ trách$/ }),
  );
  const card = await screen.findByRole("region", { name: "ĐH-04 · Xã Hòa Tâm" });
  expect(within(card).getByText("Trần Thị Lan phụ trách")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Sao chép lời đôn đốc Xã Hòa Tâm" }));
  await user.click(screen.getByRole("button", { name: /cho tất cả 2 đơn vị$/ }));

  expect(copied).toEqual([
    `Gửi anh/chị Trần Thị Lan:\n${owed("Xã Hòa Tâm")}`,
    `${owed("Xã Hòa Tâm")}\n${owed("Phường Một")}`,
  ]);
});

it("reminds of all that is owed, however the board is filtered, and says whom the words cover", async () => {
  const { user, copied } = await openBoard((worker) => Object.assign(worker, fakeWorkerUnsent()));
  const all = () =>
    screen.getByRole("button", { name: "Sao chép lời đôn đốc cho tất cả 2 đơn vị" });

  await user.selectOptions(filter("Đơn vị"), "Phường Một");
  const notice = within(
    screen.getByRole("region", { name: "1 đơn vị đang lọc chưa nộp đủ; cả kỳ có 2" }),
  );
  expect(notice.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Phường Một: ĐH-04 · còn 4 ngày Sao chép",
  ]);
  await user.click(all());
  notice.getByText("Đã sao chép lời đôn đốc: tất cả 2 đơn vị chưa nộp đủ của kỳ");
  await user.selectOptions(filter("Đơn vị"), "Phường Hai");
  screen.getByRole("region", { name: "Phần đang lọc không có đơn vị nào chưa nộp đủ; cả kỳ có 2" });
  await user.click(all());

  const both = `${owed("Xã Hòa Tâm")}\n${owed("Phường Một")}`;
  expect(copied).toEqual([both, both]);
});

it("says when nothing is left to do, and what comes next", async () => {
  await openBoard((worker) => {
    const [one, two] = worker.neighbours;
    if (!one || !two) throw new Error("no neighbours");
    const approved = [sentReport("dh-04", { state: "approved" })];
    const exempt = { ...nothingDecided, exempt: because("Không có đối tượng") };
    Object.assign(worker, {
      state: "approved",
      neighbours: [
        { ...one, reports: approved },
        { ...two, reports: [boardReport("dh-04", { exceptions: exempt })] },
      ],
    });
  });

  const settled = screen.getByRole("region", { name: "Đã duyệt xong cả 2 biểu của kỳ" });
  within(settled).getByText(/Bước tiếp theo: mở Tổng hợp/);
});

it("leaves as sheets of the workbook, and as a file, with who has sent what", async () => {
  const saved: Sheet[][] = [];
  const { user, workbook, worker } = await openBoard(undefined, saved);
  const ways = within(screen.getByRole("region", { name: "Bảng theo dõi thành file" }));

  await user.click(ways.getByRole("button", { name: "Đưa vào file này" }));
  await ways.findByText("Đã đưa vào file: 2 trang mới ở cuối.");
  await user.click(ways.getByRole("button", { name: "Tải .xlsx" }));

  await ways.findByText(/^Đã chuyển Theo dõi nộp Quý I.xlsx/);
  const names = workbook.state().sheets.map(({ sheet }) => sheet.name);
  expect(names).toEqual(["Theo dõi nộp Quý I", "Chi tiết nộp Quý I"]);
  expect(saved.map((sheets) => sheets.map(({ name }) => name))).toEqual([names]);
  await waitFor(() =>
    expect(worker.asked.filter((path) => path.includes("senders=true"))).toHaveLength(2),
  );
  const [, detail] = saved[0] ?? [];
  const texts = detail?.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value));
  expect(texts).toContain("Nguyễn Thị Minh");
});

function fakeWorkerUnsent() {
  const { state, version, firstSentAt, sentAt, values } = fakeWorker();
  return { state, version, firstSentAt, sentAt, values };
}
