import { namePeriod } from "../periodNames.ts";
import { sealedFiles } from "./sealedFiles.ts";

/** A period with the folder that it has in an archive. */
export interface ArchivedPeriod {
  readonly id: string;
  /** What an ad hoc period is about. */
  readonly name: string | null;
  readonly folder: string;
}

/** What an archive holds and what it lacks. */
export interface ArchiveFacts {
  readonly regimeName: string;
  readonly parentName: string;
  readonly illustrative: boolean;
  /** When it was made, as people write it. */
  readonly at: string;
  /** The periods that it holds, those that were not asked for, and those of which nothing was recorded yet. */
  readonly periods: readonly ArchivedPeriod[];
  readonly leftOut: readonly ArchivedPeriod[];
  readonly empty: readonly ArchivedPeriod[];
  readonly reports: number;
  readonly workbooks: number;
  readonly figures: number;
  readonly records: number;
  /** How many chains the record has, and the hash of the list of all files with theirs. */
  readonly chains: number;
  readonly seal: string;
  /** Everything that could not be had, each in a sentence. */
  readonly missing: readonly string[];
}

/** What whoever opens the archive reads first, years later and without us: what is in it, what is lacking, and how to make
 *  sure of every figure. Plain text, as any program of Windows shows it. */
export function archiveReadme(facts: ArchiveFacts): string {
  const { regimeName, parentName, at } = facts;
  const lines = [
    `TOÀN BỘ SỐ LIỆU – ${regimeName}`,
    `${parentName}. Lập lúc ${at} (giờ Việt Nam).`,
    ...(facts.illustrative ? ["SỐ LIỆU MINH HỌA, không phải số liệu thật."] : []),
    "",
    ...wholeness(facts),
    "",
    ...contents(facts),
    "",
    ...readingTables,
    "",
    ...checking(facts),
    "",
  ];
  return `\uFEFF${lines.join("\r\n")}`;
}

function wholeness({ missing }: ArchiveFacts): string[] {
  if (missing.length === 0) {
    return ["Tệp này đủ những phần kể dưới đây: không phần nào bị thiếu."];
  }
  return [
    `TỆP NÀY THIẾU ${missing.length} PHẦN, lấy lại sau để có đủ:`,
    ...missing.map((what) => `- ${what}`),
  ];
}

function contents(facts: ArchiveFacts): string[] {
  const { periods, leftOut, empty, workbooks, reports, figures, records, chains } = facts;
  return [
    "TRONG TỆP CÓ GÌ",
    "- Các kỳ, mỗi kỳ một thư mục:",
    ...periods.map((period) => `  ${period.folder}: ${namePeriod("vi", period)}.`),
    ...named("- Có số liệu nhưng không chọn khi lập tệp:", leftOut),
    ...named("- Chưa có gì khi lập tệp:", empty),
    `- ${workbooks} tệp .xlsx, trong đó ${reports} báo cáo của đơn vị; danh-muc.csv kê từng tệp: biểu nào, kỳ nào, của ai, tình trạng, mã đối chiếu.`,
    "  <kỳ>/bao-cao/<đơn vị>/<biểu>_<kỳ>_<đơn vị>.xlsx: báo cáo đơn vị nộp lần cuối, đúng mẫu, giữ nguyên công thức, nộp lại được; <đơn vị> là mã và tên.",
    "  <kỳ>/tong-hop/<biểu>_<kỳ>_tong-hop.xlsx: bảng tổng hợp, mỗi số tổng là công thức trên các cột đơn vị; biểu mà kỳ đó chưa đơn vị nào nộp thì không có.",
    "  <kỳ>/ban-chot/<biểu>_<kỳ>_ban-chot-lan-<số>.xlsx: bản đã chốt gửi cấp trên, đúng như lúc gửi.",
    "  Tên tệp viết không dấu để máy nào cũng giải nén được.",
    `- so-lieu.csv: ${figures} số liệu, mỗi dòng một ô của một báo cáo hoặc một số tổng.`,
    `- nhat-ky.csv: ${records} dòng nhật ký của toàn bộ năm: ai làm gì, lúc nào, vì sao; kèm mã băm để kiểm.`,
    `- dau-chuoi.csv: ${chains} chuỗi của nhật ký, mỗi chuỗi dừng ở số nào, mã băm nào, và báo cáo của chuỗi có trong tệp này không. Chỉ để kiểm.`,
    `- ${sealedFiles}: mã băm SHA-256 của từng tệp kể trên, trừ trang này. Chỉ để kiểm.`,
    "- kiem-tra.py: chương trình nhỏ tự kiểm tệp này (xem cuối trang).",
    "- du-lieu/, bieu-mau/: dành cho người làm phần mềm khi đưa số liệu sang hệ thống khác (JSON, mở bằng Notepad được). du-lieu: đơn vị, tên người dùng (không có mã đăng nhập), chỉ tiêu, số liệu gốc, lịch và thiết lập, người phụ trách biểu, kế hoạch kiểm tra. bieu-mau: dòng, cột, công thức, quy tắc kiểm của từng biểu.",
    "- Không có trong tệp: số liệu của các lần nộp trước lần cuối (nhật ký chỉ giữ mã băm của chúng), nội dung ghi chú từng ô khi trả lại, lý do giải trình cảnh báo, bản nháp chưa nộp, mã đăng nhập; số liệu của kỳ không có thư mục ở trên.",
  ];
}

