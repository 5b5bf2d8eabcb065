import { describe, expect, it } from "vitest";
import { recordLine, recordsHead } from "../../../../shared/interchange/recordsCsv.ts";
import { parseSeparated } from "../../../../shared/interchange/separatedValues.ts";
import { canonicalOf } from "../../../../shared/report/canonical.ts";
import type { ChainedRecord } from "../../../../shared/report/chainedRecord.ts";
import { chainEvent, chainStart } from "../../../../shared/report/event.ts";
import { type SaidRecord, sayRecord } from "../../../../shared/text/archive/sayRecord.ts";

/** 14/03/2022 at 10:42:07 in Viet Nam. */
const at = Date.UTC(2022, 2, 14, 3, 42, 7);
const names = {
  person: (id: string) => ({ p1: "Nguyễn Thị Hoa" })[id] ?? id,
  unit: (id: string) => ({ "ou-11": "Phường Hòa Vinh", "ou-01": "Thị xã Đông Hòa" })[id] ?? id,
  form: (id: string) => ({ "dh-04": "ĐH-04/HN" })[id] ?? id,
};

/** A link of a chain, as the Worker hands it out. */
function linkOf(source: string, chain: string, said: object): ChainedRecord {
  const link = { seq: 3, previousHash: chainStart, at, by: "p1", ...said };
  const { hash, ...event } = chainEvent(chain, link);
  return { source, chain, seq: 3, hash, text: canonicalOf([chain, event]) };
}

const nothing = { form: null, period: null, unit: null, about: null, number: null, reason: null };
const report = { form: "ĐH-04/HN", period: "2022Q1", unit: "Phường Hòa Vinh" };

