import { aiming, clause, form, type PlanClause, purpose } from "./planClause.ts";

/** What the plan is founded on, what it is for, and the targets that it sets: sections I and II. */
export const planAims: readonly PlanClause[] = [
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
];
