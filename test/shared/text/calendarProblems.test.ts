import { describe, expect, it } from "vitest";
import type { Problem } from "../../../shared/problem.ts";
import { englishProblems } from "../../../shared/text/problems/english.ts";
import { vietnameseProblems } from "../../../shared/text/problems/vietnamese.ts";
import { sayProblem } from "../../../shared/text/problems.ts";

const impossible = (fault: "due-before-window" | "passed" | "outside-year", than: string) =>
  ({ kind: "impossible-day", fault, at: "last-day", day: "2022-09-01", than }) as const;

describe("what is wrong with a day or a period is said in its own words", () => {
  it.each<[Problem, string, string, string, string]>([
    [
      { kind: "not-a-day", at: "window-from", text: " " },
      "Chưa ghi ngày ở ô “Từ ngày”",
      "Ô “Từ ngày”: ghi ngày/tháng/năm, ví dụ 15/3/2022.",
      "No day in “From”",
      "“From”: write day/month/year, for example 15/3/2022.",
    ],
    [
      impossible("due-before-window", "2022-09-05"),
      "Hạn nộp trước khi kỳ bắt đầu",
      "Hạn 1/9/2022, kỳ bắt đầu ngày 5/9/2022: sửa một trong hai.",
      "It is due before the period begins",
      "Due 1 Sep 2022, while the period begins on 5 Sep 2022: correct one of them.",
    ],
    [
      impossible("passed", "2022-09-08"),
      "Hạn nộp đã qua",
      "Hạn 1/9/2022, hôm nay 8/9/2022: chọn hạn mới, nếu không mọi đơn vị đều trễ ngay.",
      "The deadline is over",
      "Due 1 Sep 2022, and today is 8 Sep 2022: choose another, or every unit is late at once.",
    ],
    [
      impossible("outside-year", "2023"),
      "1/9/2022 không thuộc năm 2023",
      "Ô “Hạn nộp”: kiểm tra lại năm.",
      "1 Sep 2022 does not belong to 2023",
      "“Due by the end of”: check the year.",
    ],
    [
      { kind: "not-found", what: "period", id: "2022Q2" },
      "Không tìm thấy kỳ báo cáo",
      "Lịch không có kỳ “Quý II năm 2022”: kỳ đã gộp vào kỳ khác, đã bỏ, hoặc của năm khác.",
      "The reporting period was not found",
      "The calendar has no “Second quarter of 2022”: it was taken up by another period, withdrawn, or is of another year.",
    ],
  ])("%j", (problem, title, detail, englishTitle, englishDetail) => {
    expect(sayProblem(vietnameseProblems, problem)).toEqual({ title, detail });
    expect(sayProblem(englishProblems, problem)).toEqual({
      title: englishTitle,
      detail: englishDetail,
    });
  });
});
