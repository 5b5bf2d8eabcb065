/** The list of an archive's files with the hash of each, whose own hash is the seal; and the page that the seal stands on,
 *  which is not on the list. */
export const sealedFiles = "ma-tep.csv";
export const unsealedPage = "DOC-TRUOC.txt";
