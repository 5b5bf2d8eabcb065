import { type ConnectionSentences, said } from "./saidProblem.ts";

/** What may happen between the pane and the Worker, in Vietnamese. */
export const connectionVietnamese: ConnectionSentences = {
  offline: said("Không có mạng", "Số liệu vẫn nằm trong bảng. Có mạng lại thì bấm lại."),
  "no-answer": said(
    "Chưa biết đã nhận hay chưa",
    "Máy chủ không trả lời. Bấm lại: nếu lần trước đã nhận, anh/chị sẽ thấy đúng biên nhận đó.",
  ),
  "unreadable-reply": ({ status }) => ({
    title: "Máy chủ trả lời không đúng",
    detail: `Mã ${status}. Tải lại trang rồi thử lại; nếu vẫn vậy, báo cơ quan nhận báo cáo.`,
  }),
  "server-failed": said(
    "Máy chủ gặp lỗi",
    "Chưa có gì thay đổi. Thử lại sau ít phút; nếu vẫn vậy, báo cơ quan nhận báo cáo.",
  ),
  "part-not-loaded": ({ why }) => {
    switch (why) {
      case "unreachable":
        return {
          title: "Chưa tải được phần này",
          detail: "Máy chủ không trả lời. Có mạng lại thì bấm lại.",
        };
      case "cut-off":
        return {
          title: "Chưa tải được phần này",
          detail: "Mạng đã đứt giữa chừng. Tải lại trang thì có; số liệu trong bảng vẫn còn.",
        };
      case "outdated":
        return {
          title: "Đã có bản mới của Nộp Biểu",
          detail: "Tải lại trang để dùng bản mới; số liệu trong bảng vẫn còn.",
        };
    }
  },
};
