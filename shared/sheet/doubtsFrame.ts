/** The first and the last visible column of the sheet about doubts. */
export interface DoubtsFrame {
  readonly left: number;
  readonly right: number;
}

/** How wide its columns are: number, what it is about, two figures and their difference, words, more words. */
export const checkWidths = [5, 38, 14, 14, 12, 48, 40] as const;
