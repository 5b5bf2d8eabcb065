import type { NarrativeText } from "../../../shared/text/narrative/vietnamese.ts";
import type { DraftedNarrative } from "../../actions/narrative/draftedNarrative.ts";
import { ProblemBar } from "../../components/ProblemBar.tsx";

interface Props {
  readonly outcome: DraftedNarrative;
  /** Of the file that the person got. */
  readonly name: string;
  readonly isOwn: boolean;
  readonly text: NarrativeText;
}

/** What became of the draft: the file, or why there is none. */
export function NarrativeOutcome({ outcome, name, isOwn, text }: Props) {
  switch (outcome.kind) {
    case "document":
      return <ProblemBar intent="success" title={text.saved(name)} />;
    case "nothing-sent": {
      const detail = isOwn ? text.nothingOwn : text.nothingDistrict;
      return <ProblemBar intent="info" title={text.nothing} detail={detail} />;
    }
    case "totals-differ": {
      const title = text.differ(outcome.forms.join(", "));
      return <ProblemBar intent="error" title={title} detail={text.differDetail} />;
    }
    case "moved":
      return <ProblemBar intent="warning" title={text.moved} detail={text.movedDetail} />;
  }
}