function named(said: string, periods: readonly ArchivedPeriod[]): string[] {
  const names = periods.map((period) => namePeriod("vi", period));
  return names.length === 0 ? [] : [`${said} ${names.join(", ")}.`];
}

const readingTables = [
  "ĐỌC CÁC TỆP CSV",
  "- UTF-8 có BOM, ngăn bằng dấu chấm phẩy, phẩy thập phân, hết dòng CRLF. Mở thẳng được bằng Excel khi Windows đặt vùng Việt Nam (phẩy thập phân, ngày/tháng/năm). Máy đặt vùng khác: trong Excel vào Data (Dữ liệu) › From Text/CSV, chọn ngăn bằng dấu chấm phẩy, mã UTF-8, dấu thập phân là phẩy; mở thẳng sẽ sai số và lẫn ngày với tháng.",
  "- Các cột đầu để người đọc; các cột cuối có chữ “Mã…”, “Định danh…” là mã để chương trình nhận ra, không đổi theo năm: Mã biểu dh-04 là biểu ĐH-04/HN, Mã kỳ 2022Q1 là Quý I năm 2022 (S1: 6 tháng đầu, P: kế hoạch, X01: đột xuất, 202203: tháng 3, 2022: cả năm).",
  "- Giờ ghi theo giờ Việt Nam (+07:00). Cột “Thời điểm chính xác (UTC)” của nhật ký là cùng lúc đó theo giờ quốc tế, chậm hơn 7 tiếng.",
  "- Ô chữ bắt đầu bằng dấu ' là chữ được giữ nguyên để không thành công thức, số hay ngày tháng: bỏ đúng một dấu ' ở đầu khi đọc bằng chương trình.",
  "- “Giá trị” đã làm tròn như biểu in ra. Muốn tính tiếp thì dùng “Giá trị chưa làm tròn” (13 chữ số có nghĩa, nhiều nhất 12 số lẻ). Không cộng tỷ lệ.",
  "- Ngày trong cột “Chữ” ghi năm-tháng-ngày.",
  "- nhat-ky.csv xếp theo từng biểu của từng đơn vị; muốn xem theo thời gian thì sắp xếp cột “Lúc”.",
  "- Cột “Tính chất”: chỉ số “trong kỳ” mới cộng được qua các kỳ.",
  "- Cột “Trạng thái” phân biệt: số liệu (kể cả 0), không phát sinh, chưa có số liệu, để trống.",
  "- Dòng “tổng” có “Đơn vị đã có số liệu” nhỏ hơn “Đơn vị phải có số liệu” là tổng chưa đủ.",
];

