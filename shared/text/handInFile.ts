import { sayDay } from "./days.ts";

/** What a file says of how it is handed in. */
export interface FileHandIn {
  /** Where the page is; null where nobody knows. */
  readonly address: string | null;
  readonly receivedBy: string;
  /** The last day on time, or for putting right what came back; null where nobody is late. */
  readonly lastDay: string | null;
}

/** How the pane calls handing a file in: files name it. */
export const fileHandInName = "Nộp bằng tệp";

/** Where a file is handed in, to whom and until when: two lines of a sheet. */
export function sayFileHandIn({ address, receivedBy, lastDay }: FileHandIn): string[] {
  const day = lastDay === null ? "" : `; hạn hết ngày ${sayDay("vi", lastDay)}`;
  return [
    `Gửi tệp này: mở ${address ?? "trang Nộp Biểu"}, chọn “${fileHandInName}”.`,
    `Nơi nhận: ${receivedBy}${day}.`,
  ];
}
