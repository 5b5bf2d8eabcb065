import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useMemo } from "react";
import { type FileDesk, sessionOn } from "../../actions/files/deskFile.ts";
import type { PlacedForm } from "../../actions/files/fileForm.ts";
import { standingOf } from "../../actions/files/fileStanding.ts";
import type { TextStore } from "../../actions/formLibrary.ts";
import { Notice } from "../../components/Notice.tsx";
import { useLanguage } from "../../hooks/useText.ts";
import { ActionProblem } from "../ActionProblem.tsx";
import { OpenReport } from "../OpenReport.tsx";
import type { SheetsOut } from "../saveSheets.ts";
import { useCheckedWorkbook } from "../useCheckedWorkbook.ts";
import type { ShownFile } from "./shownFile.ts";
import { saySame } from "./standingWords.ts";
import { ToldAside } from "./ToldAside.tsx";
import { useFilesText } from "./useFilesText.ts";

interface Props {
  readonly desk: FileDesk;
  readonly store: TextStore;
  readonly form: PlacedForm;
  readonly fileName: string;
  readonly onBack: () => void;
  readonly onMoved: () => void;
  readonly onShown: (shown: ShownFile | null) => void;
  readonly pictureOf: ((shown: ShownFile) => ReactNode) | null;
  readonly out: SheetsOut;
  readonly copy: (words: string) => void;
}

/** The forms of files are at hand: their verdict follows at once. */
const settleMs = 60;

/** One form of a file as any open form: its findings, its reasons, its hand-in and its receipt, beside its picture. */
export function OpenedForm(props: Props) {
  const { desk, store, form, fileName, onBack, onMoved, onShown, pictureOf, out, copy } = props;
  const text = useFilesText();
  const language = useLanguage();
  const styles = useStyles();
  const { workbook } = form;
  // Each recheck of the desk makes the form anew; what is worked on stays the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: its workbook is all that a session takes of a form
  const session = useMemo(() => sessionOn(desk, form), [desk, workbook]);
  const check = useCheckedWorkbook(session, settleMs);
  const { checked } = check;
  const [first] = checked?.forms ?? [];
  const shown = first ?? form.checked;
  const concerns = shown.kind === "checked" ? shown.concerns : [];
  const newer = concerns.find((one) => one.kind === "stale-version");
  useEffect(() => onShown({ workbook, checked }), [onShown, workbook, checked]);
  useEffect(() => () => onShown(null), [onShown]);
  // However it is left: what was mended in it is judged in the list, too.
  useEffect(() => () => void desk.recheck(form.name), [desk, form.name]);
  return (
    <>
      <div className={styles.head}>
        <Button appearance="subtle" size="small" className={styles.back} onClick={onBack}>
          ← {text.back}
        </Button>
        <p className={styles.from}>
          {text.from(form.hidden ? text.hidden(form.sheetName) : form.sheetName, fileName)}
        </p>
        <p className={styles.from}>{pictureOf ? text.mendElsewhere : text.mendHere}</p>
        {pictureOf?.({ workbook, checked })}
        {newer && form.drawn.isChosen && (
          <Notice kind="warning" sign="△" title={text.lost.noBase(newer.version)}>
            {text.lost.noBaseDetail}
          </Notice>
        )}
        {shown.kind === "checked" ? (
          <ToldAside form={shown.form} told={form.drawn.told} />
        ) : (
          <ActionProblem state={{ kind: "failed", problem: shown.problem }} onDismiss={onBack} />
        )}
      </div>
      {shown.kind === "checked" && (
        <OpenReport
          session={session}
          store={store}
          checked={shown}
          forms={[shown]}
          check={check}
          onDuties={onBack}
          onMoved={() => {
            onMoved();
            void desk.recheck(form.name);
          }}
          out={out}
          copy={copy}
          nothingToSend={() => {
            const standing = standingOf(desk.session, store, { ...form, checked: shown });
            return standing.kind === "same" ? saySame(text, language, standing) : null;
          }}
        />
      )}
    </>
  );
}

const useStyles = makeStyles({
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    justifyItems: "start",
    rowGap: "4px",
    padding: "8px 16px 0",
    "& > section": { justifySelf: "stretch" },
  },
  back: { marginLeft: "-8px" },
  from: {
    margin: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
