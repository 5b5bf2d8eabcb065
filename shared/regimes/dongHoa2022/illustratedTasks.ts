import type { OrgUnitId, PeriodId, TemplateId } from "../../ids.ts";
import type { IllustratedReport } from "./illustratedReport.ts";
import { did, notYet, type TaskAnswer, taskCells } from "./taskAnswers.ts";
import { tasks } from "./tasks.ts";

/** The report of the only body of a clause for the first six months. */
function report(
  clause: number,
  sentAt: string,
  then: IllustratedReport["then"],
  ...answers: readonly TaskAnswer[]
): IllustratedReport {
  const [unit] = tasks.find((body) => body.clause === clause)?.reportedBy ?? [];
  return {
    unit: unit as OrgUnitId,
    template: `nv-${String(clause).padStart(2, "0")}` as TemplateId,
    period: "2022S1" as PeriodId,
    entered: taskCells(answers),
    reasons: [],
    // Words of what was done are no estimate, whenever they are sent.
    dataState: { estimated: false, preliminary: false },
    sentAt: `${sentAt}:00+07:00`,
    then,
    notes: [],
  };
}

const waiting = { difficulty: "Văn bản hướng dẫn giai đoạn mới ban hành chậm." };

/** What the bodies of section IV did in the first six months of 2022. The communes' answers stand by themselves. */
export const illustratedTasks: readonly IllustratedReport[] = [
  report(
    1,
    "2022-05-27T15:20",
    "submitted",
    did("Đã tham mưu 14 văn bản chỉ đạo, triển khai kế hoạch đến 10 xã, phường."),
    did("Đã tổng hợp, báo cáo quý I; đang tổng hợp báo cáo 6 tháng."),
    did("Đã rà soát, lập danh sách đối tượng của từng chính sách theo xã, phường."),
    notYet("Chưa có kinh phí cho mô hình mới năm 2022.", "Bố trí vốn cho 02 mô hình giảm nghèo."),
    did("Đã dùng thử hệ thống báo cáo trên Excel tại 10 xã, phường."),
    did("Đã mở 01 lớp tập huấn cho 40 cán bộ; phát 12 lượt tin trên Đài Truyền thanh."),
    did("Đã hướng dẫn các xã, phường; mở 02 phiên tư vấn việc làm, xuất khẩu lao động."),
    did("Đã công bố tỷ lệ hộ nghèo, hộ cận nghèo đầu năm 2022 của thị xã và 10 xã, phường."),
    did("Đã ban hành kế hoạch kiểm tra; kiểm tra 04/10 xã, phường."),
  ),
  report(
    2,
    "2022-05-26T09:40",
    "approved",
    did("Đã tham mưu phân bổ vốn lồng ghép cho dạy nghề, việc làm, giảm nghèo.", waiting),
    did("Đã tổng hợp nguồn lực quý I và 6 tháng theo biểu ĐH-13."),
    did("Đã cấp phát theo tiến độ; không phát hiện chi sai chế độ."),
  ),
  report(
    3,
    "2022-05-24T14:15",
    "approved",
    did("Đã cử 02 cán bộ phối hợp hướng dẫn phương pháp rà soát."),
    did("Đã cung cấp số hộ, dân số đến 31/12/2021 của thị xã và 10 xã, phường theo biểu TK-01."),
  ),
  report(
    4,
    "2022-05-26T16:10",
    "approved",
    did("Đã theo dõi, phê duyệt danh sách nghề nông nghiệp đào tạo năm 2022."),
    did("Đã hỗ trợ giống, vật tư cho hộ nghèo, hộ cận nghèo ở các xã, phường.", waiting),
    did("Đã mở 01 lớp kỹ thuật trồng lúa chất lượng cao tại xã Hòa Tân Đông."),
  ),
  report(
    5,
    "2022-05-25T10:30",
    "approved",
    did("Đã phối hợp hỗ trợ máy cho 03 cơ sở chế biến, đan lát."),
    did("Đã hỗ trợ dụng cụ nghề tiểu thủ công nghiệp cho 05 hộ nghèo, hộ cận nghèo."),
  ),
  report(
    6,
    "2022-05-25T15:45",
    "approved",
    did("Đã khám, chữa bệnh BHYT cho các nhóm đối tượng tại Trung tâm và 10 trạm y tế."),
  ),
  report(
    7,
    "2022-05-24T09:05",
    "approved",
    did("Đã miễn, giảm học phí, hỗ trợ chi phí học tập học kỳ II cho học sinh đúng đối tượng."),
  ),
  report(
    8,
    "2022-05-26T14:00",
    "approved",
    did("Đã giải ngân vốn vay việc làm cho lao động ở 10 xã, phường; nợ quá hạn dưới 1%."),
    did("Đã cho vay phát triển sản xuất, nhà ở, học sinh, sinh viên qua các tổ tiết kiệm.", {
      request: "Các xã, phường phối hợp thu hồi nợ của hộ đi khỏi địa phương.",
    }),
  ),
  report(
    9,
    "2022-05-23T16:25",
    "approved",
    did("Đã trợ giúp pháp lý 46 lượt người; tổ chức 03 đợt tư vấn lưu động."),
  ),
  report(
    10,
    "2022-05-27T08:50",
    "submitted",
    did("Đã tổ chức 11 buổi tuyên truyền trực tiếp tại các khu phố, thôn."),
    did("Đã cấp thẻ kịp thời cho các nhóm đối tượng theo danh sách của các xã, phường."),
    did("Đã giao danh sách hộ cận nghèo cho đại lý ở 10 xã, phường vận động tham gia.", {
      difficulty: "Một số hộ đi làm ăn xa, chưa xác minh được thẻ ở nơi tạm trú.",
    }),
  ),
  report(
    11,
    "2022-05-27T10:15",
    "submitted",
    did("Đã tuyển sinh 05 lớp theo hợp đồng với Phòng Lao động và Phòng Kinh tế."),
    did("Đã sử dụng, quyết toán kinh phí theo tiến độ lớp; chứng từ đầy đủ."),
    did("Đã thực hiện các chương trình dạy nghề đã đăng ký tại Sở."),
    notYet(
      "Giáo trình nghề nuôi tôm nước lợ còn chờ thẩm định.",
      "Sở cử người tham gia thẩm định.",
    ),
    did("Đã tổ chức thi, cấp chứng chỉ cho lớp bế giảng trong tháng 5."),
    did("Đã báo cáo quý I và 6 tháng đúng hạn."),
  ),
  report(
    12,
    "2022-05-25T09:20",
    "approved",
    did("Đã thực hiện 24 băng rôn, 06 chuyên mục trên trang thông tin điện tử."),
    did("Đã tập huấn cho 10 công chức văn hóa – xã hội các xã, phường."),
  ),
  report(
    13,
    "2022-05-24T15:35",
    "approved",
    did("Đã phát 38 lượt tin, bài trên sóng Đài Truyền thanh thị xã."),
    did("Đã hướng dẫn 10 Đài Truyền thanh xã, phường tiếp sóng, viết tin."),
  ),
  report(
    14,
    "2022-05-26T11:00",
    "approved",
    did(
      "Các cơ quan đã phối hợp rà soát đối tượng, tuyên truyền, thực hiện chính sách theo chức năng.",
    ),
  ),
  report(
    16,
    "2022-05-25T16:50",
    "approved",
    did(
      "Đã vận động 52 buổi sinh hoạt lồng ghép; vận động Quỹ Vì người nghèo xây 03 nhà đại đoàn kết.",
    ),
  ),
];
