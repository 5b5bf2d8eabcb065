import { beforeEach, describe, expect, it } from "vitest";
import type { Asked } from "../../../addin/api/verificationClient.ts";
import { openPapersPage, type PapersPorts } from "../../../addin/papers/papersPage.ts";
import type { ReadPicture } from "../../../addin/papers/readPicture.ts";
import type { VerificationReply } from "../../../shared/api/verifications.ts";
import { englishPapers } from "../../../shared/text/papers/english.ts";
import { vietnamesePapers } from "../../../shared/text/papers/vietnamese.ts";

const reply: VerificationReply = {
  code: "7Q2KDX90AB",
  standing: "replaced",
  form: { code: "ĐH-04/HN", title: "Diễn biến hộ nghèo, hộ cận nghèo" },
  period: { id: "2022Q1", name: null },
  unit: "Xã Hòa Tâm",
  sent: { version: 1, sentAt: "2022-03-10T08:00:00+07:00" },
  newest: { version: 2, sentAt: "2022-03-11T09:30:00+07:00" },
  same: [],
  state: "submitted",
  dataState: { estimated: false, preliminary: true },
  illustrative: false,
  withheld: null,
  totals: [
    {
      row: "1 Hộ nghèo",
      column: "Cuối kỳ",
      unit: "hộ",
      type: "count",
      decimals: 0,
      value: 1125,
      newest: 1128,
    },
    {
      row: "2 Kinh phí",
      column: "Số liệu",
      unit: "triệu đồng",
      type: "money",
      decimals: 1,
      value: { s: "unknown" },
      newest: { s: "unknown" },
    },
  ],
};

let into: HTMLElement;
let asked: string[];

beforeEach(() => {
  into = document.createElement("div");
  document.body.replaceChildren(into);
  asked = [];
});

function open(
  answer: Asked,
  read: ReadPicture = { kind: "no-qr" },
  more: Partial<PapersPorts> = {},
) {
  return openPapersPage(into, ["vi", vietnamesePapers], {
    ask: async (code) => {
      asked.push(code);
      return answer;
    },
    readPicture: async () => read,
    site: "https://nopbieu.example",
    keepCode: () => {},
    otherWords: async () => ["en", englishPapers],
    ...more,
  });
}

const said = () => into.querySelector("h2")?.textContent ?? null;
const picture = new Blob();

