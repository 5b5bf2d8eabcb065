/** The number formats every reader knows by number and that look alike in every locale. */
export const BUILT_IN_FORMATS: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};

/** Formats of one's own are numbered from here on. */
export const FIRST_CUSTOM_FORMAT = 164;
