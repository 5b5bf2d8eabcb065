/** How many doubts a report was received with, where its figures alone do not show the same ones. */
export function sayReceivedWith(errors: number, warnings: number): string {
  const counts = [
    ...(errors > 0 ? [`${errors} lỗi`] : []),
    ...(warnings > 0 ? [`${warnings} cảnh báo`] : []),
  ];
  return counts.length === 0
    ? "Khi nhận, báo cáo không có lỗi hay cảnh báo; các dòng của đơn vị này chỉ xét trên số đã gửi"
    : `Khi nhận, báo cáo có tất cả ${counts.join(", ")}; số đã gửi không cho thấy đúng như vậy, hãy mở báo cáo để xem`;
}
