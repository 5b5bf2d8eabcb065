import type { VerificationReply } from "../../api/verifications.ts";

type Standing = VerificationReply["standing"];

/** The page that says what has become of a paper, in Vietnamese. */
export const vietnamesePapers = {
  home: "Trang Nộp Biểu",
  title: "Đối chiếu bản giấy",
  lead: "Gõ mã đối chiếu in trên biểu, hoặc chụp mã QR cạnh mã đó, để biết số liệu in với mã đó có phải là số liệu mới nhất đã nộp không.",
  code: "Mã đối chiếu",
  codeHint: "10 ký tự, như 7Q2KD-X90AB",
  ask: "Đối chiếu",
  asking: "Đang hỏi…",
  picture: "Chụp hoặc chọn ảnh mã QR",
  pictureHint:
    "Cũng dán được ảnh (Ctrl+V) hoặc thả ảnh vào trang. Ảnh không gửi đi đâu: máy này tự đọc.",
  reading: "Đang đọc ảnh…",
  length: (characters: number) => `Mã có 10 ký tự, đang có ${characters}.`,
  letter: (letter: string) =>
    letter === "U"
      ? "Mã không có chữ U: trên giấy có lẽ là V. So lại rồi gõ lại."
      : `Mã chỉ gồm chữ không dấu và số, không có “${letter}”.`,
  readAs: (read: readonly { readonly letter: string; readonly digit: string }[]) =>
    `Đã đọc ${read.map(({ letter, digit }) => `chữ ${letter} là số ${digit}`).join(", ")}: mã đối chiếu không có chữ I, L, O, U.`,
  accented: (letter: string) =>
    `Bộ gõ tiếng Việt đã đổi chữ thành “${letter}”. Tắt bộ gõ (Unikey: Ctrl+Shift) rồi gõ lại.`,
  noQr: "Không thấy mã QR trong ảnh",
  noQrDetail: "Chụp thẳng, đủ sáng, mã chiếm phần lớn ảnh; hoặc gõ mã in cạnh mã QR.",
  noPicture: "Không đọc được ảnh này",
  noPictureDetail: "Chọn ảnh khác (JPG, PNG), hoặc gõ mã.",
  notOurs: "Mã QR này không phải mã đối chiếu",
  notOursDetail: "Chụp mã QR ở góc trái phần ký của biểu.",
  elsewhere: (site: string) => `Mã QR này dẫn tới một địa chỉ lạ: ${site}`,
  elsewhereDetail:
    "Chỉ tin địa chỉ mà đơn vị của anh/chị vẫn dùng. Nếu biểu không được in từ địa chỉ đó thì có thể là giấy giả: hỏi lại đơn vị gửi.",
  standing: {
    latest: "Mã này là của bản mới nhất",
    returned: "Báo cáo mang mã này đã bị trả lại, đang chỉnh sửa",
    "left-out": "Số liệu mang mã này không tính vào tổng hợp",
    withdrawn: "Báo cáo mang mã này đã được rút lại",
    replaced: "Đã có bản mới thay bản mang mã này",
    unlike: "Đơn vị khai mã này, nhưng nộp số liệu khác bản giấy",
  } satisfies Record<Standing, string>,
  detail: {
    latest: "Số liệu được in với mã này đúng là số liệu mới nhất đã nộp.",
    returned:
      "Đây là số liệu mới nhất đã nộp, nhưng nơi nhận đã trả lại để đơn vị sửa: nay chưa được tính vào tổng hợp. Chờ bản in theo số đơn vị nộp lại.",
    "left-out":
      "Đây là số liệu mới nhất đã nộp, nhưng nơi nhận đã loại khỏi tổng hợp: nay không có trong số tổng nào. Hỏi nơi nhận trước khi dùng.",
    withdrawn:
      "Đơn vị đã rút lại báo cáo và chưa nộp lại: nay không có số liệu nào được tính. Hỏi đơn vị trước khi dùng bản giấy này.",
    replaced:
      "Sau bản này đơn vị đã nộp bản khác; bản giấy này không còn dùng được. Đề nghị đơn vị gửi bản in mới.",
    unlike:
      "Khi nộp, đơn vị ghi dưới đây khai là đã in biểu với mã này rồi sửa số: cần bản in lại theo số đã nộp. Đây là lời khai của người nộp; nếu giấy ghi biểu, kỳ hay đơn vị khác thì số liệu của giấy chưa được nộp.",
  } satisfies Record<Standing, string>,
  unknown: "Không tìm thấy mã này",
  unknownDetail:
    "So lại từng ký tự với bản giấy; dễ lẫn nhất là Q với 0, B với 8, S với 5, Z với 2. Nếu đúng thì số liệu của bản giấy chưa được nộp; hoặc biểu có quá ít số liệu, khi đó chỉ người được xem báo cáo mới tra được, sau khi vào làm việc.",
  tooMany: "Đã hỏi quá nhiều mã không tìm thấy",
  tooManyDetail:
    "15 phút nữa hãy tra tiếp. Cần ngay thì vào làm việc ở trang Nộp Biểu trong cửa sổ này rồi tra lại.",
  offline: "Không có mạng",
  offlineDetail: "Kiểm tra mạng rồi bấm lại nút “Đối chiếu”.",
  failed: "Chưa tra được",
  failedDetail:
    "Máy chủ đang trục trặc. Vài phút nữa bấm lại nút “Đối chiếu”; vẫn không được thì hỏi cơ quan nhận báo cáo.",
  form: "Biểu",
  period: "Kỳ",
  unit: "Đơn vị",
  sent: "Bản giấy",
  sentWith: "Nộp kèm giấy này",
  newest: "Bản mới nhất",
  version: (version: number, at: string) => `bản ${version}, nhận ${at}`,
  same: "Cùng số liệu",
  state: "Trạng thái",
  states: {
    draft: "đã rút lại",
    submitted: "đã nộp, chờ duyệt",
    returned: "đã trả lại để chỉnh sửa",
    approved: "đã duyệt",
    frozen: "đã chốt",
  } satisfies Record<VerificationReply["state"], string>,
  firmness: "Số liệu",
  estimated: "số ước",
  preliminary: "số sơ bộ",
  illustrative: "số liệu minh họa",
  totals: "So các số này với bản giấy",
  totalsLead:
    "Mã có thể bị chép sang giấy khác: một số ở đây khác là bản giấy sai. Đây chỉ là một phần số liệu; các số khác trên giấy thì so với bản trong hệ thống.",
  totalsUnlike: "Đây là số đã nộp; bản giấy mang mã này in số khác.",
  cell: "Dòng, cột",
  value: "Số đã nộp",
  newestValue: "Bản mới nhất",
  changed: "đã đổi",
  noTotals: "Biểu này không có số cộng để so.",
  signIn:
    "Mã có thể bị chép sang giấy khác. Người được xem số liệu của đơn vị thì so thêm các số cộng: ",
  signInLink: "vào làm việc",
  signInAfter: " ở trang Nộp Biểu trong cửa sổ này, rồi tra lại mã.",
  notYours: "Anh/chị không được xem số liệu của đơn vị này, nên các số cộng không hiện ở đây.",
  language: "English",
};

/** What every language says on that page. */
export type PapersText = typeof vietnamesePapers;
