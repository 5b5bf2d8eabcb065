import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkSession } from "../actions/workSession.ts";
import { useText } from "../hooks/useText.ts";
import type { Duty } from "./duties.ts";
import { LaterExtra } from "./LaterExtra.tsx";
import type { Responsibles } from "./useResponsibles.ts";

interface Props {
  readonly session: WorkSession;
  readonly responsibles: Responsibles;
  readonly duties: readonly Duty[];
  readonly onlyMine: boolean;
  readonly onOnlyMine: (only: boolean) => void;
}

/** Which of a unit's forms are one's own, and the way to share them out; nothing where a unit is one person. */
export function MyForms({ session, responsibles, duties, onlyMine, onOnlyMine }: Props) {
  const text = useText().responsibles;
  const styles = useStyles();
  const [sharing, setSharing] = useState(false);
  const { unit } = responsibles;
  if (!unit || (unit.people.length < 2 && unit.forms.length === 0)) return null;
  const isShared = unit.forms.some(({ person }) => person !== null);
  const forms = new Map(
    duties.map(({ template }) => [
      template.id,
      { id: template.id, name: `${template.code.split("/")[0]} · ${template.shortTitle}` },
    ]),
  );
  return (
    <div className={styles.line}>
      {isShared && (
        <Checkbox
          label={text.mine}
          checked={onlyMine}
          onChange={(_, { checked }) => onOnlyMine(checked === true)}
        />
      )}
      <Button size="small" appearance="subtle" onClick={() => setSharing(true)}>
        {text.share}
      </Button>
      {sharing && (
        <LaterExtra
          what="responsibles"
          session={session}
          unit={unit}
          forms={[...forms.values()].sort((left, right) => left.id.localeCompare(right.id))}
          onSaved={(saved) => {
            responsibles.hear(saved);
            setSharing(false);
          }}
          onClose={() => setSharing(false)}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "8px",
  },
});
