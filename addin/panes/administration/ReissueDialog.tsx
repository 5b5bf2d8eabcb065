import type { ListedPerson } from "../../actions/peopleDraft.ts";
import type { WorkSession } from "../../actions/workSession.ts";
import { AskDialog } from "../../components/AskDialog.tsx";
import { useAdministrationText } from "../../hooks/useAdministrationText.ts";
import { useCodeStanding } from "./useCodeStanding.ts";

interface Props {
  readonly session: WorkSession;
  /** Who loses a card or what he is signed in on. */
  readonly people: readonly ListedPerson[];
  readonly yes: string;
  readonly onYes: () => void;
  readonly onClose: () => void;
}

/** Says before new cards are issued what they take from whom. */
export function ReissueDialog({ session, people, yes, onYes, onClose }: Props) {
  const text = useAdministrationText().codes;
  const standing = useCodeStanding();
  return (
    <AskDialog
      title={text.askTitle}
      lead={text.ask}
      lines={people.map((person) =>
        [
          `${person.name}: ${standing(person)}`,
          ...(person.id === session.me.person.id ? [text.askOwn] : []),
        ].join(" · "),
      )}
      yes={yes}
      onYes={onYes}
      onClose={onClose}
    />
  );
}
