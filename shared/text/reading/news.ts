import type { NoticesReply } from "../../api/notices.ts";
import type { Language } from "../language.ts";

type Event = NoticesReply["events"][number];

/** What is said of what has happened and of what is due: loaded with the list that shows it. */
interface NewsWords {
  readonly title: (count: number) => string;
  readonly due: string;
  readonly seen: string;
  readonly more: (count: number) => string;
  readonly fewer: string;
  readonly older: string;
  readonly by: (name: string, at: string) => string;
  readonly done: string;
  /** By what has happened, with the form as "ĐH-04 Quý I" and the unit whose report it is. */
  readonly events: Record<Event["move"], (form: string, event: Event, isOwn: boolean) => string>;
  readonly dueOn: Record<"over" | "today" | "soon", (forms: string, days: number) => string>;
}

const quoted = (reason: string | null) => (reason === null ? "" : `: “${reason}”`);

/** The sentences in both languages. */
export const newsWords: Record<Language, NewsWords> = {
  vi: {
    title: (count) => `Mới từ lần xem trước (${count})`,
    due: "Sắp đến hạn",
    seen: "Đã xem",
    more: (count) => `Xem thêm ${count} việc`,
    fewer: "Thu gọn",
    older: "Còn nhiều việc cũ hơn, xem ở từng biểu.",
    by: (name, at) => `${name}, ${at}`,
    done: "đã xử lý",
    events: {
      submit: (form, { unit, version }, isOwn) =>
        isOwn ? `Đã nhập thay ${form}: cần xác nhận` : `${unit.name} nộp ${form}, bản ${version}`,
      return: (form) => `${form} bị trả lại để sửa`,
      reopen: (form, { reason }) => `${form} được mở lại để sửa${quoted(reason)}`,
      approve: (form) => `${form} đã được duyệt`,
      "ask-correction": (form, { unit, reason }) =>
        `${unit.name} đề nghị đính chính ${form}${quoted(reason)}`,
      "decline-correction": (form, { reason }) =>
        `Đề nghị đính chính ${form} không được chấp nhận${quoted(reason)}`,
      confirm: (form, { unit }) => `${unit.name} xác nhận số liệu nhập thay ${form}`,
      "receive-signed": (form) => `Đã nhận bản ký của ${form}`,
    },
    dueOn: {
      over: (forms, days) => `Quá hạn ${days} ngày: ${forms}`,
      today: (forms) => `Hạn cuối hôm nay: ${forms}`,
      soon: (forms, days) => `Còn ${days} ngày: ${forms}`,
    },
  },
  en: {
    title: (count) => `New since you looked last (${count})`,
    due: "Due soon",
    seen: "Seen",
    more: (count) => `Show ${count} more`,
    fewer: "Show fewer",
    older: "There is more that is older; each form tells its own.",
    by: (name, at) => `${name}, ${at}`,
    done: "dealt with",
    events: {
      submit: (form, { unit, version }, isOwn) =>
        isOwn
          ? `${form} was entered for you: please confirm it`
          : `${unit.name} handed in ${form}, version ${version}`,
      return: (form) => `${form} was returned to be corrected`,
      reopen: (form, { reason }) => `${form} was reopened to be corrected${quoted(reason)}`,
      approve: (form) => `${form} was approved`,
      "ask-correction": (form, { unit, reason }) =>
        `${unit.name} asks to correct ${form}${quoted(reason)}`,
      "decline-correction": (form, { reason }) =>
        `Correcting ${form} was declined${quoted(reason)}`,
      confirm: (form, { unit }) => `${unit.name} confirms what was entered for it in ${form}`,
      "receive-signed": (form) => `The signed copy of ${form} has come`,
    },
    dueOn: {
      over: (forms, days) => `${days} ${days === 1 ? "day" : "days"} overdue: ${forms}`,
      today: (forms) => `Due today: ${forms}`,
      soon: (forms, days) => `${days} ${days === 1 ? "day" : "days"} left: ${forms}`,
    },
  },
};
