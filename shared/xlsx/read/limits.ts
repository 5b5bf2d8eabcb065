/** How much is read of a file. A real list of 10,000 rows inflates to 7 times its size; what goes far beyond these is
 *  no form and no list, and is refused before it takes the machine's memory. */
export const limits = {
  fileBytes: 8_000_000,
  partBytes: 24_000_000,
  allBytes: 40_000_000,
  /** Inflated over deflated bytes, once a part is larger than `freeBytes`. */
  ratio: 150,
  freeBytes: 1_000_000,
  /** So many deflated bytes are taken up at once before that is looked at: they are at most 4.2 million. */
  stepBytes: 4096,
  entries: 500,
  rows: 60_000,
  columns: 512,
  /** Of all sheets together, empty ones inside their used areas included. */
  cells: 1_000_000,
  /** Seen in all cells. */
  characters: 40_000_000,
  /** Excel's own: of one text, and of one formula. */
  textCharacters: 32_767,
  formulaLength: 8192,
  /** Of one sheet; a whole set of our sheets has some hundreds. */
  merges: 20_000,
  /** Of namespaces, open at one place. */
  declarations: 100,
  /** Of all formulas, those that are stored once written out for every cell. */
  formulaCharacters: 10_000_000,
} as const;
