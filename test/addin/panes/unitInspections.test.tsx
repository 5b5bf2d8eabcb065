import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { InspectionReply } from "../../../shared/api/inspections.ts";
import { fakeWorker } from "../../support/fakeWorker.ts";
import { renderPage } from "../../support/renderPage.tsx";

const planned: InspectionReply = {
  ...{ number: 1, revision: 4, planned: "2022-03-24", units: ["ou-19"], subject: "Hộ nghèo" },
  ...{ leader: "Trưởng phòng", done: null, followedUp: null, cancelled: null },
  ...{ by: "Lê Thị B", at: "2022-03-10T09:00:00+07:00" },
};

describe("what a commune sees of it", () => {
  it("stands under its duties", async () => {
    const worker = fakeWorker();
    worker.inspections = [planned];
    renderPage(worker);
    const list = await screen.findByRole("region", { name: "Kiểm tra, giám sát ở đơn vị" });
    within(list).getByRole("article", { name: "1. Hộ nghèo: đến hạn trong tháng" });
    expect(within(list).queryByRole("button")).toBeNull();
  });

  it("is nothing where nothing concerns it", async () => {
    const { worker } = renderPage(fakeWorker());
    await waitFor(() => expect(worker.asked).toContain("GET /inspections/2022"));
    expect(screen.queryByRole("region", { name: "Kiểm tra, giám sát ở đơn vị" })).toBeNull();
  });
});
