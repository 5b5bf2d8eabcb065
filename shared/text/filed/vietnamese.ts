import type { FiledWords } from "./filedWords.ts";

/** A matrix in Vietnamese: the fact first, then what to do. */
export const vietnameseFiled: FiledWords = {
  accepted: (decimals) =>
    decimals === 0 ? "số nguyên từ 0 trở lên" : `số từ 0 trở lên, nhiều nhất ${decimals} chữ số lẻ`,
  cell: (indicator, place, address) => `${indicator}, ${place} (ô ${address})`,
  others: (count) => ` và ${count} ô khác`,
  and: "và",
  noUnits: {
    title: "Chưa thấy tên đơn vị nào",
    detail: "Không dòng hay cột nào của trang này ghi tên hoặc mã xã, phường.",
    instruction: "Ghi tên các đơn vị trên một dòng hoặc một cột, ví dụ Phường Hòa Vinh.",
  },
  noIndicators: {
    title: "Chưa thấy chỉ tiêu nào",
    detail: "Trang này có tên đơn vị nhưng không có tên hay mã chỉ tiêu bên cạnh các con số.",
    instruction: "Ghi mã (ví dụ M2) hoặc đúng tên chỉ tiêu trước các con số.",
  },
  unknownUnit: (label, address, near) => ({
    title: label === "" ? "Số không rõ của đơn vị nào" : `“${label}” không phải tên đơn vị nào`,
    detail:
      label === ""
        ? `Phía ô ${address} có số nhưng không ghi tên đơn vị.`
        : `Ô ${address} ghi “${label}”${near.length > 0 ? `; có phải là ${near.join(" hay ")}?` : "."}`,
    instruction: "Sửa tên, hoặc ghi mã đơn vị; không dùng thì xóa các con số đó.",
  }),
  unknownIndicator: (label, address) => ({
    title: label === "" ? "Số không rõ của chỉ tiêu nào" : `“${label}” không phải chỉ tiêu nào`,
    detail: `Phía ô ${address} có số nhưng ${label === "" ? "không ghi" : "không nhận ra"} chỉ tiêu.`,
    instruction: "Ghi mã (ví dụ M1a) hoặc đúng tên; không dùng thì xóa các con số đó.",
  }),
  twoIndicators: (names, address) => ({
    title: "Mã và tên thuộc hai chỉ tiêu",
    detail: `Phía ô ${address} ghi cả ${names}.`,
    instruction: "Giữ một chỉ tiêu, sửa mã hoặc tên còn lại.",
  }),
  unitsMissing: (units) => ({
    title: units.length === 1 ? `Thiếu ${units[0]}` : `Thiếu ${units.length} đơn vị`,
    detail: `Bảng chưa có ${units.join(", ")}.`,
    instruction: "Thêm dòng hoặc cột của đơn vị đó; không có thì ghi “-”, chưa biết thì ghi “...”.",
  }),
  twice: (name, addresses) => ({
    title: `${name} có hai chỗ`,
    detail: `Ở ô ${addresses}: không biết lấy số nào.`,
    instruction: "Giữ một chỗ, xóa chỗ kia.",
  }),
  headingsDiffer: (label, address, above) => ({
    title: "Bảng dưới xếp đơn vị khác bảng trên",
    detail: `Ô ${address} ghi “${label}”; đầu bảng trên, chỗ này ${above === null ? "không có đơn vị nào" : `là ${above}`}.`,
    instruction: "Xếp đơn vị như bảng trên, hoặc tách hai bảng ra hai trang.",
  }),
  otherScale: (indicator, label, address) => ({
    title: `${indicator}: tính bằng triệu đồng`,
    detail: `Ô ${address} ghi “${label}”.`,
    instruction: "Đổi các con số ra triệu đồng và sửa đơn vị tính.",
  }),
  blank: (count, cells) => ({
    title: `${count} ô để trống`,
    detail: `${cells}: đơn vị khác có số.`,
    instruction: "Nhập số; không có thì ghi “-”, chưa biết thì ghi “...”.",
  }),
  numbersAsText: (count, cells) => ({
    title: `${count} ô ghi số ở dạng chữ`,
    detail: `${cells}.`,
    instruction: "Bấm để đổi thành số, hoặc nhập lại.",
  }),
  noOwnPart: (indicator, cell) => ({
    title: `${indicator} không có phần riêng của cấp trên`,
    detail: `${cell}: chỉ tiêu này chia hết cho các đơn vị.`,
    instruction: "Xóa số ở ô đó.",
  }),
  totalDiffers: (cell, stated, made) => ({
    title: `Tổng ghi ${stated}, cộng lại là ${made}`,
    detail: `${cell}: tổng ghi sẵn khác tổng các đơn vị.`,
    instruction: "Sửa số của đơn vị hoặc sửa tổng.",
  }),
  fraction: (filed, meant) => `${filed}; có phải ${meant} không?`,
  division: {
    waits: (units) => `chưa cộng được, còn chờ số của ${units}`,
    noWhole: (made, parent) => `các đơn vị cộng lại ${made}; chưa có số của ${parent}`,
    meets: (made, parent) => `khớp ${made} của ${parent}`,
    differs: ({ made, whole, difference, isShort, parent, withOwn }) =>
      `các đơn vị${withOwn ? " và phần riêng" : ""} cộng lại ${made}, ${parent} ${whole}: ${isShort ? "thiếu" : "thừa"} ${difference}`,
    reached: ({ made, whole, difference, parent }) =>
      `${made} đơn vị được giao đạt, ${parent} ${whole}: thiếu ${difference}`,
    parts: (place, made, filed) => `${place} ghi ${filed}, các phần cộng lại ${made}`,
    unlike: (whole, units, parent) => `khác ${whole} của ${parent}: ${units}`,
  },
};