describe("a link of the record in people's words", () => {
  it.each<[string, ChainedRecord, Partial<SaidRecord>]>([
    [
      "a report that was returned",
      linkOf("reports", "r/dh-04/2022Q1/ou-11", { move: "return", version: 2, reason: "Thiếu hộ" }),
      {
        ...{ part: "báo cáo", kind: "return", what: "trả lại", ...report },
        ...{ number: 2, reason: "Thiếu hộ" },
      },
    ],
    [
      "a duty that was given more time",
      linkOf("exceptions", "r/dh-04/2022Q1/ou-11/exceptions", {
        ...{ kind: "extended", granted: true, until: "2022-03-20", reason: "Mưa lũ" },
        byName: "Chuyên viên",
      }),
      {
        ...{ part: "miễn nộp, loại khỏi tổng hợp, gia hạn", kind: "extend", what: "gia hạn" },
        ...{ ...report, about: "đến hết 20/3/2022", reason: "Mưa lũ", by: "Chuyên viên" },
      },
    ],
    [
      "an exemption that was lifted",
      linkOf("exceptions", "r/dh-04/2022Q1/ou-11/exceptions", { kind: "exempt", granted: false }),
      {
        ...{ part: "miễn nộp, loại khỏi tổng hợp, gia hạn", ...report },
        ...{ kind: "lift-exemption", what: "bỏ miễn nộp" },
      },
    ],
    [
      "an edition",
      linkOf("editions", "editions/r/dh-04/2022Q1/ou-01", { to: ["UBND tỉnh", "Sở LĐ-TB&XH"] }),
      {
        ...{ part: "bản chốt", kind: "freeze-edition", what: "chốt bản tổng hợp", ...report },
        ...{ unit: "Thị xã Đông Hòa", about: "UBND tỉnh, Sở LĐ-TB&XH", number: 3 },
      },
    ],
    [
      "who answers for a form",
      linkOf("responsibles", "responsible/r/ou-11/dh-04", { person: "p1" }),
      {
        ...{ part: "người phụ trách biểu", ...report, period: null, about: "Nguyễn Thị Hoa" },
        ...{ kind: "say-responsible", what: "giao người phụ trách biểu" },
      },
    ],
    [
      "that nobody answers for it any more",
      linkOf("responsibles", "responsible/r/ou-11/dh-04", { person: null }),
      {
        ...{ part: "người phụ trách biểu", ...report, period: null },
        ...{ kind: "end-responsible", what: "bỏ người phụ trách biểu" },
      },
    ],
    [
      "the year's targets",
      linkOf("filed", "r/targets/2022", { move: "submit", version: 3 }),
      {
        ...{ part: "chỉ tiêu và số liệu gốc", kind: "targets", what: "lưu chỉ tiêu năm" },
        ...{ about: "2022", number: 3 },
      },
    ],
    [
      "settings",
      linkOf("settings", "r", {
        ...{ change: "settings", content: '{"settings":["merged","onward"],"period":null}' },
      }),
      {
        ...{ part: "thiết lập", kind: "settings", what: "đổi thiết lập lịch" },
        about: "gộp kỳ, hạn gửi tiếp",
      },
    ],
    [
      "an ad hoc period",
      linkOf("settings", "r", {
        change: "open-period",
        content: '{"settings":[],"period":{"id":"2022X01","name":"Bão số 5"}}',
      }),
      {
        ...{ part: "thiết lập", kind: "open-period", what: "mở kỳ đột xuất" },
        about: "Bão số 5",
      },
    ],
    [
      "an inspection that does not take place",
      linkOf("inspections", "inspections/r/2022", {
        ...{ change: "cancel", number: 4 },
        content: '{"subject":"Chi trả trợ cấp","cancelled":"Dịch bệnh"}',
      }),
      {
        ...{ part: "kế hoạch kiểm tra, giám sát", kind: "cancel", what: "ghi không kiểm tra" },
        ...{ about: "Chi trả trợ cấp", number: 4, reason: "Dịch bệnh" },
      },
    ],
    [
      "somebody who was taken on",
      linkOf("administration", "r/administration", {
        ...{ change: "add-person", subject: "person", subjectId: "p2" },
        content: '{"person":{"name":"Trần Văn An"}}',
      }),
      {
        ...{ part: "nhật ký quản trị", kind: "add-person", what: "thêm người" },
        about: "Trần Văn An",
      },
    ],
    [
      "a unit that has ended",
      linkOf("administration", "r/administration", {
        ...{ change: "close-unit", subject: "unit", subjectId: "ou-11" },
        content: '{"unit":{"terms":[{"name":"Phường Hòa Vinh"}],"reason":"Sáp nhập"}}',
      }),
      {
        ...{ part: "nhật ký quản trị", kind: "close-unit", what: "kết thúc đơn vị" },
        ...{ about: "Phường Hòa Vinh", reason: "Sáp nhập" },
      },
    ],
    [
      "a form that was published",
      linkOf("administration", "r/administration", {
        ...{ change: "publish-template", subject: "template", subjectId: "dh-04" },
        content: '{"template":{"version":2}}',
      }),
      {
        ...{ part: "nhật ký quản trị", kind: "publish-template", what: "công bố biểu mẫu" },
        form: "ĐH-04/HN",
      },
    ],
  ])("says %s", (_, link, said) => {
    expect(sayRecord(link, names)).toEqual({
      ...{ ...nothing, at, by: "Nguyễn Thị Hoa", previousHash: chainStart },
      ...said,
    });
  });

  it("stands in the file in Viet Nam's time, with the very moment and text beside it", () => {
    const chain = "r/dh-04/2022Q1/ou-11";
    const link = linkOf("reports", chain, { move: "approve", version: 2, reason: null });
    const [head, line] = parseSeparated(recordsHead() + recordLine(link, names), ";") ?? [];

    expect(head?.map((name, index) => [name, line?.[index]])).toEqual([
      ["Lúc (giờ Việt Nam, +07:00)", "14/03/2022 10:42"],
      ["Người", "Nguyễn Thị Hoa"],
      ["Việc", "duyệt"],
      ["Biểu", "ĐH-04/HN"],
      ["Kỳ", "Quý I năm 2022"],
      ["Đơn vị", "Phường Hòa Vinh"],
      ["Về", ""],
      ["Lần", "2"],
      ["Lý do", ""],
      ["Phần nhật ký", "báo cáo"],
      ["Mã việc", "approve"],
      ["Mã kỳ", "2022Q1"],
      ["Thời điểm chính xác (UTC)", "2022-03-14T03:42:07.000Z"],
      ["Chuỗi", chain],
      ["Số thứ tự", "3"],
      ["Mã băm trước", `'${chainStart}`],
      ["Mã băm", link.hash],
      ["Nội dung được băm", link.text],
    ]);
  });
});
