/** The languages a person can read the pane and the page in. The sheet is an official form, Vietnamese in both. */
export type Language = "vi" | "en";
