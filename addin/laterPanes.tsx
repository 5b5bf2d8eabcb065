import { makeStyles } from "@fluentui/react-components";
import { later } from "./components/later.tsx";
import { SkeletonList } from "./components/SkeletonList.tsx";
import { useText } from "./hooks/useText.ts";

// Communes never load the panes of the district and of the administrator.

/** The form that is open. Everybody needs it soon, and nobody to begin with: it is begun behind the first pane. */
export const ReportPane = later(
  async () => (await import("./panes/ReportPane.tsx")).ReportPane,
  Waiting,
);

/** The board, or the calendar behind it. */
export const BoardOrCalendar = later(
  async () => (await import("./panes/BoardOrCalendar.tsx")).BoardOrCalendar,
  Waiting,
);

/** Handing in from files. */
export const FilesPane = later(
  async () => (await import("./panes/files/FilesPane.tsx")).FilesPane,
  Waiting,
);

/** The targets and starting figures. */
export const FiledPane = later(
  async () => (await import("./panes/FiledPane.tsx")).FiledPane,
  Waiting,
);

/** One form over all units. */
export const ConsolidationPane = later(
  async () => (await import("./panes/ConsolidationPane.tsx")).ConsolidationPane,
  Waiting,
);

/** How far the district is from its plan. */
export const ProgressPane = later(
  async () => (await import("./panes/ProgressPane.tsx")).ProgressPane,
  Waiting,
);

/** People, units, forms and the record. */
export const AdministrationPane = later(
  async () => (await import("./panes/administration/AdministrationPane.tsx")).AdministrationPane,
  Waiting,
);

function Waiting() {
  const { loading } = useText().board;
  const styles = useStyles();
  return (
    // Who has opened it is led on from here to what comes in its place.
    <div className={styles.waiting} data-landing>
      <SkeletonList doing={loading} count={3} />
    </div>
  );
}

const useStyles = makeStyles({ waiting: { padding: "16px" } });
