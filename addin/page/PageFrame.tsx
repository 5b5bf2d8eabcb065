import { makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useEffect, useState } from "react";
import type { MeReply } from "../../shared/api/sessions.ts";
import { useText } from "../hooks/useText.ts";
import { PageHeader } from "./PageHeader.tsx";

interface Props {
  readonly me: MeReply | null;
  readonly onLeave: () => void;
  readonly workbook: ReactNode;
  readonly pane: ReactNode;
  /** Changes whenever a cell or a sheet is to be seen: on a narrow screen the workbook then comes forward. */
  readonly revealed: unknown;
}

const narrow = "@media (max-width: 899px)";

/** The page: header, workbook on the left, pane on the right; below 900 px two tabs. */
export function PageFrame({ me, onLeave, workbook, pane, revealed }: Props) {
  const text = useText();
  const styles = useStyles();
  const [front, setFront] = useState<"sheet" | "pane">("pane");
  useEffect(() => {
    if (revealed) setFront("sheet");
  }, [revealed]);
  useEffect(() => {
    if (!me) setFront("pane");
  }, [me]);
  /** As in Excel, F6 leads from the sheet to the pane and back: in the sheet Tab is the sheet's own. */
  function turn(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.key !== "F6") return;
    event.preventDefault();
    const inSheet = event.target instanceof Element && event.target.closest("main") !== null;
    const next = inSheet
      ? 'aside [tabindex="0"], aside button'
      : 'main [role="gridcell"][tabindex="0"]';
    setFront(inSheet ? "pane" : "sheet");
    event.currentTarget.querySelector<HTMLElement>(next)?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: one key for the whole page
    <div className={styles.page} onKeyDown={turn}>
      <PageHeader me={me} onLeave={onLeave} />
      <TabList
        className={styles.switch}
        selectedValue={front}
        onTabSelect={(_, { value }) => setFront(value === "sheet" ? "sheet" : "pane")}
      >
        <Tab value="sheet">{text.tabs.sheet}</Tab>
        <Tab value="pane">{text.tabs.pane}</Tab>
      </TabList>
      <div className={styles.parts}>
        <main className={mergeClasses(styles.workbook, front === "pane" && styles.behind)}>
          {workbook}
        </main>
        <aside
          className={mergeClasses(styles.pane, front === "sheet" && styles.behind)}
          aria-label={text.brand}
        >
          {pane}
        </aside>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100dvh",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  switch: {
    display: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { display: "flex", flexShrink: 0 },
  },
  parts: { display: "flex", flexGrow: 1, minHeight: 0 },
  workbook: { flexGrow: 1, minWidth: 0, [narrow]: { width: "100%" } },
  pane: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    boxSizing: "border-box",
    width: "372px",
    overflowY: "auto",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { width: "100%", borderLeftStyle: "none" },
  },
  behind: { [narrow]: { display: "none" } },
});
