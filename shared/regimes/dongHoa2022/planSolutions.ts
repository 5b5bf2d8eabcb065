import { aiming, clause, form, type PlanClause } from "./planClause.ts";

/** How the plan means to reach its targets: section III. */
export const planSolutions: readonly PlanClause[] = [
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
];
