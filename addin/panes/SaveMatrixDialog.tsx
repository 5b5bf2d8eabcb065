import { Checkbox, Field, Input, makeStyles, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { mostProse } from "../../shared/api/values.ts";
import { readTypedDay } from "../../shared/calendar/readDay.ts";
import { type FiledSource, isDateDoubtful } from "../../shared/filing/filed.ts";
import { showDay } from "../../shared/text/days.ts";
import type { CheckedMatrix, ReadFigures } from "../actions/checkMatrix.ts";
import { sourceOf } from "../actions/filed.ts";
import { type FilingWords, isFirst } from "../actions/saveMatrix.ts";
import { AskDialog } from "../components/AskDialog.tsx";
import { DayField } from "../components/DayField.tsx";
import { useFiledText } from "../hooks/useFiledText.ts";
import { useText } from "../hooks/useText.ts";

interface Props {
  readonly checked: CheckedMatrix;
  readonly figures: ReadFigures;
  readonly onSave: (words: FilingWords) => void;
  readonly onClose: () => void;
}

/** Asks for the document that figures stand in, the standard they were counted on, and why they are filed although
 *  they do not meet. */
export function SaveMatrixDialog({ checked, figures, onSave, onClose }: Props) {
  const text = useFiledText();
  const { dayWrong } = useText().calendar;
  const styles = useStyles();
  const { filed, source } = checked;
  const before = sourceOf(filed, source);
  const isNew = !filed.set.sources.includes(before);
  const isTarget = filed.kind === "targets";
  const [number, setNumber] = useState(before.document.number);
  const [day, setDay] = useState(before.document.date ? showDay("vi", before.document.date) : "");
  const [standard, setStandard] = useState(before.standard ?? "");
  // Whoever files a new source of starting figures means them to be used.
  const [first, setFirst] = useState(isFirst(checked) || (isNew && !isTarget));
  const [reason, setReason] = useState("");
  const { standards } = filed;
  const named = [...Object.keys(before.values), ...Object.keys(figures.values)];
  const isOnStandard = named.some((id) => standards?.indicators.some((one) => one === id));
  const { isUnmet } = figures;
  const date = readTypedDay(day);
  const isDayRight = day.trim() === "" ? !isTarget : date !== null;
  const words: FilingWords = {
    ...{ number: number.trim(), date, first },
    standard: isOnStandard ? standard : null,
    reason: isUnmet ? reason.trim() : null,
  };
  const isReady =
    (figures.changes.length > 0 || isOther(words, before, isFirst(checked))) &&
    (!isUnmet || reason.trim() !== "") &&
    isDayRight &&
    (!isTarget || number.trim() !== "") &&
    (!isOnStandard || standard !== "");
  const standsForOthers = !isNew && figures.kept > 0 && !isSameDocument(words, before);
  const doubtful = isTarget && isDateDoubtful(date, filed.year);

  return (
    <AskDialog
      title={text.dialogTitle}
      lead={text.dialogLead(source, figures.changes.length)}
      ready={isReady}
      yes={text.yes}
      onYes={() => onSave(words)}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <Field
          label={text.number}
          required={isTarget}
          {...(standsForOthers
            ? { validationState: "warning", validationMessage: text.otherDocument(figures.kept) }
            : {})}
        >
          <Input
            value={number}
            maxLength={200}
            placeholder={text.numberHint}
            onChange={(_, { value }) => setNumber(value)}
          />
        </Field>
        <DayField
          label={text.date}
          required={isTarget}
          value={day}
          error={day.trim() !== "" && date === null ? dayWrong : null}
          warning={doubtful ? text.dateDoubtful(day.trim()) : null}
          onChange={setDay}
        />
        {isOnStandard && standards && (
          <Field
            label={text.standard}
            required
            {...(standard !== "" && standard !== standards.ofYear
              ? {
                  validationState: "warning",
                  validationMessage: text.standardOther(standards.ofYear),
                }
              : {})}
          >
            <Select value={standard} onChange={(_, { value }) => setStandard(value)}>
              <option value="">{text.standardChoose}</option>
              {standards.choices.map((choice) => (
                <option key={choice} value={choice} lang="vi">
                  {choice}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {isUnmet && (
          <Field label={text.reason} required>
            <Textarea
              value={reason}
              maxLength={mostProse}
              resize="vertical"
              placeholder={text.reasonHint}
              onChange={(_, { value }) => setReason(value)}
            />
          </Field>
        )}
        {(filed.set.sources.length > 1 || isNew) && !isFirst(checked) && (
          <Checkbox
            label={text.first}
            checked={first}
            onChange={(_, data) => setFirst(data.checked === true)}
          />
        )}
      </div>
    </AskDialog>
  );
}

/** Whether a source is filed under other words than before. */
function isOther(words: FilingWords, source: FiledSource, wasFirst: boolean): boolean {
  const { standard, first } = words;
  const { standard: held } = source;
  return standard !== held || first !== wasFirst || !isSameDocument(words, source);
}

/** Whether figures are filed under the document that their source had before. */
function isSameDocument(
  { number, date }: Pick<FilingWords, "number" | "date">,
  { document }: FiledSource,
): boolean {
  return number === document.number && date === document.date;
}

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
});
