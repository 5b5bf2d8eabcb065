import { type ReactNode, useEffect, useState } from "react";
import type { FilesPort } from "../../actions/files/deskFile.ts";
import type { TextStore } from "../../actions/formLibrary.ts";
import type { WorkSession } from "../../actions/workSession.ts";
import { SkeletonList } from "../../components/SkeletonList.tsx";
import { useText } from "../../hooks/useText.ts";
import type { SheetsOut } from "../saveSheets.ts";
import { DeskView } from "./DeskView.tsx";
import { deskIn, type HeldDesk } from "./heldDesk.ts";
import type { ShownFile } from "./shownFile.ts";

interface Props {
  readonly session: WorkSession;
  readonly store: TextStore;
  readonly read: FilesPort["read"];
  /** Loads what their forms are put into. */
  readonly load: () => Promise<FilesPort["workbookOf"]>;
  readonly held: HeldDesk;
  /** Files that were dropped before this pane was there. */
  readonly dropped: readonly File[];
  readonly onTaken: () => void;
  /** Which of their forms is looked at; null where all of them are. */
  readonly opened: string | null;
  readonly onOpened: (name: string | null) => void;
  /** Goes back to where files were asked for. */
  readonly onBack: () => void;
  /** Told when a report has been handed in. */
  readonly onMoved: () => void;
  /** Told which form is looked at. */
  readonly onShown: (shown: ShownFile | null) => void;
  readonly pictureOf: ((shown: ShownFile) => ReactNode) | null;
  readonly out: SheetsOut;
  readonly copy: (words: string) => void;
}

/** Handing in from files: they are read on this machine, checked as any open form, and handed in through the same way. */
export function FilesPane(props: Props) {
  const { session, store, read, load, held, dropped, onTaken, ...view } = props;
  const text = useText();
  const [lying, setLying] = useState(held.current);
  const desk = lying?.desk;
  useEffect(() => {
    let isHere = true;
    void load().then((workbookOf) => {
      if (isHere) setLying(deskIn(held, session, store, { read, workbookOf }));
    });
    return () => {
      isHere = false;
    };
  }, [held, read, load, session, store]);
  useEffect(() => {
    if (!desk || dropped.length === 0) return;
    void desk.add(dropped);
    onTaken();
  }, [desk, dropped, onTaken]);
  if (!lying) {
    // Who has opened it is led on from here to what comes in its place.
    return (
      <div data-landing>
        <SkeletonList doing={text.duties.opening} count={2} />
      </div>
    );
  }
  return <DeskView {...view} desk={lying.desk} run={lying.run} store={store} />;
}
