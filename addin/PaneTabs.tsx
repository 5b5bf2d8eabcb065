import { Button, makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { WorkSession } from "./actions/workSession.ts";
import type { AppPorts, PaneName } from "./appPorts.ts";
import { useComingForward } from "./hooks/useComingForward.ts";
import { useText } from "./hooks/useText.ts";
import {
  AdministrationPane,
  BoardOrCalendar,
  ConsolidationPane,
  FiledPane,
  FilesPane,
  ProgressPane,
  ReportPane,
} from "./laterPanes.tsx";
import { PaneTabList } from "./PaneTabList.tsx";
import { namesOf } from "./paneNames.ts";
import { DutiesPane } from "./panes/DutiesPane.tsx";
import { heardOfDuties, listDueSet, useDuties } from "./panes/duties.ts";
import type { HeldDesk } from "./panes/files/heldDesk.ts";
import type { ShownFile } from "./panes/files/shownFile.ts";
import { NarrativeEntrance } from "./panes/narrative/NarrativeEntrance.tsx";
import { OwnLinks } from "./panes/OwnLinks.tsx";
import type { WorkbookCheck } from "./panes/useCheckedWorkbook.ts";
import { useDistrictPeriod } from "./panes/useDistrictPeriod.ts";
import { useDroppedFiles } from "./panes/useDroppedFiles.ts";
import { useFreshReports } from "./panes/useFreshReports.ts";

interface Props {
  readonly ports: AppPorts;
  readonly session: WorkSession;
  readonly check: WorkbookCheck;
  /** Where the person was, where he comes back. */
  readonly startsWith: PaneName | null;
  readonly onPane: (chosen: PaneName) => void;
  /** Where the files lie that he hands in from. */
  readonly held: HeldDesk;
  /** Told which form of a file is looked at. */
  readonly onShownFile: (shown: ShownFile | null) => void;
}

/** The panes of a person's role, at most three. */
export function PaneTabs({ ports, session, check, startsWith, onPane, held, onShownFile }: Props) {
  const text = useText();
  const styles = useStyles();
  const { role } = session.me;
  const isReporter = role === "reporter";
  const names = namesOf(role);
  const [chosen, setChosen] = useState<PaneName>(
    names.find((name) => name === startsWith) ?? names[0] ?? "report",
  );
  const [openedFrom, setOpenedFrom] = useState<"duties" | "board" | "consolidation">("board");
  useEffect(() => onPane(chosen), [onPane, chosen]);
  /** What consolidations are compared with stands behind their tab. */
  const [filed, setFiled] = useState(false);
  const duties = useDuties(isReporter ? session : null);
  const district = useDistrictPeriod(isReporter ? null : session);
  const { refresh } = duties;
  const { hear, askShown } = useFreshReports(session, check);
  // The duties' own pane asks for them; whoever comes back to another one is told how many wait, too.
  const [asksHere] = useState(isReporter && chosen !== "duties");
  useEffect(() => {
    if (asksHere) void refresh();
  }, [asksHere, refresh]);
  useEffect(() => {
    if (duties.reply) hear(heardOfDuties(duties.reply, session.me.unit.id));
  }, [duties.reply, hear, session]);
  useComingForward(() => {
    if (isReporter) void refresh();
    else askShown();
  });
  const urgent = duties.reply ? listDueSet(duties.reply, session.me.regime.periods).length : 0;

  const showOpened = (from: "duties" | "board" | "consolidation") => {
    setOpenedFrom(from);
    setChosen("report");
    // A workbook that tells of changes tells of the new sheet too.
    if (!check.isLive) void check.recheck("what-is-missing");
  };

  const mayHandIn = isReporter || role === "reviewer";
  const homeOfFiles = isReporter ? "duties" : "board";
  const openFiles = useCallback(() => {
    setOpenedFrom(homeOfFiles);
    setChosen("files");
  }, [homeOfFiles]);
  const dropped = useDroppedFiles(mayHandIn, openFiles);

  const calendar = <OwnLinks session={session} copy={ports.copy} save={ports.saveCalendar} />;

  return (
    <div className={styles.whole}>
      <PaneTabList
        names={names}
        // A form that is only looked at belongs to the pane it was opened from.
        shown={names.includes(chosen) ? chosen : openedFrom}
        urgent={urgent}
        onChoose={(name) => {
          setFiled(false);
          setChosen(name);
        }}
      />
      <div className={styles.pane} role="tabpanel" aria-label={text.tabs[chosen]}>
        {chosen === "duties" && (
          <DutiesPane
            session={session}
            duties={duties}
            checked={check.checked}
            onOpened={() => showOpened("duties")}
            onFiles={openFiles}
            out={ports.out}
            calendar={
              <>
                <NarrativeEntrance session={session} period={null} save={ports.saveDocument} />
                {calendar}
              </>
            }
          />
        )}
        {chosen === "report" && !names.includes(chosen) && (
          <Button
            appearance="subtle"
            size="small"
            className={styles.back}
            onClick={() => setChosen(openedFrom)}
          >
            ← {text.tabs[openedFrom]}
          </Button>
        )}
        {chosen === "report" && (
          <ReportPane
            session={session}
            store={ports.store}
            check={check}
            onDuties={() => setChosen(isReporter ? "duties" : "board")}
            onMoved={() => void duties.refresh()}
            out={ports.out}
            copy={ports.copy}
          />
        )}
        {chosen === "files" && (
          <FilesPane
            session={session}
            store={ports.store}
            read={ports.readFile}
            load={ports.loadFileWorkbook}
            held={held}
            dropped={dropped.files}
            onTaken={dropped.forget}
            onBack={() => setChosen(openedFrom)}
            onMoved={() => void duties.refresh()}
            onShown={onShownFile}
            pictureOf={ports.pictureOf}
            out={ports.out}
            copy={ports.copy}
          />
        )}
        {chosen === "board" && (
          <BoardOrCalendar
            session={session}
            chosenPeriod={district}
            calendar={calendar}
            out={ports.out}
            copy={ports.copy}
            onHeard={hear}
            onOpened={() => showOpened("board")}
            onConsolidate={() => setChosen("consolidation")}
            onFiles={openFiles}
          />
        )}
        {chosen === "consolidation" && filed && (
          <FiledPane session={session} onBack={() => setFiled(false)} />
        )}
        {chosen === "consolidation" && !filed && (
          <ConsolidationPane
            session={session}
            chosen={district}
            out={ports.out}
            saveDocument={ports.saveDocument}
            onOpened={() => showOpened("consolidation")}
            onFiled={() => setFiled(true)}
          />
        )}
        {chosen === "administration" && (
          <AdministrationPane session={session} out={ports.out} copy={ports.copy} />
        )}
        {chosen === "progress" && (
          <ProgressPane session={session} out={ports.out} saveDocument={ports.saveDocument} />
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  whole: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  pane: { display: "flex", flexDirection: "column", flexGrow: 1 },
  back: { alignSelf: "start", margin: "8px 8px 0" },
});
