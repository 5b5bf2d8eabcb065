/** What a clause of the plan has become. */
export type Trace =
  /** A whole form, "dh-02b"; a row of one, "dh-02/A/1.1"; or a column, "dh-06b/A//5". */
  | { readonly form: string }
  /** A sheet that the district makes of the units' forms. */
  | { readonly overview: string }
  /** A period with its deadline. */
  | { readonly period: string }
  /** A part of the pane, by its name in the pane's text. */
  | {
      readonly pane:
        | "duties"
        | "report"
        | "board"
        | "consolidation"
        | "progress"
        | "filed"
        | "inspections";
    }
  /** It asks for nothing that could be reported; why. */
  | { readonly stated: string };

/** One thing that the plan asks for. */
export interface PlanClause {
  /** Section, number and, where there are several, the paragraph or the part of it. */
  readonly clause: string;
  /** A piece of the plan's own text, letter by letter. */
  readonly words: string;
  /** The indicators whose targets it sets. */
  readonly targets: readonly string[];
  readonly traces: readonly Trace[];
}

const form = (...paths: string[]): Trace[] => paths.map((path) => ({ form: path }));
const purpose: Trace = { stated: "mục đích, yêu cầu chung" };

function clause(
  number: string,
  words: string,
  ...traces: (Trace | readonly Trace[])[]
): PlanClause {
  return { clause: number, words, targets: [], traces: traces.flat() };
}

function aiming(
  number: string,
  targets: readonly string[],
  words: string,
  ...traces: (Trace | readonly Trace[])[]
): PlanClause {
  return { clause: number, words, targets, traces: traces.flat() };
}

/** Everything the plan of 2022 asks for, in its order, with what carries it. Section IV is in its own forms, a row a
 *  task; where it also asks for figures, these stand in the forms named beside. */
