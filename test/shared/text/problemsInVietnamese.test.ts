import { expect, it } from "vitest";
import type { Problem } from "../../../shared/problem.ts";
import { vietnameseProblems } from "../../../shared/text/problems/vietnamese.ts";
import { sayProblem } from "../../../shared/text/problems.ts";
import { one } from "./everyProblem.ts";

const office = "báo cơ quan nhận báo cáo";

/** Every problem as it is said: a new kind does not compile until it is here. */
const said: Record<Problem["kind"], [title: string, detail: string]> = {
  "cell-being-edited": ["Đang nhập dở một ô", "Nhấn Enter để kết thúc ô đang nhập, rồi bấm lại."],
  "dialog-open": ["Excel đang mở một hộp thoại", "Đóng hộp thoại đó, rồi bấm lại."],
  "host-busy": ["Excel đang bận", "Chờ vài giây rồi bấm lại. Số liệu trong bảng không mất."],
  "payload-too-large": [
    "Bảng quá lớn để đưa vào một lần",
    "Tải về dạng tệp .xlsx, hoặc mở từng biểu một.",
  ],
  "host-session-lost": [
    "Excel đã mất kết nối với tệp này",
    "Lưu tệp, đóng rồi mở lại. Số liệu đã nhập nằm trong bảng.",
  ],
  "host-silent": [
    "Excel không trả lời",
    "Xem bảng đã thay đổi chưa, rồi bấm lại. Số liệu đã nhập không mất.",
  ],
  "sheet-missing": ["Không còn trang tính này", "Mở lại biểu từ danh sách Biểu cần nộp."],
  "other-workbook-in-front": [
    "Một tệp khác đang ở phía trước",
    "Bấm vào cửa sổ của tệp có biểu, rồi bấm lại.",
  ],
  "no-cells-selected": ["Chưa chọn ô nào", "Quét chọn các ô trên trang của biểu, rồi bấm lại."],
  "sheet-unsupported": [
    "Trang đang mở không phải trang tính",
    "Bấm sang trang của biểu, rồi bấm lại.",
  ],
  "workbook-locked": [
    "Tệp này không cho thêm trang tính",
    "Tệp đang khóa cấu trúc hoặc chỉ đọc: mở một tệp trống rồi mở biểu ở đó.",
  ],
  "host-too-old": [
    "Excel này chưa hỗ trợ việc đó",
    "Dùng trang web, hoặc tải biểu .xlsx ở đó, điền bằng Excel này rồi chọn “Nộp bằng tệp”.",
  ],
  "no-new-workbook": [
    "Excel không mở được sổ làm việc mới",
    "Bấm “Đưa vào file này”, hoặc mở trang web trong trình duyệt để tải tệp .xlsx.",
  ],
  offline: ["Không có mạng", "Số liệu vẫn nằm trong bảng. Có mạng lại thì bấm lại."],
  "no-answer": [
    "Chưa biết đã nhận hay chưa",
    "Máy chủ không trả lời. Bấm lại: nếu lần trước đã nhận, anh/chị sẽ thấy đúng biên nhận đó.",
  ],
  "unreadable-reply": [
    "Máy chủ trả lời không đúng",
    `Mã 502. Tải lại trang rồi thử lại; nếu vẫn vậy, ${office}.`,
  ],
  "server-failed": [
    "Máy chủ gặp lỗi",
    `Chưa có gì thay đổi. Thử lại sau ít phút; nếu vẫn vậy, ${office}.`,
  ],
  "part-not-loaded": [
    "Đã có bản mới của Nộp Biểu",
    "Tải lại trang để dùng bản mới; số liệu trong bảng vẫn còn.",
  ],
  "not-signed-in": [
    "Phiên làm việc đã hết",
    "Nhập lại mã của anh/chị. Số liệu trong bảng vẫn còn nguyên.",
  ],
  "paper-unknown": [
    "Không tìm thấy mã này",
    "So lại từng ký tự với bản giấy; nếu đúng thì số liệu của bản giấy chưa được nộp, hoặc biểu có quá ít số liệu nên chỉ người được xem báo cáo mới tra được.",
  ],
  "code-unknown": [
    "Mã không đúng hoặc đã dùng",
    "Kiểm tra lại mã trên thẻ; nếu mã đã dùng, xin cơ quan nhận báo cáo cấp mã mới.",
  ],
  "too-many-attempts": [
    "Nhập sai mã quá nhiều lần",
    "Mã đúng vẫn vào được ngay: so từng ký tự với mã trên thẻ. Nếu vẫn không được, xin cơ quan nhận báo cáo cấp mã mới.",
  ],
  forbidden: ["Không thuộc quyền của anh/chị", "Việc này do đơn vị hoặc vai trò khác làm."],
  "not-found": ["Không tìm thấy biểu mẫu", "Không có biểu mẫu “dh-99”."],
  "invalid-request": [
    "Yêu cầu không đọc được",
    `Phần “A/hh/9” không đúng dạng. Tải lại trang rồi thử lại; nếu vẫn vậy, ${office}.`,
  ],
  "stale-version": [
    "Đã có bản 2 của biểu này được nộp",
    "Bản 2 do Nguyễn Thị Lan nộp lúc 9/3/2022 16:52; trang đang mở không dựa trên bản đó, 2 ô khác. Gộp hai bản rồi nộp.",
  ],
  "figures-moved": [
    "Chỉ tiêu đã có bản mới hơn",
    "Bản 4 do Nguyễn Thị Lan lưu lúc 9/3/2022 16:52. Bảng này sẽ đổi Giải quyết việc làm, Xã Hòa Tâm: 1.320 → 330; Giải quyết việc làm, phần riêng: trống → 300,5. Mở bảng mới để xem, hoặc lưu thay bản đó.",
  ],
  "carried-changed": [
    "Số liệu điền sẵn đã thay đổi",
    "Hộ nghèo, cột 1: 1.280 → 1.305. Bấm Cập nhật biểu rồi nộp lại.",
  ],
  "idempotency-conflict": ["Lần nộp này trùng mã với một lần khác", "Bấm Kiểm tra rồi nộp lại."],
  "figures-differ": [
    "Số liệu trên bảng khác số máy chủ tính",
    "Mã đối chiếu 0000000000 khác 7F3KQ2M9XB. Bấm Sửa lại biểu rồi kiểm tra và nộp lại.",
  ],
  "has-violations": [
    "Chưa nộp được: 2 lỗi phải sửa, 1 cảnh báo chưa nêu lý do",
    "Sửa các ô được nêu.",
  ],
  "template-outdated": [
    "Biểu mẫu đã có bản mới",
    "Bản 2 đang dùng. Bấm Cập nhật biểu: các số đã nhập được chuyển sang.",
  ],
  "move-not-allowed": ["Không rút lại được lúc này", "Báo cáo đang ở trạng thái “đã duyệt”."],
  "reason-missing": ["Chưa nêu lý do", "Ghi lý do rồi bấm lại."],
  "sources-changed": [
    "Số điền sẵn đã khác từ khi đơn vị nộp",
    "Hộ nghèo, cột 1: 1.280 → 1.305. Ghi lý do nếu vẫn duyệt, hoặc trả lại để đơn vị nộp với số mới.",
  ],
  "reason-too-long": [
    "Lời ghi quá dài",
    "Lý do, giải thích hay góp ý có nhiều nhất 2.000 ký tự: rút gọn rồi bấm lại.",
  ],
  "approved-before": [
    "Không rút lại được: đã có bản được duyệt",
    "Muốn sửa thì nộp bản mới thay bản này, hoặc đề nghị nơi nhận trả lại.",
  ],
  "exception-too-late": [
    "Không miễn được: đơn vị đã nộp biểu này",
    "Nếu không muốn tính số liệu này, loại khỏi tổng hợp.",
  ],
  "exception-moved": [
    "Vừa có người quyết định khác về biểu này",
    "Nguyễn Thị Lan quyết định lúc 10/3/2022 08:05. Xem lại rồi bấm lại; chưa có gì thay đổi.",
  ],
  "asked-otherwise": [
    "Đơn vị vừa đề nghị khác",
    "Đề nghị mới: “Cột 8 nhầm 3 hộ.” Xem lại rồi trả lời.",
  ],
  "no-deadline": ["Biểu này không có hạn nộp", "Không cần gia hạn."],
  "extension-too-short": [
    "Ngày gia hạn chưa muộn hơn hạn theo lịch",
    "Hạn theo lịch là hết ngày 14/3/2022; chọn một ngày sau đó, không sớm hơn hôm nay 16/3/2022.",
  ],
  "document-missing": [
    "Chưa ghi văn bản của đơn vị",
    "Nhập thay thì ghi số và ngày văn bản của đơn vị, ví dụ: số 12/BC-UBND, 10/3/2022.",
  ],
  "document-undated": [
    "Chưa có ngày văn bản của đơn vị",
    "Ghi ngày, tháng, năm vào ô Ngày văn bản, ví dụ: 10/3/2022.",
  ],
  "signed-copy-differs": [
    "Bản ký là của bản 2, đã được thay bằng bản 3",
    "Đề nghị đơn vị gửi bản ký của bản mới nhất.",
  ],
  "correct-by-past": ["Hạn chỉnh sửa đã qua", "Chọn ngày 10/3/2022 hoặc muộn hơn."],
  "not-owed": ["Đơn vị không phải nộp biểu này", "Chọn biểu khác trong danh sách Biểu cần nộp."],
  "period-not-begun": [
    "Quý II năm 2022 chưa bắt đầu",
    "Kỳ tính số liệu từ ngày 15/3/2022, từ ngày đó mới nộp được. Số đã nhập vẫn nằm trong bảng; nếu định nộp kỳ khác, mở biểu của kỳ đó.",
  ],
  "not-a-day": ["Không có ngày “31/9/2022”", "Ô “Hạn nộp”: ghi ngày/tháng/năm, ví dụ 15/3/2022."],
  "impossible-day": [
    "Kỳ kết thúc trước khi bắt đầu",
    "Từ ngày 10/9/2022 mà đến ngày 1/9/2022: sửa một trong hai.",
  ],
  "not-mergeable": [
    "Không gộp Quý I năm 2022 vào 6 tháng đầu năm 2022 được",
    "Mỗi quý chỉ gộp một lần, vào kỳ dài hơn kết thúc cùng quý đó.",
  ],
  "period-reported": [
    "Đã có đơn vị nộp",
    "Quý II năm 2022: 1 báo cáo; Quý III năm 2022: 3 báo cáo. Đổi kỳ thì số đã nộp không còn đúng kỳ; chưa có gì thay đổi.",
  ],
  "form-not-ad-hoc": [
    "Biểu “dh-04” không dùng cho kỳ đột xuất",
    "Chọn biểu có phần báo cáo đột xuất.",
  ],
  "settings-moved": [
    "Thiết lập vừa được đổi",
    "Nguyễn Thị Lan đổi lúc 10/3/2022 08:05. Xem lại rồi lưu; chưa có gì thay đổi.",
  ],
  "figures-changed": ["Số liệu vừa thay đổi", "Chưa chốt gì. Xem lại bảng tổng hợp mới, rồi chốt."],
  "edition-taken": [
    "Vừa có bản chốt số 2",
    "Nguyễn Thị Lan chốt lúc 20/3/2022 10:00. Xem bản đó; nếu vẫn cần thì chốt tiếp thành bản mới.",
  ],
  "nothing-to-freeze": [
    "Chưa có số liệu để chốt",
    "Chưa đơn vị nào nộp, hoặc báo cáo đang được chỉnh sửa.",
  ],
  "recipients-missing": ["Chưa chọn nơi nhận", "Chọn ít nhất một nơi rồi chốt."],
  "recipient-unknown": [
    "Nơi nhận không có trong danh sách: Sở khác",
    "Chọn trong danh sách nơi nhận của chế độ báo cáo này.",
  ],
  "document-day-ahead": [
    "Ngày văn bản chưa đến",
    "Văn bản ghi ngày 21/3/2022, hôm nay 20/3/2022: kiểm tra lại ngày.",
  ],
  "edition-damaged": [
    "Bản chốt số 2 không còn nguyên vẹn",
    "Bản lưu bị sửa ngoài chương trình nên không dựng lại. Báo người quản trị.",
  ],
  "edition-reason-missing": [
    "Chưa nêu lý do",
    "Chưa có trong tổng: Xã Hòa Tâm; Không phải nộp, nhưng số cuối kỳ hoặc lũy kế vẫn thiếu: Phường Hòa Vinh; Chưa duyệt: Phường Hòa Vinh; Có nghi vấn: Phường Hòa Vinh; Đang đề nghị đính chính: Xã Hòa Tâm; Nhập thay, đơn vị chưa xác nhận: Phường Hòa Vinh; Đối chiếu còn lệch: Hộ dân cư. Ghi lý do vẫn gửi, rồi chốt.",
  ],
  "code-used": [
    "Mã này đã dùng rồi",
    "Đã dùng lúc 10/3/2022 08:05; mỗi mã vào được một lần. Nếu không phải anh/chị dùng, báo ngay cơ quan nhận báo cáo; họ cấp mã mới chỉ bằng một lần bấm.",
  ],
  "code-expired": [
    "Mã này đã hết hạn",
    "Hết hạn lúc 10/3/2022 08:05. Đề nghị cơ quan nhận báo cáo cấp mã mới.",
  ],
  "code-replaced": [
    "Mã này đã được thay bằng mã mới",
    "Mã mới cấp lúc 10/3/2022 08:05: dùng thẻ mới nhất của anh/chị.",
  ],
  "person-ended": [
    "Anh/chị không còn trong danh sách người dùng",
    "Nếu vẫn làm việc này, đề nghị người quản trị mở lại.",
  ],
  "unit-closed": [
    "Đơn vị của anh/chị không còn hoạt động",
    "Đơn vị kết thúc sau ngày 30/6/2022; báo cáo đã nộp vẫn còn. Đề nghị người quản trị chuyển anh/chị sang đơn vị mới.",
  ],
  "inspection-moved": [
    "Cuộc này vừa được đổi",
    "Nguyễn Thị Lan đổi lúc 10/3/2022 08:05. Xem lại rồi lưu; chưa có gì thay đổi.",
  ],
  "inspection-impossible": [
    "Ngày thực hiện chưa tới",
    "Ghi kết quả khi đã làm; ngày muộn nhất là hôm nay.",
  ],
  "administration-moved": [
    "Vừa có người thay đổi",
    "Nguyễn Thị Lan đổi lúc 10/3/2022 08:05. Xem lại rồi lưu; chưa có gì thay đổi.",
  ],
  "own-rights": [
    "Không tự bỏ quyền của chính mình được",
    "Nhờ một người quản trị khác: phải luôn còn người cấp lại quyền.",
  ],
  "code-ended": [
    "Mã này không còn giá trị",
    "Quyền vào của anh/chị đã đổi hoặc ngừng lúc 10/3/2022 08:05. Đề nghị cơ quan nhận báo cáo cấp mã mới.",
  ],
  "devices-enough": ["Hôm nay đã lấy 5 mã", "Dùng mã lấy sau cùng; ngày mai lấy tiếp được."],
  "template-version": [
    "Bản tiếp theo phải là bản 3",
    "Các bản nối tiếp nhau; bản đã công bố không sửa được.",
  ],
  "administrator-needed": [
    "Phải luôn còn người quản trị",
    "Xã Hòa Tâm kết thúc thì không còn ai quản trị ngoài Nguyễn Thị Lan. Trao vai trò quản trị cho một người ở đơn vị khác trước.",
  ],
  "unit-parent": [
    "Ngày 1/7/2022 Phường Hòa Vinh lại dưới Xã Hòa Tâm",
    "Đơn vị chỉ trực thuộc đơn vị hoạt động suốt thời gian đó, không dưới chính mình: chọn cấp trên hoặc ngày khác.",
  ],
  "unit-term": [
    "Ngày 1/1/2020 quá sớm",
    "Quá khứ của đơn vị đã ghi đến ngày 1/6/2020 và không sửa lại: chọn ngày sau đó.",
  ],
  "code-held": [
    "Mã 22258 đang là của Phường Hòa Vinh",
    "Hai đơn vị không dùng chung một mã trong cùng thời gian: sửa mã hoặc ngày.",
  ],
  "unit-needed": [
    "Chưa kết thúc Thị xã Đông Hòa được",
    "Còn đơn vị trực thuộc: Xã Hòa Tâm. Chuyển hoặc kết thúc các đơn vị đó trước.",
  ],
  "unit-owes": [
    "Xã Hòa Tâm còn nợ 1 báo cáo",
    "ĐH-04/HN Quý I năm 2022. Kết thúc thì chỉ còn nhập thay được; vẫn muốn thì đánh dấu đồng ý rồi bấm lại.",
  ],
  "unit-reported": [
    "Đã có báo cáo của đơn vị như cũ",
    "ĐH-04/HN Quý I năm 2022, ĐH-04/HN Quý I năm 2022. Chọn ngày sau 14/3/2022.",
  ],
  "no-form": [
    "Tệp này chưa có biểu nào",
    "Mở biểu từ danh sách Biểu cần nộp; biểu sẽ hiện thành một trang tính.",
  ],
  "no-matrix": [
    "Chưa có bảng chỉ tiêu để đọc",
    "Bấm Mở bảng, hoặc bấm vào trang đã dán bảng, rồi bấm Kiểm tra.",
  ],
  "form-damaged": [
    "Trang “ĐH-04 Quý I” đã bị thay đổi cấu trúc",
    "Mất dòng mã cột của bảng A; mất dòng “Hộ nghèo” (bảng A); mất cột “Khác tăng” (bảng A); và 5 chỗ khác. Mở biểu mới rồi chép số sang; không có số nào bị đoán.",
  ],
  "form-twice": [
    "Có hai bản của cùng một biểu",
    "“ĐH-04” và “ĐH-04 (2)”: xóa hoặc chuyển bản không dùng sang tệp khác.",
  ],
  "totals-no-form": [
    "Đây là bảng tổng hợp của Thị xã Đông Hòa, không phải biểu để nộp",
    "Trang “Biểu TH ĐH-04” chỉ để xem và in. Muốn nộp thì mở biểu từ danh sách Biểu cần nộp.",
  ],
  "form-of-another-unit": [
    "Biểu này của Xã Hòa Tâm",
    "Trang “ĐH-04” không phải của đơn vị anh/chị. Đổi người, hoặc mở biểu của đơn vị mình.",
  ],
  "file-unreadable": [
    "Tệp có mật khẩu",
    "Mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc), lưu lại rồi chọn lại tệp.",
  ],
  "cell-changed": ["Ô này vừa được sửa", "Chưa ghi gì vào ô. Xem lại số trong ô rồi chọn."],
  "unreadable-cells": [
    "Chưa nộp được: 1 ô không đọc được",
    "Ô không đọc được: nhập lại, hoặc ghi “...” nếu chưa có số liệu. Xong rồi bấm lại.",
  ],
};

it.each(Object.values(one).map((problem) => [problem.kind, problem] as const))(
  "%s is said in Vietnamese",
  (kind, problem) => {
    const { title, detail } = sayProblem(vietnameseProblems, problem);
    expect([title, detail]).toEqual(said[kind]);
  },
);
