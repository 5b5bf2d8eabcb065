import { ChangesPanel, type ChangesProps } from "./ChangesPanel.tsx";
import { EarlierPanel, type EarlierProps } from "./EarlierPanel.tsx";
import { UnitInspections, type UnitInspectionsProps } from "./inspections/UnitInspections.tsx";
import { MergeDialog, type MergeProps } from "./MergeDialog.tsx";
import { NewsList, type NewsProps } from "./NewsList.tsx";
import { type NotesProps, NotesToAnswer, UnmetNotes } from "./NotesToAnswer.tsx";
import { OpeningGaps, type OpeningGapsProps } from "./OpeningGaps.tsx";
import { ResponsiblesDialog, type ResponsiblesProps } from "./ResponsiblesDialog.tsx";
import { ReturnPanel, type ReturnProps } from "./ReturnPanel.tsx";
import { StandingNotes } from "./StandingNotes.tsx";

/** What panes show only to some, or only once it is wanted. */
export type ReportExtraProps =
  | ({ readonly what: "earlier" } & EarlierProps)
  | ({ readonly what: "changes" } & ChangesProps)
  | ({ readonly what: "notes" | "unmet-notes" } & NotesProps)
  | ({ readonly what: "gaps" } & OpeningGapsProps)
  | ({ readonly what: "merge" } & MergeProps)
  | ({ readonly what: "return" } & ReturnProps)
  | ({ readonly what: "news" } & NewsProps)
  | ({ readonly what: "inspections" } & UnitInspectionsProps)
  | ({ readonly what: "responsibles" } & ResponsiblesProps);

/** Loaded in one piece: in many, what they share with the rest of the pane would fall into many, too. */
export function ReportExtra(props: ReportExtraProps) {
  switch (props.what) {
    case "earlier":
      return <EarlierPanel {...props} />;
    case "changes":
      return <ChangesPanel {...props} />;
    case "notes":
      return props.checked.report?.state === "returned" ? (
        <NotesToAnswer {...props} />
      ) : (
        <StandingNotes {...props} />
      );
    case "unmet-notes":
      return <UnmetNotes {...props} />;
    case "gaps":
      return <OpeningGaps {...props} />;
    case "merge":
      return <MergeDialog {...props} />;
    case "news":
      return <NewsList {...props} />;
    case "inspections":
      return <UnitInspections {...props} />;
    case "responsibles":
      return <ResponsiblesDialog {...props} />;
    case "return":
      return <ReturnPanel {...props} />;
  }
}
