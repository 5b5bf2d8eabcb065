import { FluentProvider } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { WorkSession } from "../../../../addin/actions/workSession.ts";
import { RecordPart } from "../../../../addin/panes/administration/RecordPart.tsx";
import type {
  AuditEntry,
  AuditPageReply,
  BrokenLink,
  VerificationReply,
} from "../../../../shared/api/auditSearch.ts";
import { ok } from "../../../../shared/result.ts";

const returned: AuditEntry = {
  ...{ source: "report", kind: "return", at: "2022-03-09T14:30:00+07:00" },
  by: { id: "p-1", name: "Trần Thị Lài" },
  unit: { id: "ou-18", name: "Xã Hòa Xuân Đông" },
  template: { id: "dh-04", name: "ĐH-04/HN" },
  ...{ period: "2022Q1", version: 1, reason: "Thiếu 2 hộ", about: null },
};

const broken: BrokenLink = {
  ...{ checker: "reports", unit: returned.unit, template: returned.template },
  ...{ period: "2022Q1", about: null, record: "version", number: 1, fault: "changed" },
};

/** The part over a Worker with these pages. */
function openPart(
  pages: readonly AuditPageReply[],
  found: readonly BrokenLink[] = [],
  first: "people" | "settings" = "people",
) {
  const asked: Record<string, string>[] = [];
  const administration = {
    people: async () => ok({ seen: 1, people: [] }),
    unitTerms: async () => ok({ seen: 1, units: [] }),
    publishedForms: async () => ok({ versions: [] }),
    auditPage: async (query: Record<string, string>) => {
      asked.push(query);
      return ok(pages[Number(query["cursor"] ?? 0)]);
    },
    verifyPage: async (cursor: string | null) => {
      const part = Number(cursor ?? 0) + 1;
      return ok({
        ...{ checker: part === 1 ? first : "reports", part, parts: 2, checked: 10 },
        ...(part === 1 && first === "settings" && { unrecorded: true as const }),
        ...{ broken: part === 2 ? [...found] : [], next: part === 1 ? "1" : null },
      } satisfies VerificationReply);
    },
  };
  const client = { administration: async () => administration };
  const me = { regime: { periods: [{ id: "2022Q1" }] } };
  render(
    <FluentProvider>
      <RecordPart session={{ client, me } as unknown as WorkSession} />
    </FluentProvider>,
  );
  return { asked, user: userEvent.setup() };
}

const page = (entries: AuditEntry[], next: string | null): AuditPageReply => ({
  ...{ entries, next, reached: "2022-03-01T08:00:00+07:00" },
});

describe("the record", () => {
  it("says who did what of what, when and why", async () => {
    openPart([page([returned], null)]);

    const line = within(await screen.findByRole("list")).getByRole("listitem");
    expect(line.textContent).toBe(
      "9/3/2022 14:30Trần Thị Lài trả lại ĐH-04/HN · Quý I năm 2022 · Xã Hòa Xuân Đông · bản 1lý do: Thiếu 2 hộ",
    );
    expect(screen.getByText("Hết nhật ký.")).toBeTruthy();
  });

  it("says which inspection something was done of, by its number in the plan", async () => {
    const recorded: AuditEntry = {
      ...{ source: "inspection", kind: "record", at: "2022-03-09T14:30:00+07:00", reason: null },
      ...{ by: { id: "p-1", name: "Trần Thị Lài" }, unit: null, template: null, period: null },
      ...{ version: 3, about: "Chi trả trợ cấp" },
    };
    openPart([page([recorded], null)]);

    const line = within(await screen.findByRole("list")).getByRole("listitem");
    expect(line.textContent).toMatch(/ Chi trả trợ cấp · cuộc số 3$/);
  });

  it("goes on by itself through pages on which nothing is found", async () => {
    const { asked } = openPart([page([], "1"), page([], "2"), page([returned], null)]);

    expect(await screen.findByText("Trần Thị Lài")).toBeTruthy();
    expect(asked.map(({ cursor }) => cursor)).toEqual([undefined, "1", "2"]);
  });

  it("is asked for what was chosen, and not for what is no day", async () => {
    const { asked, user } = openPart([page([returned], null)]);
    await screen.findByText("Trần Thị Lài");
    await user.click(screen.getByText("Lọc nhật ký"));
    await user.selectOptions(screen.getByLabelText("Kỳ"), "2022Q1");
    await user.selectOptions(screen.getByLabelText("Việc"), "return");
    await user.type(screen.getByLabelText("Từ ngày"), "31/2/2022");
    await user.click(screen.getByRole("button", { name: "Tìm" }));
    expect(await screen.findByText("Không có ngày “31/2/2022”")).toBeTruthy();
    await user.clear(screen.getByLabelText("Từ ngày"));
    await user.type(screen.getByLabelText("Từ ngày"), "1/3/2022");
    await user.click(screen.getByRole("button", { name: "Tìm" }));
    await screen.findByText("Trần Thị Lài");

    expect(asked).toEqual([{}, { period: "2022Q1", kind: "return", from: "2022-03-01" }]);
  });

  it("says that nothing matches, and what to do", async () => {
    openPart([page([], null)]);

    expect(await screen.findByText("Không có gì khớp")).toBeTruthy();
  });
});

describe("checking the whole record", () => {
  it("tells how much was checked where all is whole", async () => {
    const { user } = openPart([page([], null)]);
    await user.click(screen.getByRole("button", { name: "Kiểm tra toàn bộ nhật ký" }));

    expect(await screen.findByText(/Nhật ký nguyên vẹn: 20 bản ghi/)).toBeTruthy();
  });

  it("says beside it what is older than its record", async () => {
    const { user } = openPart([page([], null)], [], "settings");
    await user.click(screen.getByRole("button", { name: "Kiểm tra toàn bộ nhật ký" }));

    const whole = await screen.findByRole("region", { name: /Nhật ký nguyên vẹn/ });
    expect(whole.textContent).toContain("Thiết lập trước lần đổi đầu tiên: chưa được ghi");
  });

  it("names what is broken in words", async () => {
    const { user } = openPart([page([], null)], [broken]);
    await user.click(screen.getByRole("button", { name: "Kiểm tra toàn bộ nhật ký" }));

    expect(
      await screen.findByText("ĐH-04/HN · Quý I năm 2022 · Xã Hòa Xuân Đông: bản 1 bị sửa"),
    ).toBeTruthy();
  });
});
