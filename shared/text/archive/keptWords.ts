/** The column that says of the chain of a report whether an archive holds it, and what it says. */
export const keptColumn = "Báo cáo trong tệp";
export const keptWords = {
  kept: "có",
  leftOut: "kỳ không chọn",
  missing: "không lấy được",
} as const;

/** Whether an archive holds the report of a chain. */
export type Kept = keyof typeof keptWords;
