/** Printing a form for signing, and the signed copy that comes back, in Vietnamese. */
export const vietnameseSigning = {
  title: "In trình ký",
  lead: "Ghi số, ngày, người ký và mã đối chiếu vào biểu để in ra trình ký. Số liệu không đổi.",
  found: (errors: number, warnings: number) =>
    [
      ...(errors > 0 ? [`${errors} lỗi`] : []),
      ...(warnings > 0 ? [`${warnings} cảnh báo`] : []),
    ].join(", "),
  foundTitle: (found: string) => `Biểu còn ${found}`,
  foundErrors: "Vẫn in được. Nên sửa trước khi ký: bản nộp khác bản đã ký thì phải ký lại.",
  foundWarnings: "Vẫn in được; khi nộp cần nêu lý do.",
  unread: {
    title: (cells: number) => `Chưa in trình ký được: ${cells} ô không đọc được`,
    cell: (name: string, address: string, shown: string) => `${name} (${address}): “${shown}”`,
    detail: (cells: readonly string[], more: number) =>
      `${cells.join("; ")}${more > 0 ? `; và ${more} ô khác` : ""}. ` +
      "Mã đối chiếu không gồm các ô này. Sửa rồi in.",
    since: (cells: number) => `${cells} ô không đọc được: sửa trước khi in hay nộp.`,
  },
  paperAnew: {
    "to-send": (version: number) =>
      `Bản ${version} đã nộp chưa ghi số, ngày, người ký như bản in này. Bấm Nộp để ghi.`,
    "stays-out": (version: number) =>
      `Bản ${version} đã duyệt nên không ghi thêm số, ngày, người ký của bản in này. ` +
      "Mã đối chiếu vẫn khớp: cứ ký và gửi bản giấy, không cần nộp lại.",
  },
  number: "Số, ký hiệu",
  numberHint: "12/BC-UBND; để trống nếu cho số sau khi ký",
  day: "Ngày ký",
  dayWrong: "Ghi ngày như 15/3/2022",
  signerTitle: "Chức danh người ký",
  otherTitle: "Chức danh khác…",
  ownTitle: "Chức danh khác",
  ownTitleHint: "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH: dấu / là xuống dòng",
  signerName: "Họ tên người ký",
  preparer: "Người lập biểu",
  kept: "Người ký và người lập biểu được nhớ cho biểu sau, trên máy này và chỉ cho anh/chị.",
  along: (count: number) => `Ghi cả vào ${count} biểu khác cùng kỳ đang mở`,
  unprinted: (sheets: readonly string[]) => `Chưa ghi được vào ${sheets.join(", ")}`,
  unprintedDetail: "Mở từng biểu đó, bấm Kiểm tra để xem vướng gì, rồi In trình ký riêng.",
  write: "Ghi vào biểu",
  writeAndPrint: "Ghi vào biểu và in",
  print: "In",
  again: "In trình ký lại",
  change: "Sửa",
  excelHow: "Để in: bấm Ctrl+P trong Excel (máy Mac: ⌘P), giữ nguyên khổ A4 đã đặt sẵn.",
  printed: (code: string) => `Đã in trình ký · mã ${code}`,
  changed: (code: string) => `Số liệu khác bản in trình ký · mã ${code}`,
  changedDetail: (what: string) => `${what} đã đổi từ khi in. In lại để ký, hoặc nộp kèm lý do.`,
  numbered: (number: string | null, day: string) =>
    `${number === null ? "Chưa có số" : `Số ${number}`} · ngày ${day}`,
  signedBy: (title: string, name: string) => `${title}: ${name}`,
  preparedBy: (name: string) => `Người lập biểu: ${name}`,
  valid: "Bản giấy còn đúng cho đến khi đổi số liệu.",
  arrived: "Phòng đã nhận bản ký.",
  remind: "Cơ quan ký giấy trước khi nộp thì mở ⋯, chọn In trình ký.",
  cells: (count: number) => `${count} ô`,
  state: "Cách ghi số ước, sơ bộ",
  template: "Mẫu biểu",
  unknown: "Số liệu",
  unlikeTitle: "Số liệu khác bản đã in trình ký",
  unlikeLead: (code: string) =>
    `Bản giấy mang mã ${code} không còn khớp với biểu. In lại để ký, hoặc nộp luôn và nêu lý do.`,
  unlikeCell: (cell: string, was: string, is: string) => `${cell}: ${was} → ${is}`,
  unlikeState: "Bản giấy ghi khác về số ước, số sơ bộ.",
  unlikeTemplate: "Mẫu biểu đã có bản mới.",
  unlikeMore: (count: number) => `và ${count} ô khác`,
  blank: "(trống)",
  reason: "Lý do nộp khác bản đã in",
  reasonHint: "Ví dụ: sửa theo góp ý của Phòng, bản ký sẽ thay sau",
  sendUnlike: "Vẫn nộp",
  sentTitle: (version: number) => `Bản ${version} đã in trình ký`,
  sentUnlikeTitle: (version: number) => `Bản ${version} khác bản đã in trình ký`,
  sentUnlike: (reason: string) => `Lý do: ${reason}`,
  paperCode: (code: string) => `Mã trên bản giấy: ${code}`,
  receive: {
    label: "Mã trên bản ký",
    hint: "Gõ hoặc quét mã in ở cuối trang",
    check: "Nhận bản ký",
    newest: "Khớp bản đang có hiệu lực",
    newestDetail: (version: number) => `Bản ký là của bản ${version}.`,
    sameCode: (paper: string) => `Bản in trước có cùng mã; xem trên giấy đúng: ${paper}.`,
    before: "Bản ký này đã nhận rồi",
    beforeDetail: (at: string, by: string, version: number) =>
      `${by} đã ghi nhận lúc ${at}, khớp bản ${version} đang có hiệu lực.`,
    replaced: (version: number, by: number) =>
      `Bản ký là của bản ${version}; đã thay bằng bản ${by}`,
    replacedDetail: (at: string | null, cells: number | null) =>
      [
        ...(at === null ? [] : [`Thay lúc ${at}`]),
        ...(cells === null ? [] : [cells === 0 ? "không ô nào khác" : `khác ${cells} ô`]),
      ].join(", "),
    askPaper: "Đề nghị đơn vị gửi bản ký của bản đang có hiệu lực.",
    unlike: (version: number) => `Bản ký có số liệu khác bản ${version} đã nộp`,
    unlikeDetail: "Khi nộp, đơn vị đã nêu lý do nộp khác bản đã in.",
    mistyped: "Gần đúng: khác một chỗ",
    mistypedDetail: (version: number, code: string) =>
      `Mã của bản ${version} là ${code}. Xem lại trên giấy rồi gõ lại.`,
    none: "Không khớp bản nào",
    noneDetail: "Xem lại tên biểu, kỳ và đơn vị trên bản giấy.",
    length: (characters: number) => `Mã có 10 ký tự, đang có ${characters}`,
    letter: (letter: string) => `Mã không có ký tự “${letter}”`,
    accented: (letter: string) => `Bộ gõ tiếng Việt đã đổi chữ thành “${letter}”`,
    accentedDetail: "Tắt bộ gõ (Unikey: Ctrl+Shift) rồi gõ hoặc quét lại.",
    held: {
      newest: "Đã nhận bản ký, khớp bản đang có hiệu lực",
      older: "Đã nhận bản ký của một bản trước",
    },
  },
};

export type SigningText = typeof vietnameseSigning;
