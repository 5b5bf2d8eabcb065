import type { Reporter } from "../../form/template.ts";
import type { OrgUnitId } from "../../ids.ts";

/** What section IV of the plan gives one body to do. */
export interface BodyTasks {
  /** The number of the body's clause in section IV. */
  readonly clause: number;
  /** As a title names it. */
  readonly body: string;
  readonly reportedBy: readonly Reporter[];
  /** In the plan's own words, one task each. */
  readonly tasks: readonly string[];
}

function office(clause: number, unit: string, body: string, ...tasks: string[]): BodyTasks {
  return { clause, body, reportedBy: [unit as OrgUnitId], tasks };
}

/** The sixteen entries of section IV, each broken into the tasks it names. What the plan cites stands as it cites it. */
export const tasks: readonly BodyTasks[] = [
  office(
    1,
    "ou-02",
    "Phòng Lao động – Thương binh và Xã hội",
    "Tham mưu giúp UBND thị xã chỉ đạo thực hiện tốt công tác lao động, thương binh và xã hội",
    "Định kỳ hàng quý, sáu tháng, cả năm tổng hợp, báo cáo UBND thị xã về tình hình và kết quả thực hiện kế hoạch",
    "Chủ trì, phối hợp xác định đối tượng để thực hiện các chính sách, đề án thuộc các chương trình người có công với cách mạng, dạy nghề, việc làm, giảm nghèo, tệ nạn xã hội, trẻ em, bình đẳng giới",
    "Xây dựng và nhân rộng mô hình giảm nghèo bền vững",
    "Xây dựng hệ thống thông tin giám sát, đánh giá từng chính sách, dự án hiệu quả đúng theo quy định",
    "Tăng cường hoạt động truyền thông nâng cao nhận thức, củng cố đội ngũ cán bộ làm công tác lao động, việc làm, dạy nghề, giảm nghèo, tệ nạn xã hội, trẻ em, bình đẳng giới",
    "Hướng dẫn thực hiện chính sách dạy nghề, tạo việc làm, xuất khẩu lao động và phát triển thị trường lao động",
    "Công bố tỷ lệ hộ nghèo, hộ cận nghèo của thị xã và các xã, phường",
    "Xây dựng và triển khai thực hiện kế hoạch kiểm tra, giám sát công tác lao động, thương binh và xã hội định kỳ hàng năm",
  ),
  office(
    2,
    "ou-31",
    "Phòng Tài chính – Kế hoạch",
    "Lồng ghép nguồn lực từ chương trình mục tiêu quốc gia giảm nghèo bền vững để triển khai hiệu quả về dạy nghề, giải quyết việc làm, giảm nghèo",
    "Tổng hợp các nguồn lực thực hiện lĩnh vực lao động, thương binh và xã hội",
    "Theo dõi cấp phát, giám sát chi tiêu tài chính theo quy định",
  ),
  office(
    3,
    "ou-32",
    "Chi cục Thống kê",
    "Phối hợp hướng dẫn, triển khai công tác điều tra, rà soát hộ nghèo, hộ cận nghèo",
    "Cung cấp số liệu tổng số dân số, tổng số hộ dân cư của thị xã và các xã, phường",
  ),
  office(
    4,
    "ou-33",
    "Phòng Kinh tế",
    "Theo dõi lĩnh vực dạy nghề nông nghiệp",
    "Thực hiện dự án khuyến nông – lâm – ngư và hỗ trợ phát triển sản xuất cho hộ nghèo, hộ cận nghèo (theo Quyết định số 1722 của Thủ tướng Chính phủ và Thông tư số 18 của Bộ Nông nghiệp và Phát triển nông thôn)",
    "Phối hợp với Trung tâm GDNN-GDTX thị xã mở các lớp đào tạo nghề lĩnh vực nông nghiệp cho 50 lao động nông thôn ở các xã, phường",
  ),
  office(
    5,
    "ou-34",
    "Phòng Quản lý đô thị",
    "Tiếp tục phối hợp triển khai thực hiện dự án khuyến công",
    "Hỗ trợ phát triển sản xuất đối với các lĩnh vực do phòng phụ trách cho hộ nghèo, hộ cận nghèo",
  ),
  office(
    6,
    "ou-35",
    "Trung tâm Y tế thị xã",
    "Chủ trì, phối hợp thực hiện chính sách khám chữa bệnh cho đối tượng chính sách, người có công với cách mạng, bảo trợ xã hội, người nghèo, người cận nghèo",
  ),
  office(
    7,
    "ou-36",
    "Phòng Giáo dục và Đào tạo",
    "Phối hợp thực hiện chính sách hỗ trợ ưu đãi về giáo dục cho học sinh nghèo, cận nghèo, bảo trợ xã hội",
  ),
  office(
    8,
    "ou-37",
    "Phòng giao dịch Ngân hàng Chính sách xã hội thị xã",
    "Chủ trì, phối hợp thực hiện chính sách hỗ trợ vốn vay học nghề, giải quyết việc làm, xuất khẩu lao động",
    "Cho người nghèo vay các nguồn vốn tín dụng ưu đãi khác: hỗ trợ phát triển sản xuất, xóa nhà ở tạm, học sinh, sinh viên",
  ),
  office(
    9,
    "ou-38",
    "Phòng Tư pháp",
    "Chủ trì triển khai chính sách hỗ trợ pháp lý cho người nghèo, đối tượng bảo trợ xã hội và Nhân dân trên địa bàn thị xã",
  ),
  office(
    10,
    "ou-39",
    "Bảo hiểm xã hội thị xã",
    "Chủ trì, phối hợp tuyên truyền chính sách bảo hiểm xã hội và y tế cho Nhân dân trên địa bàn",
    "Cấp thẻ bảo hiểm y tế cho đối tượng người có công với cách mạng, đối tượng bảo trợ xã hội, hộ nghèo và trẻ em kịp thời, đúng theo quy định",
    "Xây dựng kế hoạch và hướng dẫn hệ thống đại lý bảo hiểm ở các xã, phường; căn cứ danh sách hộ cận nghèo năm 2022 đăng ký tham gia 100% BHYT",
  ),
  office(
    11,
    "ou-03",
    "Trung tâm GDNN-GDTX",
    "Xây dựng và tổ chức thực hiện kế hoạch tuyển sinh dạy nghề cho 200 lao động nông thôn (nghề phi nông nghiệp 150 lao động, nghề nông nghiệp 50 lao động) đúng đối tượng, đúng nội dung, chương trình, theo hợp đồng ký kết với Phòng Lao động – TB&XH, Phòng Kinh tế",
    "Sử dụng kinh phí đúng mục đích, chịu trách nhiệm về các chứng từ sử dụng kinh phí theo Đề án",
    "Thực hiện chương trình dạy nghề đã đăng ký tại Sở Lao động – TB&XH theo phân cấp quản lý",
    "Biên soạn giáo trình dạy nghề theo đúng quy định",
    "Tổ chức thi kiểm tra, đánh giá hoàn thành khóa học, cấp văn bằng, chứng chỉ cho người học nghề đạt yêu cầu",
    "Định kỳ hàng quý, sáu tháng, cả năm báo cáo kết quả thực hiện kế hoạch dạy nghề cho UBND thị xã (qua Phòng Lao động – TB&XH)",
  ),
  office(
    12,
    "ou-40",
    "Phòng Văn hóa và Thông tin",
    "Phối hợp triển khai các hoạt động tuyên truyền về chủ trương, chính sách của Đảng và Nhà nước liên quan đến công tác lao động, thương binh và xã hội",
    "Chỉ đạo và hướng dẫn công chức văn hóa – xã hội các xã, phường làm tốt công tác tuyên truyền ở địa phương",
  ),
  office(
    13,
    "ou-41",
    "Trung tâm Văn hóa – Thể thao và Truyền thanh",
    "Phối hợp tuyên truyền, phổ biến trên sóng phát thanh của Đài Truyền thanh thị xã các chủ trương, chính sách ưu đãi của Nhà nước về công tác lao động, thương binh và xã hội",
    "Chỉ đạo và hướng dẫn Đài Truyền thanh các xã, phường làm tốt công tác tuyên truyền ở địa phương",
  ),
  office(
    14,
    "ou-42",
    "Các cơ quan, ban, ngành liên quan",
    "Theo chức năng và nhiệm vụ được giao, chủ động triển khai và phối hợp thực hiện các chính sách về ưu đãi người có công với cách mạng, đào tạo nghề, giải quyết việc làm, bảo trợ xã hội, giảm nghèo, tệ nạn xã hội, trẻ em, bình đẳng giới đạt hiệu quả",
  ),
  {
    clause: 15,
    body: "UBND các xã, phường",
    reportedBy: ["ward", "commune"],
    tasks: [
      "Xây dựng kế hoạch cụ thể về công tác lao động, thương binh và xã hội (hoàn thành trước ngày 15/3/2022), gửi về UBND thị xã (qua Phòng Lao động – TB&XH)",
      "Phối hợp triển khai thực hiện các chính sách về ưu đãi người có công với cách mạng, đào tạo nghề, giải quyết việc làm, bảo trợ xã hội, giảm nghèo, tệ nạn xã hội, trẻ em, bình đẳng giới đạt chỉ tiêu đề ra",
      "Kiện toàn các Ban Chỉ đạo thuộc lĩnh vực lao động, thương binh và xã hội",
      "Thường xuyên làm tốt công tác kiểm tra, giám sát việc thực hiện công tác lao động, thương binh và xã hội ở địa phương",
      "Định kỳ hàng quý, 06 tháng, năm báo cáo kết quả thực hiện về UBND thị xã (qua Phòng Lao động – TB&XH)",
    ],
  },
  office(
    16,
    "ou-43",
    "Mặt trận và các hội, đoàn thể thị xã",
    "Phối hợp tuyên truyền, vận động cho Nhân dân tham gia học nghề, giải quyết việc làm, xuất khẩu lao động, giảm nghèo, phòng chống tệ nạn xã hội, trẻ em, bình đẳng giới và chăm sóc đời sống người có công",
  ),
];