describe("the page about papers", () => {
  it("says that a paper is replaced, by which version, and which sums are others by now", async () => {
    await open({ kind: "told", reply }).typed("7q2kd x9oab");

    expect(asked).toEqual(["7Q2KDX90AB"]);
    expect(said()).toBe("△ Đã có bản mới thay bản mang mã này");
    expect([...into.querySelectorAll("dd")].map((one) => one.textContent)).toEqual([
      "7Q2KD-X90AB",
      "ĐH-04/HN · Diễn biến hộ nghèo, hộ cận nghèo",
      "Quý I năm 2022",
      "Xã Hòa Tâm",
      "bản 1, nhận 10/3/2022 08:00",
      "bản 2, nhận 11/3/2022 09:30",
      "đã nộp, chờ duyệt",
      "số sơ bộ",
    ]);
    expect([...into.querySelectorAll("tbody tr")].map((row) => row.textContent)).toEqual([
      "1 Hộ nghèo · Cuối kỳ (hộ) ≠ đã đổi1.1251.128",
      "2 Kinh phí · Số liệu (triệu đồng)......",
    ]);
    expect(document.activeElement).toBe(into.querySelector("h2"));
  });

  it("draws nothing green of figures that are in no total", async () => {
    const leftOut = {
      ...reply,
      standing: "left-out",
      state: "approved",
      newest: reply.sent,
    } as const;
    await open({ kind: "told", reply: leftOut }).typed("7Q2KDX90AB");

    expect(said()).toBe("△ Số liệu mang mã này không tính vào tổng hợp");
    expect(into.textContent).toContain("nơi nhận đã loại khỏi tổng hợp");
  });

  it("marks what changed by less than the form shows, and not what is only stored with more digits", async () => {
    const money = { row: "1", column: "Số liệu", unit: "triệu đồng", type: "money", decimals: 0 };
    const totals = [
      { ...money, value: 12.3, newest: 12.4 },
      { ...money, value: 0.1 + 0.2, newest: 0.3 },
    ];
    await open({ kind: "told", reply: { ...reply, totals } }).typed("7Q2KDX90AB");

    const changed = [...into.querySelectorAll("tbody tr")].map(({ className }) => className);
    expect(changed).toEqual(["changed", ""]);
  });

  it.each([
    ["unknown", "✕ Không tìm thấy mã này"],
    ["too-many", "△ Đã hỏi quá nhiều mã không tìm thấy"],
    ["offline", "△ Không có mạng"],
    ["failed", "✕ Chưa tra được"],
  ] as const)("says so where the answer is: %s", async (kind, title) => {
    await open({ kind }).typed("7Q2KDX90AB");
    expect(said()).toBe(title);
  });

  it.each([
    [
      "a code of ours",
      { kind: "text", text: "https://nopbieu.example/doi-chieu#7Q2KDX90AB" },
      "△ Đã có bản mới thay bản mang mã này",
    ],
    [
      "a paper of another site",
      { kind: "text", text: "https://khac.example/doi-chieu#7Q2KDX90AB" },
      "△ Mã QR này dẫn tới một địa chỉ lạ: khac.example",
    ],
    [
      "another code",
      { kind: "text", text: "https://example.com" },
      "△ Mã QR này không phải mã đối chiếu",
    ],
    ["no code", { kind: "no-qr" }, "△ Không thấy mã QR trong ảnh"],
    ["no picture", { kind: "no-picture" }, "△ Không đọc được ảnh này"],
  ] as const)("reads a picture of %s", async (_, read, title) => {
    await open({ kind: "told", reply }, read).pictured(picture);
    expect(said()).toBe(title);
  });

  it("asks nobody about what is no code, and says why beside the field", async () => {
    await open({ kind: "told", reply }).typed("7Q2KD-XƠ0AB");

    expect([asked, said()]).toEqual([[], null]);
    expect(into.querySelector("#fault")?.textContent).toMatch(/^Bộ gõ tiếng Việt đã đổi/);
    expect(document.activeElement).toBe(into.querySelector("input"));
  });

  it("says as which digits it has read the letters that no code has, and nothing where there are none", async () => {
    const page = open({ kind: "unknown" });
    await page.typed("lQ2KD-x9Oab");
    expect(asked).toEqual(["1Q2KDX90AB"]);
    expect(into.querySelector("section")?.textContent).toContain(
      "Đã đọc chữ O là số 0, chữ L là số 1: mã đối chiếu không có chữ I, L, O, U.",
    );

    await page.typed("1Q2KD-X90AB");
    expect(into.querySelector("section")?.textContent).not.toContain("Đã đọc");
  });

  it.each([
    ["7U2KD-X90AB", "Mã không có chữ U: trên giấy có lẽ là V. So lại rồi gõ lại."],
    ["7?2KD-X90AB", "Mã chỉ gồm chữ không dấu và số, không có “?”."],
  ])("says of %s which letter cannot be", async (typed, fault) => {
    await open({ kind: "failed" }).typed(typed);

    expect(into.querySelector("#fault")?.textContent).toBe(fault);
  });

  it("says of a paper that was sent with other figures that this is its sender's word, and calls its sums no proof", async () => {
    const [total] = reply.totals;
    const totals = total ? [total] : [];
    await open({ kind: "told", reply: { ...reply, standing: "unlike", totals } }).typed(
      "7Q2KDX90AB",
    );

    expect(said()).toBe("△ Đơn vị khai mã này, nhưng nộp số liệu khác bản giấy");
    expect(into.querySelector(".verdict p")?.textContent).toBe(
      "Khi nộp, đơn vị ghi dưới đây khai là đã in biểu với mã này rồi sửa số: cần bản in lại theo số đã nộp. Đây là lời khai của người nộp; nếu giấy ghi biểu, kỳ hay đơn vị khác thì số liệu của giấy chưa được nộp.",
    );
    expect([...into.querySelectorAll("dt")].map((one) => one.textContent)).toEqual([
      ...["Mã đối chiếu", "Biểu", "Kỳ", "Đơn vị", "Nộp kèm giấy này", "Bản mới nhất"],
      ...["Trạng thái", "Số liệu"],
    ]);
    expect(into.querySelector("table + p")?.textContent).toBe(
      "Đây là số đã nộp; bản giấy mang mã này in số khác.",
    );
  });

  it("tells only what was asked last", async () => {
    const answers = new Map<string, (asked: Asked) => void>();
    const page = open(
      { kind: "failed" },
      { kind: "no-qr" },
      {
        ask: (code) => new Promise((answer) => void answers.set(code, answer)),
      },
    );
    const first = page.typed("1111111111");
    const second = page.typed("2222222222");
    answers.get("2222222222")?.({ kind: "unknown" });
    await second;
    answers.get("1111111111")?.({ kind: "told", reply });
    await first;

    expect(said()).toBe("✕ Không tìm thấy mã này");
  });

  it("says what it said in English, without asking again", async () => {
    await open({ kind: "told", reply }).typed("7Q2KDX90AB");
    into.querySelector<HTMLButtonElement>("button.language")?.click();
    await new Promise((later) => setTimeout(later));

    expect([said(), asked.length]).toEqual([
      "△ A newer version has replaced the one with this code",
      1,
    ]);
    expect([...into.querySelectorAll("tbody td")].map((cell) => cell.textContent)).toEqual([
      "1,125",
      "1,128",
      "...",
      "...",
    ]);
    expect(document.documentElement.lang).toBe("en");
  });
});
