import { Button, makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { WorkSession } from "./actions/workSession.ts";
import type { AppPorts, PaneName } from "./appPorts.ts";
import { DropZone } from "./components/DropZone.tsx";
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
import type { HeldDesk } from "./panes/files/heldDesk.ts";
import type { ShownFile } from "./panes/files/shownFile.ts";
import { NoFilesHere } from "./panes/NoFilesHere.tsx";
import { NarrativeEntrance } from "./panes/narrative/NarrativeEntrance.tsx";
import { OwnLinks } from "./panes/OwnLinks.tsx";
import type { WorkbookCheck } from "./panes/useCheckedWorkbook.ts";
import { useDistrictPeriod } from "./panes/useDistrictPeriod.ts";
import { useDroppedFiles } from "./panes/useDroppedFiles.ts";
import { useOwnDuties } from "./panes/useOwnDuties.ts";

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
  /** The form of a file that the person looks at, or looked at last and has not left. */
  const [fileForm, setFileForm] = useState<string | null>(null);
  /** What consolidations are compared with stands behind their tab. */
  const [filed, setFiled] = useState(false);
  const { duties, hear, urgent } = useOwnDuties(session, check, chosen === "duties");
  const district = useDistrictPeriod(isReporter ? null : session);

  const showOpened = (from: "duties" | "board" | "consolidation") => {
    setOpenedFrom(from);
    setFileForm(null);
    setChosen("report");
    // A workbook that tells of changes tells of the new sheet too.
    if (!check.isLive) void check.recheck("what-is-missing");
  };

  const isAtFileForm = chosen === "files" && fileForm !== null;
  const isFormInFile = isAtFileForm || (fileForm !== null && !check.checked?.forms.length);
  const openFiles = useCallback(() => {
    setOpenedFrom(isReporter ? "duties" : "board");
    setFileForm(null);
    setChosen("files");
  }, [isReporter]);
  const [isTurnedAway, setTurnedAway] = useState(false);
  const turnAway = useCallback(() => setTurnedAway(true), []);
  const dropped = useDroppedFiles(isReporter || role === "reviewer", openFiles, turnAway);

  const calendar = <OwnLinks session={session} copy={ports.copy} save={ports.saveCalendar} />;

  return (
    <div className={styles.whole}>
      <PaneTabList
        names={names}
        // A form that is only looked at belongs to the pane it was opened from, and one of a file is an open one.
        shown={names.includes(chosen) ? chosen : isAtFileForm ? "report" : openedFrom}
        urgent={urgent}
        onChoose={(name) => {
          setFiled(false);
          setChosen(name === "report" && isFormInFile ? "files" : name);
        }}
      />
      <div className={styles.pane} role="tabpanel" aria-label={text.tabs[chosen]}>
        {isTurnedAway && <NoFilesHere session={session} onDismiss={() => setTurnedAway(false)} />}
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
            opened={fileForm}
            onOpened={setFileForm}
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
      {dropped.isOver && <DropZone words={text.duties.dropHere(isReporter)} />}
    </div>
  );
}

const useStyles = makeStyles({
  // As tall as what is in it: its tabs stay in sight as far down as it goes.
  whole: { display: "flex", flexDirection: "column", flexGrow: 1, flexShrink: 0 },
  pane: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    "& > .fui-MessageBar": { margin: "16px 16px 0" },
  },
  back: { alignSelf: "start", margin: "8px 8px 0" },
});
