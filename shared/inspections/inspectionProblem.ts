/** What may stand against a change of the plan of kiểm tra, giám sát. */
export type InspectionProblem =
  /** Somebody has changed the inspection since it was read. */
  | { readonly kind: "inspection-moved"; readonly by: string; readonly at: string }
  /** What is said of the inspection cannot be so. */
  | { readonly kind: "inspection-impossible"; readonly fault: InspectionFault };

/** What of an inspection cannot be. */
export type InspectionFault =
  /** It is planned for another year than the plan's. */
  | "planned-outside-year"
  /** What has not happened yet has no result. */
  | "done-ahead"
  | "done-before-year"
  /** There is a day for following up, and nothing to be followed up. */
  | "nothing-to-follow-up"
  | "follow-up-before-done"
  | "followed-up-ahead"
  | "followed-up-before-done"
  /** What was held was not called off. */
  | "done-and-cancelled";
