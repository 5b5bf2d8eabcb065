/** Why a file that a person chose is not read. */
export type FileFault =
  /** Excel 97–2003: another kind of file altogether. */
  | "old-xls"
  | "password"
  /** It breaks off: saving, copying or downloading it was interrupted. */
  | "half-written"
  /** Its parts do not agree with each other. */
  | "damaged"
  /** A spreadsheet in another format, such as .ods, .xlsb or .csv. */
  | "other-format"
  /** No spreadsheet at all. */
  | "not-a-workbook"
  /** A workbook that holds charts alone. */
  | "no-worksheet"
  /** More bytes than any form or list of ours has. */
  | "too-large"
  /** More rows, columns or cells than are read. */
  | "too-many-cells"
  /** Built in a way that no spreadsheet program builds a file, and that harms whoever opens it. */
  | "suspicious"
  | "too-slow"
  /** The browser no longer reaches the file: moved, deleted, changed, or held by another program. */
  | "unreachable"
  /** It was saved once more after it had been read. */
  | "changed-since"
  /** The person stopped the reading. */
  | "stopped"
  /** The reader itself ended in the middle, as for want of memory. */
  | "reader-ended";
