import { makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { MeReply } from "../../shared/api/sessions.ts";
import { useText } from "../hooks/useText.ts";
import { PageHeader } from "./PageHeader.tsx";
import { writtenField } from "./writtenField.ts";

interface Props {
  readonly me: MeReply | null;
  readonly sample: string | null;
  readonly onLeave: () => void;
  readonly workbook: ReactNode;
  readonly pane: ReactNode;
  /** Changes whenever a cell or a sheet is to be seen: on a narrow screen the workbook then comes forward. */
  readonly revealed: unknown;
}

const narrow = "@media (max-width: 899px)";

/** Where F6 leads: the selected cell, or what an empty workbook says; the first thing of the pane. */
const sheetStart = '[role="gridcell"][tabindex="0"], h2';
const paneStart = '[tabindex="0"], button';

/** The page: header, workbook on the left, pane on the right; below 900 px two tabs. */
export function PageFrame({ me, sample, onLeave, workbook, pane, revealed }: Props) {
  const text = useText();
  const styles = useStyles();
  const [front, setFront] = useState<"sheet" | "pane">("pane");
  const sheetPart = useRef<HTMLElement>(null);
  const panePart = useRef<HTMLElement>(null);
  useEffect(() => {
    // Who has gone on to write something meanwhile is not taken away from it.
    if (revealed && !panePart.current?.contains(writtenField())) setFront("sheet");
  }, [revealed]);
  useEffect(() => {
    if (!me) setFront("pane");
  }, [me]);
  /** As in Excel, F6 leads from the sheet to the pane and back: in the sheet Tab is the sheet's own. */
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      const { target } = event;
      const isInLayer = target instanceof Element && target.closest('[role="dialog"]') !== null;
      if (event.key !== "F6" || event.isComposing || isInLayer) return;
      event.preventDefault();
      const isInSheet = target instanceof Node && sheetPart.current?.contains(target) === true;
      const part = isInSheet ? panePart : sheetPart;
      // What stands behind cannot take the focus.
      flushSync(() => setFront(isInSheet ? "pane" : "sheet"));
      part.current?.querySelector<HTMLElement>(isInSheet ? paneStart : sheetStart)?.focus();
    };
    // Before anything else has it: a cell that is typed into keeps its keys to itself.
    document.addEventListener("keydown", turn, true);
    return () => document.removeEventListener("keydown", turn, true);
  }, []);

  return (
    <div className={styles.page}>
      <PageHeader me={me} sample={sample} onLeave={onLeave} />
      <main className={styles.main}>
        <TabList
          className={styles.switch}
          selectedValue={front}
          aria-label={text.tabs.switch}
          onTabSelect={(_, { value }) => setFront(value === "sheet" ? "sheet" : "pane")}
        >
          <Tab value="sheet">{text.tabs.sheet}</Tab>
          <Tab value="pane">{text.tabs.pane}</Tab>
        </TabList>
        <div className={styles.parts}>
          <section
            ref={sheetPart}
            className={mergeClasses(styles.workbook, front === "pane" && styles.behind)}
            aria-label={text.tabs.sheet}
          >
            {workbook}
          </section>
          <section
            ref={panePart}
            className={mergeClasses(styles.pane, front === "sheet" && styles.behind)}
            aria-label={text.brand}
          >
            {pane}
          </section>
        </div>
      </main>
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
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
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
