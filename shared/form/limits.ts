/** The largest figure that is kept, above zero and below: a spreadsheet keeps 15 digits, and sums of more could leave the
 *  numbers altogether. */
export const largestFigure = 1e15;

/** Words that are held as a number have lost digits from here on: a spreadsheet keeps 15 of them. */
export const firstCutNumber = 1e15;

/** The most cells of a form, in all kinds of period together: one that has more could be opened and never handed in. */
export const mostCells = 6000;

/** The most characters of a text in a cell. */
export const mostCharacters = 4000;
