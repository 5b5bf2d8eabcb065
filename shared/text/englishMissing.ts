import type { SaidProblem } from "./problems/saidProblem.ts";

/** Told while a reader of English waits for it, who is shown nothing else yet. */
export const englishComing = "Loading English…";

/** Told where English was asked for and cannot be loaded: in Vietnamese, which is what remains, and in few words to
 *  whoever reads only English. */
export const englishMissing: SaidProblem = {
  title: "Chưa tải được tiếng Anh · English could not be loaded",
  detail:
    "Khung vẫn hiện tiếng Việt. Kiểm tra mạng rồi chọn lại; chưa được thì tải lại trang. / Check the network and choose it again, or reload.",
};
