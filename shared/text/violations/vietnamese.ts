import { largestFigure, mostCharacters } from "../../form/limits.ts";
import { sayNumber } from "../numbers.ts";
import type { FaultyCell, FaultyFigure, FindingWords } from "./findingWords.ts";

const holds = ({ name, shown, accepted }: FaultyFigure) =>
  `${name} đang là ${shown}; ô này nhận ${accepted}.`;

const marks = "ghi “-” nếu không phát sinh, “...” nếu chưa có số liệu";

const reads = ({ name, shown, accepted }: FaultyCell) =>
  `${name} đang ghi “${shown}”; ô này nhận ${accepted}; ${marks}.`;

/** Findings in Vietnamese: for the pane, and for the sheet in every language. */
export const vietnameseFindings: FindingWords = {
  accepted: {
    count: () => "số nguyên từ 0 trở lên",
    money: (decimals) => `số tiền từ 0 trở lên, triệu đồng, nhiều nhất ${decimals} chữ số lẻ`,
    rate: (decimals) => `số từ 0 đến 100, nhiều nhất ${decimals} chữ số lẻ`,
    "yes-no": () => "Có hoặc Không",
    date: () => "ngày dạng 15/3/2022",
    text: () => `lời ghi, nhiều nhất ${sayNumber("vi", mostCharacters, 0)} ký tự`,
  },
  rule: ({ title, instruction, sentence }) => ({ title, detail: sentence, instruction }),
  value: {
    negative: (cell) => ({
      title: "Số âm",
      detail: holds(cell),
      instruction: "Sửa thành số từ 0 trở lên.",
    }),
    "not-whole": (cell) => ({
      title:
        cell.thousands === null
          ? `${cell.shown} không phải số nguyên`
          : `“${cell.shown}” là ${sayNumber("vi", cell.thousands, 0)} hay ${cell.shown}?`,
      detail: holds(cell),
      instruction: "Ô này đếm người, hộ, đội: nhập số nguyên.",
    }),
    "too-many-decimals": (cell) => ({
      title: "Quá nhiều chữ số lẻ",
      detail: holds(cell),
      instruction: "Làm tròn theo đơn vị của biểu.",
    }),
    "not-a-share": (cell) => ({
      title: "Tỷ lệ vượt 100%",
      detail: holds(cell),
      instruction: "Kiểm tra tử số và mẫu số.",
    }),
  },
  unreadable: {
    "error-value": ({ name, shown }) => ({
      title: `Ô có lỗi ${shown}`,
      detail: `${name} là công thức bị lỗi.`,
      instruction: "Sửa công thức, hoặc nhập thẳng con số.",
    }),
    "number-as-text": ({ name, shown }) => ({
      title: `“${shown}” là chữ, chưa phải số`,
      detail: `${name}: bảng tính không cộng được số ghi dạng chữ.`,
      instruction: "Bấm để đổi thành số, hoặc nhập lại.",
    }),
    "ambiguous-number": (cell) => ({
      title: `“${cell.shown}” đọc được hai cách`,
      detail: reads(cell),
      instruction: "Chọn số đúng, hoặc nhập lại.",
    }),
    "shown-as-day": (cell) => ({
      title: `“${cell.shown}” là ngày, không phải số`,
      detail: reads(cell),
      instruction: "Nhập lại con số; nếu vẫn thành ngày, chọn định dạng Số cho ô rồi nhập.",
    }),
    "not-calculated": ({ name, shown }) => ({
      title: "Công thức chưa được tính",
      detail: `${name}: ${shown}`,
      instruction: "Mở và lưu lại tệp bằng Excel hoặc LibreOffice, hoặc nhập thẳng con số.",
    }),
    "shown-otherwise": (cell) => ({
      title: `“${cell.shown}”: ô hiện khác với số đang giữ`,
      detail: reads(cell),
      instruction: "Chọn số đúng, hoặc nhập lại con số; ghi “-” nếu không phát sinh.",
    }),
    "shown-as-percent": (cell) => ({
      title: `“${cell.shown}”: ô đang ở dạng phần trăm`,
      detail: reads(cell),
      instruction: "Chọn số đúng, hoặc nhập lại không kèm dấu %.",
    }),
    "not-seen": ({ name, shown, accepted }) => ({
      title: `Ô giữ “${shown}” mà không hiện gì`,
      detail: `${name}: định dạng của ô che số đang giữ; ô này nhận ${accepted}.`,
      instruction: "Chọn số ấy nếu đúng, hoặc nhập lại; ghi “-” nếu không phát sinh.",
    }),
    "too-large": (cell) => ({
      title: "Số quá lớn",
      detail: reads(cell),
      instruction: `Kiểm tra số và đơn vị tính: nhiều nhất ${sayNumber("vi", largestFigure, 0)}.`,
    }),
    "not-a-number": (cell) => ({
      title: `“${cell.shown}” không phải là số`,
      detail: reads(cell),
      instruction: "Nhập lại ô này.",
    }),
    "not-a-date": (cell) => ({
      title: `“${cell.shown}” không phải là ngày`,
      detail: reads(cell),
      instruction: "Nhập lại ô này.",
    }),
    "ambiguous-day": (cell) => ({
      title: `“${cell.shown}” đọc được hai ngày`,
      detail: reads(cell),
      instruction: "Ô hiện tháng trước ngày: nhập lại theo ngày/tháng/năm.",
    }),
    "not-yes-or-no": (cell) => ({
      title: `“${cell.shown}”: Có hay Không?`,
      detail: reads(cell),
      instruction: "Nhập Có hoặc Không.",
    }),
    "digits-lost": ({ name, shown }) => ({
      title: `“${shown}” đã mất chữ số`,
      detail: `${name}: bảng tính chỉ giữ 15 chữ số đầu của một số, phía sau thành số 0.`,
      instruction:
        "Nhập lại dưới dạng chữ: định dạng Văn bản cho ô rồi nhập, hoặc gõ dấu ' trước số.",
    }),
    "too-long": ({ name, shown, accepted }) => ({
      title: "Lời ghi quá dài",
      detail: `${name} có ${sayNumber("vi", shown.length, 0)} ký tự; ô này nhận ${accepted}.`,
      instruction: "Rút gọn, hoặc gửi phần còn lại bằng văn bản.",
    }),
  },
  dong: (name, amount) => ({
    title: "Số tiền rất lớn: đang nhập đồng?",
    detail: `${name} đang là ${amount} triệu đồng.`,
    instruction: "Biểu tính bằng triệu đồng: 1.500.000 đồng ghi là 1,5.",
  }),
  adjusted: (name, value, carried) => ({
    title: `Điều chỉnh số điền sẵn: ${carried} thành ${value}`,
    detail: `${name} ghi ${value}; số điền sẵn là ${carried}.`,
    instruction: "Nêu lý do; Phòng thấy cả hai số.",
  }),
  blank: (count, cells) => ({
    title: `${count} ô chưa nhập`,
    detail: cells,
    instruction: `Nhập số, ${marks}; hoặc nêu lý do.`,
  }),
  unknown: (count, cells) => ({
    title: `${count} ô chưa có số liệu`,
    detail: cells,
    instruction: "Nêu lý do chưa có số liệu.",
  }),
  others: (count) => `; và ${count} ô khác`,
};
