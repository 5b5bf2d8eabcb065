import { describe, expect, it } from "vitest";
import { type OwedForms, sayReminder, sayReminderTo } from "../../../shared/text/reminder.ts";

const now = "2022-03-12T08:00:00+07:00";
const unsent = { kind: "unsent", forms: ["ĐH-03", "ĐH-04"], lastDay: "2022-03-14" } as const;
const returned = { kind: "returned", forms: ["ĐH-04"], lastDay: "2022-03-16" } as const;

describe("what a unit is written to about the forms it owes", () => {
  it.each<[string, readonly OwedForms[], string, string]>([
    [
      "before the last day",
      [unsent],
      now,
      "Xã Hòa Tâm chưa nộp ĐH-03, ĐH-04, hạn cuối là 14/3 (còn 2 ngày). Đề nghị nộp sớm trên Nộp Biểu.",
    ],
    [
      "on the last day",
      [unsent],
      "2022-03-14T22:00:00+07:00",
      "Xã Hòa Tâm chưa nộp ĐH-03, ĐH-04, hạn cuối là 14/3 (hôm nay). Đề nghị nộp sớm trên Nộp Biểu.",
    ],
    [
      "after it",
      [unsent],
      "2022-03-16T08:00:00+07:00",
      "Xã Hòa Tâm chưa nộp ĐH-03, ĐH-04, quá hạn 2 ngày (hạn cuối là 14/3). Đề nghị nộp ngay trên Nộp Biểu.",
    ],
    [
      "of what was given more time, by the new day",
      [{ ...unsent, lastDay: "2022-03-18", isExtended: true }],
      now,
      "Xã Hòa Tâm chưa nộp ĐH-03, ĐH-04, hạn đã gia hạn đến 18/3 (còn 6 ngày). Đề nghị nộp sớm trên Nộp Biểu.",
    ],
    [
      "after the new day, too",
      [{ ...unsent, lastDay: "2022-03-18", isExtended: true }],
      "2022-03-20T08:00:00+07:00",
      "Xã Hòa Tâm chưa nộp ĐH-03, ĐH-04, quá hạn 2 ngày (hạn đã gia hạn đến 18/3). Đề nghị nộp ngay trên Nộp Biểu.",
    ],
    [
      "of a form without a deadline",
      [{ ...unsent, lastDay: null }],
      now,
      "Xã Hòa Tâm chưa nộp ĐH-03, ĐH-04. Đề nghị nộp sớm trên Nộp Biểu.",
    ],
    [
      "of a returned form, by its own day",
      [returned],
      now,
      "Xã Hòa Tâm có ĐH-04 được trả lại, hạn chỉnh sửa 16/3 (còn 4 ngày). Đề nghị sửa theo góp ý rồi nộp lại trên Nộp Biểu.",
    ],
    [
      "of one that should have been corrected by now",
      [returned],
      "2022-03-17T08:00:00+07:00",
      "Xã Hòa Tâm có ĐH-04 được trả lại, hạn chỉnh sửa 16/3 (quá hạn 1 ngày). Đề nghị sửa theo góp ý rồi nộp lại trên Nộp Biểu.",
    ],
    [
      "of both, a line each",
      [{ ...unsent, forms: ["ĐH-03"] }, returned],
      now,
      "Xã Hòa Tâm chưa nộp ĐH-03, hạn cuối là 14/3 (còn 2 ngày). Đề nghị nộp sớm trên Nộp Biểu.\n" +
        "Xã Hòa Tâm có ĐH-04 được trả lại, hạn chỉnh sửa 16/3 (còn 4 ngày). Đề nghị sửa theo góp ý rồi nộp lại trên Nộp Biểu.",
    ],
  ])("%s", (_, owed, at, said) => {
    expect(sayReminder("Xã Hòa Tâm", owed, at)).toBe(said);
  });

  it("is addressed to those who answer for the forms, where anybody is known", () => {
    const said = sayReminder("Xã Hòa Tâm", [unsent], now);
    const to = (...people: string[]) => sayReminderTo(people, "Xã Hòa Tâm", [unsent], now);

    expect(to()).toBe(said);
    expect(to("Trần Thị Lan")).toBe(`Gửi anh/chị Trần Thị Lan:\n${said}`);
    expect(to("Trần Thị Lan", "Lê Văn An")).toBe(
      `Gửi anh/chị Trần Thị Lan, anh/chị Lê Văn An:\n${said}`,
    );
  });
});
