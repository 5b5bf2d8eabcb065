import { adjustVietnamese } from "./adjustVietnamese.ts";
import { believingVietnamese } from "./believingVietnamese.ts";
import { calendarVietnamese } from "./calendarVietnamese.ts";
import { comparedVietnamese } from "./comparedVietnamese.ts";
import { districtVietnamese } from "./districtVietnamese.ts";
import { dutiesVietnamese } from "./dutiesVietnamese.ts";
import { fillVietnamese } from "./fillVietnamese.ts";
import { findingsVietnamese } from "./findingsVietnamese.ts";
import { lifeVietnamese } from "./lifeVietnamese.ts";
import { overviewVietnamese } from "./overviewVietnamese.ts";
import { reviewVietnamese } from "./reviewVietnamese.ts";
import { sheetVietnamese } from "./sheetVietnamese.ts";
import { signingVietnamese } from "./signingVietnamese.ts";

/** The pane in Vietnamese: short sentences, the fact first, then what to do. */
export const vietnamese = {
  brand: "Nộp Biểu",
  sample: (regime: string) => `${regime} – bản mẫu`,
  illustrative: "Số liệu minh họa",
  otherLanguage: "English",
  menu: "Thêm lựa chọn",
  close: "Đóng",
  cancel: "Thôi",
  stop: "Dừng",
  retry: "Thử lại",
  apology: {
    title: "Chương trình gặp lỗi",
    detail: "Xin lỗi anh/chị. Số liệu trong bảng vẫn còn; tải lại rồi làm tiếp.",
  },
  reload: "Tải lại trang",
  roles: {
    reporter: "công chức VH-XH",
    supplier: "người lập báo cáo",
    reviewer: "chuyên viên",
    viewer: "lãnh đạo",
    administrator: "quản trị",
  },
  tabs: {
    label: "Các phần của Nộp Biểu",
    duties: "Biểu cần nộp",
    report: "Biểu đang mở",
    files: "Nộp bằng tệp",
    board: "Bảng theo dõi",
    consolidation: "Tổng hợp",
    progress: "Tiến độ",
    administration: "Quản trị",
    sheet: "Bảng tính",
    pane: "Biểu",
    switch: "Bảng tính hay biểu",
    noFiles: "Chưa nhận tệp vừa thả",
    noFilesDetail: (role: string) =>
      `Vai ${role} không nộp biểu. Muốn nộp tệp này, bấm “Đổi người” rồi vào bằng mã của đơn vị nộp hoặc của cơ quan nhận báo cáo.`,
  },
  signIn: {
    title: "Vào làm việc",
    lead: "Nhập mã trên thẻ mà cơ quan nhận báo cáo đã phát cho anh/chị.",
    code: "Mã của anh/chị",
    keep: "Đây là máy của tôi, giữ phiên này",
    enter: "Vào",
    entering: "Đang vào…",
    tryTitle: "Vào thử",
    tryLead: "Số liệu minh họa; làm gì cũng được, không ảnh hưởng đến ai.",
    again: "Làm lại từ đầu",
    againAsk: "Xóa mọi thứ đã thử và trở về lúc đầu?",
    expired: "Phiên làm việc đã hết",
    expiredDetail: "Vào lại để làm tiếp chỗ đang dở. Số liệu trong bảng vẫn còn nguyên.",
    otherDevice: "Vào từ máy khác…",
    leave: "Đổi người",
    unsentFiles: (count: number) => `Còn ${count} tệp hoặc biểu trong tệp chưa nộp`,
    unsentFilesDetail: "Đổi người thì danh sách tệp này bị bỏ; lần sau phải chọn lại tệp.",
    unsentFilesReload: "Tải lại trang thì danh sách tệp này bị bỏ; sau đó phải chọn lại tệp.",
  },
  duties: dutiesVietnamese,
  report: {
    none: "Chưa mở biểu nào",
    noneDetail: "Chọn một biểu trong “Biểu cần nộp”; biểu hiện thành một trang của bảng tính.",
    toDuties: "Xem biểu cần nộp",
    chooseSheet: "Chọn trang của biểu",
    chooseDetail: "Tệp này có nhiều biểu. Bấm vào trang của biểu muốn kiểm tra và nộp:",
    filled: (filled: number, expected: number) => `Đã nhập ${filled}/${expected} ô`,
    counts: (errors: number, warnings: number, notes: number) =>
      [
        ...(errors > 0 ? [`${errors} lỗi`] : []),
        ...(warnings > 0 ? [`${warnings} cảnh báo`] : []),
        ...(notes > 0 ? [`${notes} lưu ý`] : []),
      ].join(" · ") || "Không có lỗi",
    checking: "Đang kiểm tra…",
    sending: "Đang nộp…",
    check: "Kiểm tra",
    submit: "Nộp",
    submitSet: (submit: string, count: number) => `${submit} cả bộ (${count} biểu)`,
    withErrors: "Nộp kèm lỗi…",
    withErrorsTitle: "Nộp kèm lỗi",
    withErrorsLead: (errors: number, late: boolean | null) =>
      `Biểu còn ${errors} lỗi. Báo cáo vẫn được nhận${late === null ? "" : late ? ", ghi là nộp trễ hạn," : " đúng hạn"} và được đánh dấu là có nghi vấn.`,
    explanation: "Giải thích vì sao chưa sửa được",
    withdraw: "Rút lại",
    withdrawAsk: "Rút lại bản đã nộp? Số liệu vẫn nằm trong bảng; anh/chị nộp lại khi xong.",
    withdrawn: "Đã rút lại. Số liệu vẫn nằm trong bảng.",
    mend: "Sửa lại biểu",
    update: "Cập nhật biểu",
    losses: "Có nội dung không đưa sang biểu mới được",
    lossesLead:
      "Biểu mới không có chỗ cho những nội dung này. Chép ra nơi khác nếu cần, rồi cập nhật:",
    lostEntry: (cell: string, value: string) => `${cell}: ${value}`,
    lostNote: (address: string, words: string) => `Ô ${address}: ${words}`,
    dataState: "Tính chất số liệu",
    estimated: "Số ước thực hiện",
    preliminary: "Số liệu sơ bộ",
    early: (day: string) =>
      `Kỳ đến hết ngày ${day}: nếu có phần ước tính, đánh dấu “Số ước thực hiện”.`,
    ...findingsVietnamese,
    unsent: (count: number, version: number) => `${count} ô khác bản ${version} đã nộp, chưa gửi`,
    unsentDetail: (submit: string) =>
      `Nơi nhận vẫn đang có số của bản đã nộp. Bấm ${submit} để gửi bản mới.`,
    unsentDecided:
      "Bản đã nộp được duyệt rồi, nơi nhận giữ số của bản đó. Muốn sửa: mở ⋯, chọn Đề nghị đính chính.",
    sourcesChanged: "Số điền sẵn đã khác từ lần nộp trước",
    sourcesChangedHint: "Biểu này đã có số mới: kiểm tra lại rồi nộp để cập nhật.",
    drift: "Biểu có chỗ bị sửa ngoài ô nhập",
    driftDetail: (kinds: string) => `${kinds}. Bấm Sửa lại biểu; số đã nhập được giữ nguyên.`,
    driftSeen: (kinds: string) =>
      `${kinds}. Đóng trang này rồi mở lại biểu để xem đúng bản đã nộp.`,
    drifts: {
      unprotected: "trang không còn được bảo vệ",
      "formula-lost": "công thức bị thay bằng số",
      "formula-differs": "ô tự tính không còn đúng công thức",
      "carried-edited": "số điền sẵn bị sửa",
    },
    note: "Góp ý của cơ quan nhận báo cáo",
    correctBy: (day: string) => `Chỉnh sửa xong chậm nhất ngày ${day}.`,
    replace: (version: number) =>
      version === 0 ? "Nộp thành bản đầu tiên" : `Nộp bản ${version + 1} thay cho bản ${version}`,
    sentState: (version: number, moment: string) =>
      `Đã nộp bản ${version} lúc ${moment}, chờ duyệt`,
    approvedState: (version: number) => `Bản ${version} đã được duyệt`,
    frozenState: (version: number) => `Bản ${version} đã chốt vào bảng tổng hợp`,
    setBlocked: (sheet: string) => `Chưa gửi biểu nào: trang “${sheet}” còn vướng`,
    toSheet: "Xem trang đó",
    nothingNew: (version: number | null) =>
      `Không có gì thay đổi so với bản ${version === null ? "" : `${version} `}đã nộp`,
    notesUnanswered: (version: number, notes: number) =>
      `Biểu vẫn như bản ${version} bị trả lại, ${notes} góp ý chưa được xử lý`,
    notesUnansweredDetail: "Sửa theo góp ý bên dưới; nếu số đã đúng, bấm Vẫn nộp.",
    sendDespite: "Vẫn nộp",
    standing: (version: number) => `Bản ${version} đã nộp vẫn giữ nguyên.`,
    sameSent: (version: number, by: string | null) =>
      `${by ?? "Người khác"} đã nộp bản ${version} với đúng số liệu này`,
    sameSentDetail: "Không cần nộp lại.",
    sameSentFirmness: (theirs: string, mine: string) =>
      `Bản đó ghi: ${theirs}; trang này: ${mine}.`,
    sameSentOtherwise: "Lý do hay lời ghi kèm thì khác.",
    firm: "Số chính thức",
    nothingNewDetail: "Bản đã nộp vẫn được giữ nguyên, không cần nộp lại.",
  },
  receipt: {
    title: "Đã nhận báo cáo",
    late: "Đã nhận báo cáo, nộp trễ hạn",
    number: "Số biên nhận",
    at: "Lúc",
    version: "Bản",
    code: "Mã đối chiếu",
    by: "Người nộp",
    form: "Biểu",
    setTitle: (forms: number) => `Đã nhận cả bộ ${forms} biểu`,
    setLate: (forms: number) => `Đã nhận cả bộ ${forms} biểu, có biểu trễ hạn`,
    period: "Kỳ",
    versionOf: (version: number, late: boolean) =>
      `bản ${version}, ${late ? "trễ hạn" : "đúng hạn"}`,
    ownNumber: "Biên nhận của biểu",
    doubts: "Nộp kèm",
    doubtsOf: (errors: number, warnings: number) =>
      [
        ...(errors > 0 ? [`${errors} lỗi có giải thích`] : []),
        ...(warnings > 0 ? [`${warnings} cảnh báo có lý do`] : []),
      ].join(", "),
    keep: "Giữ số này để hỏi khi cần. Báo cáo chờ cơ quan nhận báo cáo duyệt.",
    copy: "Sao chép biên nhận",
    copied: "Đã sao chép",
    back: "Về biểu",
    next: "Biểu cần nộp tiếp theo",
  },
  ...believingVietnamese,
  ...districtVietnamese,
  ...calendarVietnamese,
  ...overviewVietnamese,
  compared: comparedVietnamese,
  ...adjustVietnamese,
  ...fillVietnamese,
  ...lifeVietnamese,
  ...reviewVietnamese,
  ...sheetVietnamese,
  ...signingVietnamese,
};

/** What the pane says, in whichever language. */
export type PaneText = typeof vietnamese;
