import { Button } from "@fluentui/react-components";
import type { InspectionReply } from "../../../shared/api/inspections.ts";
import type { InspectionWish } from "../../actions/inspectionDraft.ts";
import { useInspectionsText } from "./useInspectionsText.ts";

interface Props {
  readonly inspection: InspectionReply;
  readonly onWish: (wish: InspectionWish) => void;
  readonly onRestore: () => void;
}

/** What can be done of an inspection as it stands. */
export function InspectionActions({ inspection, onWish, onRestore }: Props) {
  const { number, units, done, followedUp, found = [], cancelled } = inspection;
  const text = useInspectionsText();
  const { actions } = text;
  const button = (label: string, onChoose: () => void) => (
    <Button key={label} size="small" aria-label={text.about(label, number)} onClick={onChoose}>
      {label}
    </Button>
  );
  const wish = (label: string, wanted: InspectionWish) => button(label, () => onWish(wanted));
  if (cancelled !== null) return button(actions.restore, onRestore);
  const said = [{ done, followedUp }, ...found];
  const advised = said.filter((one) => (one.done?.recommendation ?? null) !== null);
  const isRecorded = done !== null || found.length === units.length;
  return (
    <>
      {advised.length > 0 &&
        wish(
          advised.every((one) => one.followedUp) ? actions.correctFollowUp : actions.followUp,
          "follow-up",
        )}
      {wish(isRecorded ? actions.correct : actions.record, "record")}
      {!isRecorded && wish(actions.change, "change")}
      {!isRecorded && found.length === 0 && wish(actions.cancel, "cancel")}
    </>
  );
}
