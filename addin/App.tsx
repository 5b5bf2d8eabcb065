import { FluentProvider } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { MeReply } from "../shared/api/sessions.ts";
import { englishMissing } from "../shared/text/englishMissing.ts";
import type { ChangedByReport } from "./actions/changedCells.ts";
import { changedCells } from "./actions/changedCells.ts";
import type { CheckedWorkbook } from "./actions/checkedForm.ts";
import type { AppPorts } from "./appPorts.ts";
import { EnglishComing } from "./components/EnglishComing.tsx";
import { ProblemBar } from "./components/ProblemBar.tsx";
import { useKeptFocus } from "./hooks/useKeptFocus.ts";
import { ReloadContext } from "./hooks/useReload.ts";
import { useSubscription } from "./hooks/useSubscription.ts";
import { ReadingContext } from "./hooks/useText.ts";
import { LeaveAsked } from "./LeaveAsked.tsx";
import { ReportPane } from "./laterPanes.tsx";
import { PaneTabs } from "./PaneTabs.tsx";
import { ActionProblem } from "./panes/ActionProblem.tsx";
import type { HeldDesk } from "./panes/files/heldDesk.ts";
import type { ShownFile } from "./panes/files/shownFile.ts";
import { SignInPane } from "./panes/SignInPane.tsx";
import { useCheckedWorkbook } from "./panes/useCheckedWorkbook.ts";
import { type Look, themeOf } from "./theme/brandThemes.ts";
import { findingVariables } from "./theme/findings.ts";
import { useDemo } from "./useDemo.ts";
import { usePlace } from "./usePlace.ts";
import { useReading } from "./useReading.ts";
import { useSession } from "./useSession.ts";

/** What stands around the pane: in Excel a line with whose session it is, on the page a whole workbook. */
export interface FrameParts {
  readonly me: MeReply | null;
  /** The regime of a demonstration, also before anybody has signed in. */
  readonly sample: string | null;
  readonly onLeave: () => void;
  /** What was found in the workbook's forms, for a workbook that colours its own cells. */
  readonly checked: CheckedWorkbook | null;
  /** The cells that have changed since the reviewer saw them, for such a workbook too. */
  readonly changed: ChangedByReport;
  /** The form of a file that is looked at; null for none. */
  readonly shownFile: ShownFile | null;
  readonly pane: ReactNode;
}

interface Props {
  readonly ports: AppPorts;
  readonly look: Look;
  readonly frame: (parts: FrameParts) => ReactNode;
}

const nobodys = changedCells();

/** The whole pane: signing in, and then the tabs of the person's role. */
export function App({ ports, look, frame }: Props) {
  const { session, expired, asking, begin, leave } = useSession(ports);
  const check = useCheckedWorkbook(session, ports.settleMs);
  const changed = useSubscription(session?.changed ?? nobodys);
  const [shownFile, setShownFile] = useState<ShownFile | null>(null);
  const demo = useDemo(ports.client);
  const place = usePlace(ports, session?.me.person.id ?? null);
  const files: HeldDesk = useRef(null);
  const person = session?.me.person.id;
  // What one person has put there is nothing for the next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is put away when another person comes
  useEffect(() => () => files.current?.close(), [person]);
  const [asked, setAsked] = useState<"leaving" | "reloading" | null>(null);
  const unsent = () => files.current?.countUnsent() ?? 0;
  const goAway = () => {
    setAsked(null);
    place.forget();
    leave();
  };
  const beginAnew = () => {
    // Who has been asked is not asked by the browser once more.
    files.current?.close();
    ports.reload();
  };
  const onLeave = () => (unsent() > 0 ? setAsked("leaving") : goAway());
  const reload = () => (unsent() > 0 ? setAsked("reloading") : beginAnew());
  const { reading, isMissing, forgetMissing } = useReading(ports);
  const language = reading?.words.language;
  // Screen readers choose the voice by it, for what stands outside the provider too.
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);

  useKeptFocus();

  useEffect(() => void ReportPane.begin(), []);

  if (!reading) return <EnglishComing />;
  const missing = isMissing && (
    <ProblemBar intent="warning" {...englishMissing} onDismiss={forgetMissing} />
  );
  const pane = session ? (
    <PaneTabs
      key={session.me.person.id}
      ports={ports}
      session={session}
      check={check}
      startsWith={place.pane}
      onPane={place.keep}
      held={files}
      onShownFile={setShownFile}
    />
  ) : (
    <>
      <ActionProblem state={asking.state} onDismiss={asking.clear} />
      <SignInPane
        client={ports.client}
        demo={demo}
        expired={expired}
        onSignedIn={begin}
        onRestarted={() => ports.onRestarted?.()}
      />
    </>
  );

  return (
    <ReadingContext value={reading}>
      <ReloadContext value={reload}>
        <FluentProvider
          theme={themeOf[look]}
          lang={reading.words.language}
          style={{ ...findingVariables(look), display: "flow-root", minHeight: "100vh" }}
        >
          {frame({
            me: session?.me ?? null,
            sample: demo?.regime ?? null,
            onLeave,
            checked: check.checked,
            changed,
            shownFile,
            pane: (
              <>
                {missing}
                {pane}
                {asked && (
                  <LeaveAsked
                    count={unsent()}
                    by={asked}
                    onLeave={asked === "leaving" ? goAway : beginAnew}
                    onStay={() => setAsked(null)}
                  />
                )}
              </>
            ),
          })}
        </FluentProvider>
      </ReloadContext>
    </ReadingContext>
  );
}
