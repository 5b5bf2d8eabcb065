import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CodesReply } from "../../../shared/api/people.ts";
import { lastDayOf } from "../../actions/codeCards.ts";
import type { WorkSession } from "../../actions/workSession.ts";
import { AskDialog } from "../../components/AskDialog.tsx";
import { PaneFrame } from "../../components/PaneFrame.tsx";
import { PaneTitle } from "../../components/PaneTitle.tsx";
import { useAdministrationText } from "../../hooks/useAdministrationText.ts";
import { useLanguage } from "../../hooks/useText.ts";
import type { SheetsOut } from "../saveSheets.ts";
import { CardsOutcome } from "./CardsOutcome.tsx";
import { IssuedCode } from "./IssuedCode.tsx";
import { useCardsOut } from "./useCardsOut.ts";

interface Props {
  readonly session: WorkSession;
  readonly codes: CodesReply["codes"];
  readonly out: SheetsOut;
  readonly copy: (words: string) => void;
  readonly onDone: () => void;
}

/** Codes that have just been issued, to be printed or copied now. */
export function IssuedCodes({ session, codes, out, copy, onDone }: Props) {
  const text = useAdministrationText();
  const language = useLanguage();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const cards = useCardsOut(session, codes, out);
  const { writing, saving, busy, isKept } = cards;
  return (
    <PaneFrame
      foot={
        <>
          <Button onClick={() => (isKept ? onDone() : setAsking(true))}>{text.codes.done}</Button>
          <Button disabledFocusable={busy} onClick={() => !busy && void saving.start()}>
            {text.codes.out[out.as]}
          </Button>
          <Button
            appearance="primary"
            className={styles.primary}
            disabledFocusable={busy}
            onClick={() => !busy && void writing.start()}
          >
            {text.codes.write}
          </Button>
        </>
      }
    >
      <div role="status">
        <PaneTitle title={text.codes.title(codes.length)} under={text.codes.once} />
      </div>
      <CardsOutcome {...cards} />
      <ul className={styles.list}>
        {codes.map((issued) => (
          <IssuedCode
            key={issued.person}
            name={issued.name}
            unit={issued.unit.name}
            code={issued.code}
            until={text.codes.until(lastDayOf(language, issued))}
            copy={copy}
          />
        ))}
      </ul>
      {asking && (
        <AskDialog
          title={text.codes.done}
          lead={text.codes.doneAsk}
          yes={text.codes.done}
          onYes={onDone}
          onClose={() => setAsking(false)}
        />
      )}
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  primary: { flexGrow: 1 },
  list: {
    display: "grid",
    rowGap: "8px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground1,
  },
});
