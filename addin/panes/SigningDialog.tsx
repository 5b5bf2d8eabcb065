import { Checkbox, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { mostSigned } from "../../shared/api/signing.ts";
import { readTypedDay } from "../../shared/calendar/readDay.ts";
import { showDay } from "../../shared/text/days.ts";
import { signerTitlesOf } from "../../shared/text/signerTitles.ts";
import { signingText } from "../../shared/text/signing.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { keepSigning, offerSigning } from "../actions/keptSigners.ts";
import { findAgainstPrinting, type SigningWords } from "../actions/signing.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { AskDialog } from "../components/AskDialog.tsx";
import { DayField } from "../components/DayField.tsx";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { useSaid } from "../hooks/useSaid.ts";
import { useLanguage } from "../hooks/useText.ts";

interface Props {
  readonly session: WorkSession;
  /** As it has just been checked. */
  readonly checked: CheckedForm;
  /** The other forms that one paper may bring along. */
  readonly others: readonly CheckedForm[];
  readonly onSign: (words: SigningWords, others: readonly CheckedForm[]) => void;
  readonly onClose: () => void;
}

/** Asks what is to stand on the paper, and says what is found in the form before it is signed. */
export function SigningDialog({ session, checked, others, onSign, onClose }: Props) {
  const language = useLanguage();
  const said = useSaid();
  const text = signingText[language];
  const styles = useStyles();
  const { violations, report } = checked;
  const titles = signerTitlesOf(report?.unit.type ?? session.me.unit.type);
  const [offered] = useState(() => offerSigning(session, checked));
  const [number, setNumber] = useState(offered.number ?? "");
  const [day, setDay] = useState(showDay("vi", offered.day));
  const [title, setTitle] = useState(offered.signer.title);
  const [isOwn, setOwn] = useState(!titles.includes(offered.signer.title));
  const [name, setName] = useState(offered.signer.name);
  const [preparer, setPreparer] = useState(offered.preparer);

  const [isSet, setSet] = useState(false);

  const read = readTypedDay(day);
  const against = findAgainstPrinting(checked);
  const isReady =
    against === null && read !== null && [title, name, preparer].every((one) => one.trim() !== "");
  const count = (importance: string) =>
    violations.filter((violation) => violation.importance === importance).length;
  const [errors, warnings] = [count("error"), count("warning")];
  const sign = () => {
    if (read === null) return;
    const words = {
      number: number.trim() || null,
      day: read,
      signer: { title: title.trim(), name: name.trim() },
      preparer: preparer.trim(),
    };
    keepSigning(session, checked, words);
    onSign(words, isSet ? others : []);
  };

  return (
    <AskDialog
      title={text.title}
      lead={text.lead}
      ready={isReady}
      yes={session.workbook.print ? text.writeAndPrint : text.write}
      onYes={sign}
      onClose={onClose}
    >
      <div className={styles.fields}>
        {against && <ProblemBar intent="warning" {...said(against)} />}
        {errors + warnings > 0 && (
          <ProblemBar
            intent={errors > 0 ? "error" : "warning"}
            title={text.foundTitle(text.found(errors, warnings))}
            detail={errors > 0 ? text.foundErrors : text.foundWarnings}
          />
        )}
        <Field label={text.number} hint={text.numberHint}>
          <Input
            value={number}
            maxLength={mostSigned.number}
            onChange={(_, { value }) => setNumber(value)}
          />
        </Field>
        <DayField
          label={text.day}
          required
          value={day}
          error={read === null ? text.dayWrong : null}
          onChange={setDay}
        />
        <Field label={text.signerTitle} required>
          <Select
            className={styles.narrow}
            // Its longest title must not make the pane wider.
            select={{ style: { minWidth: 0, width: "100%" } }}
            value={isOwn ? "" : title}
            onChange={(_, { value }) => {
              setOwn(value === "");
              setTitle(value);
            }}
          >
            {titles.map((one) => (
              <option key={one} value={one} lang="vi">
                {one}
              </option>
            ))}
            <option value="">{text.otherTitle}</option>
          </Select>
        </Field>
        {isOwn && (
          <Field label={text.ownTitle} hint={text.ownTitleHint} required>
            <Input
              value={title}
              maxLength={mostSigned.title}
              onChange={(_, { value }) => setTitle(value)}
            />
          </Field>
        )}
        <Field label={text.signerName} required>
          <Input
            value={name}
            maxLength={mostSigned.name}
            onChange={(_, { value }) => setName(value)}
          />
        </Field>
        <Field label={text.preparer} required>
          <Input
            value={preparer}
            maxLength={mostSigned.name}
            onChange={(_, { value }) => setPreparer(value)}
          />
        </Field>
        {others.length > 0 && (
          <Checkbox
            label={text.along(others.length)}
            checked={isSet}
            onChange={(_, data) => setSet(data.checked === true)}
          />
        )}
        <p className={styles.quiet}>{text.kept}</p>
        {!session.workbook.print && <p className={styles.quiet}>{text.excelHow}</p>}
      </div>
    </AskDialog>
  );
}

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  narrow: { minWidth: 0 },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
