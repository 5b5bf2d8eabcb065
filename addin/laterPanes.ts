import { lazy } from "react";

// Communes never load the panes of the district and of the administrator.

/** The board, or the calendar behind it. */
export const BoardOrCalendar = lazy(async () => ({
  default: (await import("./panes/BoardOrCalendar.tsx")).BoardOrCalendar,
}));

/** Handing in from files. */
export const FilesPane = lazy(async () => ({
  default: (await import("./panes/files/FilesPane.tsx")).FilesPane,
}));

/** The targets and starting figures. */
export const FiledPane = lazy(async () => ({
  default: (await import("./panes/FiledPane.tsx")).FiledPane,
}));

/** One form over all units. */
export const ConsolidationPane = lazy(async () => ({
  default: (await import("./panes/ConsolidationPane.tsx")).ConsolidationPane,
}));

/** How far the district is from its plan. */
export const ProgressPane = lazy(async () => ({
  default: (await import("./panes/ProgressPane.tsx")).ProgressPane,
}));

/** People, units, forms and the record. */
export const AdministrationPane = lazy(async () => ({
  default: (await import("./panes/administration/AdministrationPane.tsx")).AdministrationPane,
}));