export const planClauses: readonly PlanClause[] = [
  clause("Căn cứ", "Thông báo số 05/TB-SLĐTBXH", { pane: "filed" }),
  clause("I.1.1", "nâng cao chất lượng và sử dụng hiệu quả nguồn nhân lực", purpose),
  clause("I.1.2", "nâng cao tỷ lệ người lao động tham gia bảo hiểm xã hội", form("dh-03/A/9")),
  clause("I.2.1", "Lồng ghép các nhiệm vụ trọng tâm", form("dh-01")),
  clause("I.2.2", "không sai sót, trùng lặp", { pane: "report" }),

  aiming("II.1", ["M1"], "Đào tạo nghề cho 200 lao động", form("dh-02/A/1", "dh-01/A/1")),
  aiming(
    "II.1",
    ["M1a"],
    "lĩnh vực phi nông nghiệp 150 lao động",
    form("dh-02/A/1.1", "dh-01/A/1.1"),
  ),
  aiming(
    "II.1",
    ["M1b"],
    "lĩnh vực nông nghiệp 50 lao động",
    form("dh-02/A/1.2", "dh-01/A/1.2", "kt-01/A//3"),
  ),
  aiming("II.2", ["M2"], "Giải quyết việc làm cho 3.200 lao động", form("dh-03/A/1", "dh-01/A/2")),
  aiming(
    "II.2",
    ["M2a"],
    "xuất khẩu lao động 60 người",
    form("dh-03/A/1.2", "dh-03/A/6", "dh-01/A/2.1"),
  ),
  aiming("II.2", ["M2b"], "việc làm tăng thêm 600 lao động", form("dh-03/A/5", "dh-01/A/2.2")),
  aiming("II.3", ["M3"], "Giảm 34 hộ nghèo", form("dh-04/C/15a", "dh-01/A/3.2")),
  aiming("II.3", ["M3r"], "giảm 0,1% tỷ lệ hộ nghèo", form("dh-04/C/15"), { overview: "dh-00" }),
  aiming(
    "II.4",
    ["M4"],
    "Vận động Quỹ đền ơn đáp nghĩa 330 triệu đồng",
    form("dh-06b/A//3", "dh-01/A/4"),
  ),
  aiming(
    "II.5",
    ["M5a"],
    "Tỷ lệ xã, phường đạt tiêu chuẩn phù hợp với trẻ em đạt 80%",
    form("dh-09/B/10.18", "dh-01/A/5.1"),
  ),
  aiming(
    "II.5",
    ["M5b"],
    "được chăm sóc, nuôi dưỡng, trợ giúp từ 95% trở lên",
    form("dh-09/A/4", "dh-01/A/5.2"),
  ),
  aiming("II.5", ["M5c"], "xuống dưới 4,5%", form("dh-09/A/6", "dh-01/A/5.3")),
  aiming(
    "II.5",
    ["M5d"],
    "giảm tỷ suất trẻ em bị tử vong do tai nạn đuối nước",
    form("dh-09/A/8", "dh-01/A/5.4"),
  ),
  aiming(
    "II.5",
    ["M5e"],
    "mô hình phòng ngừa, ứng phó với bạo lực trên cơ sở giới",
    form("dh-10/A/1"),
  ),
  clause("II", "Chỉ tiêu cụ thể của từng xã, phường theo phụ lục", form("dh-01/A//1"), {
    pane: "filed",
  }),

  clause(
    "III.1.1",
    "chuyển dịch cơ cấu ngành, nghề, cơ cấu lao động",
    form("dh-03/A/3", "dh-03/A/4"),
  ),
  clause(
    "III.1.2",
    "Tạo điều kiện thuận lợi cho các doanh nghiệp",
    form("dh-03/A/4.1", "dh-02/A/6.1"),
  ),
  clause("III.1.3", "đăng ký vào học các lớp nghề", form("dh-02/A/4", "dh-10/A/13")),
  clause("III.1.4", "lựa mô hình đào tạo phù hợp", form("dh-02b/A//2", "dh-02/A/6")),
  aiming("III.2.1", ["M10"], "không để hồ sơ tồn đọng", form("dh-06/B//5")),
  clause(
    "III.2.2",
    "xã, phường làm tốt công tác thương binh liệt sĩ",
    form("dh-06/C/6", "dh-06/A"),
  ),
  clause("III.2.2", "hỗ trợ nhà ở, tặng sổ tiết kiệm", form("dh-06/C/1", "dh-06/C/2")),
  clause("III.2.2", "chăm sóc các công trình ghi công liệt sĩ", form("dh-06/C/5")),
  clause("III.2.3", "đóng góp quỹ đền ơn đáp nghĩa thị xã, xã, phường", form("dh-06b/A//2")),
  clause(
    "III.2.3",
    "hỗ trợ đột xuất và sửa chữa, xây dựng nhà tình nghĩa",
    form("dh-06b/A//4", "dh-06b/A//5"),
  ),
  clause("III.3.1", "Trợ cấp xã hội thường xuyên", form("dh-07/A")),
  clause("III.3.1", "trợ cấp xã hội đột xuất khi xảy ra thiên tai", form("dh-07/B")),
  clause("III.3.2", "đào tạo cán bộ làm công tác giảm nghèo", form("dh-13/A/3.5")),
  clause(
    "III.3.2",
    "hỗ trợ trực tiếp cho hộ nghèo phát triển sản xuất",
    form("dh-13/A/3.3", "kt-01/A//7"),
  ),
  clause(
    "III.3.2",
    "khuyến công, nông, lâm, ngư",
    form("dh-13/A/3.1", "dh-13/A/3.2", "kt-01/A//4"),
  ),
  clause("III.3.2", "chống tái nghèo", form("dh-04/A//6", "dh-04/B//6")),
  clause("III.3.3", "tăng cường công tác chỉ đạo, kiểm tra, giám sát", form("dh-10/A/14", "dh-05")),
  clause(
    "III.3.4",
    "ưu tiên cho hộ nghèo vay vốn tín dụng ưu đãi",
    form("dh-03/A/8.1", "nhcsxh-01/A"),
  ),
  clause("III.3.4", "trả nợ vốn vay đúng hạn", form("dh-03/A/8.3", "nhcsxh-01/C")),
  clause("III.3.5", "trợ giúp cho những người, hộ bị thiên tai, hỏa hoạn", form("dh-07/B/T")),
  clause(
    "III.3.5",
    "trợ cấp thường xuyên hàng tháng",
    form("dh-07/A/5a", "dh-07/A/6", "dh-07/A/1"),
  ),
  aiming("III.3.6", ["M6"], "hộ cận nghèo tham gia bảo hiểm y tế", form("dh-08/A/cn", "dh-01/A/6")),
  clause(
    "III.3.7",
    "huy động nhiều nguồn lực trong cộng đồng dân cư",
    form("dh-08/B/2.3", "dh-08/B/2.4"),
  ),
  aiming(
    "III.3.8",
    ["M11"],
    "hỗ trợ xây dựng nhà ở cho hộ nghèo trong diện xóa nhà ở tạm",
    form("dh-08/B/1", "dh-01/A/8"),
  ),
  clause("III.3.8", "giảm tỷ lệ hộ nghèo đạt chỉ tiêu giao", form("dh-04/C/17", "dh-04/C/15")),
  aiming("III.3.9", ["M7"], "10 đội tình nguyện xã hội", form("dh-10/A/7", "dh-01/A/7")),
  aiming("III.3.9", ["M8"], "lành mạnh không có tệ nạn mại dâm", form("dh-10/A/11", "dh-10/A/8")),
  clause("III.4.1", "tuyên truyền Luật Bảo vệ, chăm sóc và giáo dục trẻ em", form("dh-10/A/12")),
  clause(
    "III.4.2",
    "ngày Quốc tế thiếu nhi, Tháng hành động vì trẻ em, tết Trung thu",
    form("dh-09/A/9"),
  ),
  aiming("III.4.3", ["M9"], "không có tai nạn thương tích trẻ em", form("dh-09/B/11", "dh-09/A/7")),
  clause("III.4.3", "xã, phường phù hợp với trẻ em", form("dh-09/B/10")),
  clause(
    "III.4.4",
    "Chương trình hành động quốc gia về bình đẳng giới",
    form("dh-10/A/I", "dh-10/A/5"),
  ),
  clause("III.4.5", "thực hiện tốt Luật Bình đẳng giới", form("dh-10/A/6", "dh-10/A/6.1")),

  clause(
    "IV.1.1",
    "định kỳ hàng quý, sáu tháng, cả năm tổng hợp, báo cáo UBND thị xã",
    form("nv-01/A/1", "nv-01/A/2"),
    { overview: "dh-00" },
    { pane: "consolidation" },
  ),
  clause("IV.1.2", "xác định đối tượng để thực hiện các chính sách", form("nv-01/A/3")),
  clause("IV.1.2", "nhân rộng mô hình giảm nghèo bền vững", form("nv-01/A/4")),
  clause(
    "IV.1.2",
    "hệ thống thông tin giám sát, đánh giá",
    form("nv-01/A/5"),
    { pane: "progress" },
    { pane: "board" },
  ),
  clause(
    "IV.1.3",
    "Tăng cường hoạt động truyền thông nâng cao nhận thức",
    form("nv-01/A/6", "dh-10/A/12"),
  ),
  clause("IV.1.3", "hướng dẫn thực hiện chính sách dạy nghề, tạo việc làm", form("nv-01/A/7")),
  clause("IV.1.3", "công bố tỷ lệ hộ nghèo, hộ cận nghèo", form("nv-01/A/8"), {
    overview: "dh-00b",
  }),
  clause(
    "IV.1.3",
    "kế hoạch kiểm tra, giám sát công tác lao động",
    { pane: "inspections" },
    form("nv-01/A/9", "dh-10/A/14"),
  ),
  clause(
    "IV.2.1",
    "Lồng ghép nguồn lực từ chương trình mục tiêu quốc gia",
    form("nv-02/A/1", "dh-13/A/M"),
  ),
  clause("IV.2.2", "Tổng hợp các nguồn lực", form("nv-02/A/2", "dh-13/A//2")),
  clause(
    "IV.2.2",
    "Theo dõi cấp phát, giám sát chi tiêu",
    form("nv-02/A/3", "dh-13/A//3", "dh-13/A//4"),
  ),
  clause("IV.3", "công tác điều tra, rà soát hộ nghèo", form("nv-03/A/1")),
  clause("IV.3", "tổng số dân số, tổng số hộ dân cư", form("nv-03/A/2", "tk-01", "dh-04/C/10")),
  clause("IV.4", "Theo dõi lĩnh vực dạy nghề nông nghiệp", form("nv-04/A/1", "kt-01/A//2")),
  clause("IV.4", "dự án khuyến nông - lâm - ngư", form("nv-04/A/2", "kt-01/A//4", "dh-13/A/3.1")),
  clause(
    "IV.4",
    "mở các lớp đào tạo nghề lĩnh vực nông nghiệp cho 50 lao động",
    form("nv-04/A/3", "kt-01/A//1"),
  ),
  clause("IV.5", "thực hiện dự án khuyến công", form("nv-05/A/1", "dh-13/A/3.2")),
  clause(
    "IV.5",
    "đối với các lĩnh vực do phòng, ban, ngành phụ trách",
    form("nv-05/A/2", "dh-13/A/3.3"),
  ),
  clause("IV.6", "chính sách khám chữa bệnh", form("nv-06/A/1")),
  clause("IV.7", "hỗ trợ ưu đãi về giáo dục", form("nv-07/A/1")),
  clause(
    "IV.8",
    "vốn vay học nghề, giải quyết việc làm, xuất khẩu lao động",
    form("nv-08/A/1", "nhcsxh-01/A//vl"),
  ),
  clause(
    "IV.8",
    "hỗ trợ phát triển sản xuất, xóa nhà ở tạm, học sinh, sinh viên",
    form("nv-08/A/2", "nhcsxh-01/A//nt"),
  ),
  clause("IV.9", "hỗ trợ pháp lý cho người nghèo", form("nv-09/A/1")),
  clause("IV.10", "tuyên truyền chính sách bảo hiểm xã hội và y tế", form("nv-10/A/1")),
  clause(
    "IV.10",
    "Cấp thẻ bảo hiểm y tế cho đối tượng người có công",
    form("nv-10/A/2", "bhxh-01", "dh-08/A//4"),
  ),
  clause("IV.10", "căn cứ danh sách hộ cận nghèo năm 2022", form("nv-10/A/3", "bhxh-01/A//cn")),
  clause(
    "IV.11.1",
    "kế hoạch tuyển sinh dạy nghề cho 200 lao động nông thôn",
    form("nv-11/A/1", "dh-02b/A/KH"),
  ),
  clause(
    "IV.11.1",
    "chịu trách nhiệm về các chứng từ sử dụng kinh phí",
    form("nv-11/A/2", "dh-02b/A//19"),
  ),
  clause("IV.11.2", "chương trình dạy nghề đã đăng ký tại Sở", form("nv-11/A/3")),
  clause("IV.11.2", "Biên soạn giáo trình dạy nghề", form("nv-11/A/4")),
  clause("IV.11.2", "Tổ chức thi kiểm tra", form("nv-11/A/5", "dh-02b/A//18", "dh-02/A/5")),
  clause(
    "IV.11.3",
    "báo cáo kết quả thực hiện kế hoạch dạy nghề cho UBND thị xã",
    form("nv-11/A/6", "dh-02b"),
  ),
  clause("IV.12", "hoạt động tuyên truyền về chủ trương, chính sách của Đảng", form("nv-12/A/1")),
  clause("IV.12", "chỉ đạo và hướng dẫn công chức văn hóa - xã hội", form("nv-12/A/2")),
  clause("IV.13", "trên sóng phát thanh của Đài Truyền thanh thị xã", form("nv-13/A/1")),
  clause(
    "IV.13",
    "chỉ đạo và hướng dẫn Đài Truyền thanh các xã, phường",
    form("nv-13/A/2", "dh-10/A/13"),
  ),
  clause("IV.14", "Theo chức năng và nhiệm vụ được giao", form("nv-14/A/1")),
  clause(
    "IV.15.1",
    "Xây dựng kế hoạch cụ thể về công tác lao động",
    form("nv-15/A/1", "dh-01/B/KH"),
  ),
  clause("IV.15.1", "kế hoạch hoàn thành trước ngày 15/3/2022", { period: "2022P" }),
  clause("IV.15.1", "tích cực phối hợp cùng các ban, ngành", form("nv-15/A/2", "dh-10/B")),
  clause("IV.15.2", "Kiện toàn các Ban Chỉ đạo", form("nv-15/A/3", "dh-10/A/15", "dh-01/B/BC")),
  clause("IV.15.2", "kiểm tra, giám sát việc thực hiện", form("nv-15/A/4", "dh-10/A/14")),
  clause(
    "IV.15.3",
    "báo cáo quý gửi trước ngày 15 tháng cuối quý",
    form("nv-15/A/5"),
    ["2022Q1", "2022Q2", "2022Q3", "2022Q4"].map((period) => ({ period })),
    { pane: "duties" },
    { pane: "board" },
  ),
  clause("IV.15.3", "06 tháng gửi trước ngày 30/5", { period: "2022S1" }),
  clause("IV.15.3", "báo cáo năm trước ngày 05/12", { period: "2022" }),
  clause("IV.16", "tuyên truyền, vận động cho Nhân dân tham gia học nghề", form("nv-16/A/1")),
];
