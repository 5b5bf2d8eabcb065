/** The first and the last visible column of the sheet about doubts. */
export interface DoubtsFrame {
  readonly left: number;
  readonly right: number;
}

/** How wide its columns are: number, what it is about, two figures and their difference, words, more words. */
export const checkWidths = [6, 40, 16, 16, 14, 50, 44] as const;