function checking({ seal }: ArchiveFacts): string[] {
  return [
    "TỰ KIỂM, KHÔNG CẦN PHẦN MỀM NỘP BIỂU",
    "- Cách nhanh nhất: giải nén, rồi chạy “python3 kiem-tra.py” trong thư mục này (Windows: “py kiem-tra.py”; Python từ 3.6 tải ở python.org, không cần cài thêm gì). Nó kiểm từng tệp, nhật ký, danh mục, số liệu và mã đối chiếu như tả dưới đây và nói chỗ nào sai. Muốn giữ lại kết quả: “py kiem-tra.py > ket-qua.txt”.",
    `- Từng tệp: ${sealedFiles} ghi SHA-256 của mọi tệp, kể cả tệp .xlsx và so-lieu.csv. Sửa một tệp, bỏ hay thêm một tệp đều lộ ra. Mở xem thì được, đừng lưu đè.`,
    `- Ai sửa tệp rồi tính lại mọi mã băm, sửa cả ${sealedFiles} và trang này, thì chỉ nhìn bộ số liệu không phát hiện được. Hãy ghi mã niêm dưới đây ra nơi khác (biên bản bàn giao, sổ công văn) ngay khi lập tệp; về sau chạy “py kiem-tra.py <mã niêm>” để so. Sửa bất cứ tệp nào mà mã niêm vẫn như cũ thì không làm được. Mã niêm (SHA-256 của ${sealedFiles}): ${seal}`,
    "- Mã niêm không bảo vệ: chính trang này (chỉ có mã niêm trên trang là kiểm được); những gì đã sai từ trước lúc lập tệp; và tệp mà mã niêm không được ghi ra nơi khác. Chương trình kiem-tra.py cũng nằm trong bộ số liệu: nghi ngờ thì dùng bản lấy từ một tệp khác, hoặc tự tính SHA-256 như tả ở đây.",
    "- Số tổng: mở tệp trong tong-hop, bấm Ctrl+Alt+F9 (Excel) hoặc Ctrl+Shift+F9 (LibreOffice) để tính lại; số không được đổi. Trong so-lieu.csv, kiem-tra.py đếm lại mỗi dòng “tổng” có bao nhiêu đơn vị và cộng lại số đếm, số tiền của các đơn vị; không tính lại tỷ lệ, số của hai khu vực, số có đơn vị hoặc phần của cấp tổng hợp tính đến kỳ trước, biểu lập từ các biểu khác, biểu có báo cáo nộp theo phiên bản khác, và kỳ có báo cáo không lấy được.",
    "- Nhật ký: mỗi chuỗi (cột “Chuỗi”) có số thứ tự 1, 2, 3… liền nhau. SHA-256 của ô “Nội dung được băm” (UTF-8) phải bằng “Mã băm”. Nội dung đó là một danh sách JSON [tên chuỗi, sự kiện]; trong sự kiện, previousHash phải bằng “Mã băm” của dòng trước trong chuỗi, dòng đầu là 64 số 0. Sửa, bỏ hay chèn một dòng giữa chuỗi đều làm gãy chuỗi; dòng cuối của mỗi chuỗi, và cả chuỗi, thì đối chiếu với dau-chuoi.csv. Các cột khác của nhat-ky.csv chỉ diễn lại nội dung đó, và kiem-tra.py so từng cột: ai, việc gì, biểu nào, kỳ nào, đơn vị nào, lần nào, vì sao, lúc nào.",
    "- Danh mục: báo cáo nào có chuỗi trong nhật ký thì danh-muc.csv phải kê, trừ khi dau-chuoi.csv ghi kỳ của nó không chọn hoặc không lấy được; danh-muc.csv kê báo cáo nào thì nhật ký phải có, đúng lần nộp cuối, lúc nộp, tình trạng và việc tính vào tổng hợp. Mỗi tệp .xlsx có đúng một dòng trong danh-muc.csv. Mỗi dòng của so-lieu.csv phải thuộc một tệp trong danh-muc.csv.",
    "- Số liệu: “Giá trị” phải là “Giá trị chưa làm tròn” làm tròn theo “Số chữ số thập phân”; “không phát sinh”, “chưa có số liệu”, “để trống” thì các cột giá trị phải trống.",
    "- nhat-ky.csv để đọc và để kiểm, đừng lưu lại bằng Excel: Excel cắt ô dài hơn 32.767 ký tự.",
    '- Mã đối chiếu của một báo cáo: lấy các ô không để trống của báo cáo trong so-lieu.csv, xếp theo “Mã ô”; viết JSON gọn (không dấu cách, khóa xếp theo chữ cái) của danh sách [{period, regime, template, unit}, phiên bản biểu, {estimated, preliminary}, [[mã ô, giá trị], …]]; period là “Mã kỳ”, regime là “Mã chế độ báo cáo”, template là “Mã biểu”, unit là “Định danh đơn vị” trong danh-muc.csv; không phát sinh là {"s":"none"}, chưa có số liệu là {"s":"unknown"}; số lấy “Giá trị chưa làm tròn”, 13 chữ số có nghĩa. Mã là 50 bit đầu của SHA-256, viết bằng 10 chữ cơ số 32 Crockford (0123456789ABCDEFGHJKMNPQRSTVWXYZ).',
  ];
}
