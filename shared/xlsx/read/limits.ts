/** How much is read of a file. A real list of 10,000 rows inflates to 7 times its size; what goes far beyond these is
 *  no form and no list, and is refused before it takes the machine's memory. */
export const limits = {
  fileBytes: 8_000_000,
  partBytes: 24_000_000,
  allBytes: 40_000_000,
  /** Inflated over deflated bytes, once a part is larger than `freeBytes`. */
  ratio: 150,
  freeBytes: 1_000_000,
  entries: 500,
  rows: 60_000,
  columns: 512,
  /** Of all sheets together, empty ones inside their used areas included. */
  cells: 1_000_000,
  /** Seen in all cells, with their formulas. */
  characters: 40_000_000,
} as const;
