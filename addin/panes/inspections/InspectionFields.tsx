import { Checkbox, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { InspectionReply, InspectionsReply } from "../../../shared/api/inspections.ts";
import { readTypedDay } from "../../../shared/calendar/readDay.ts";
import {
  type InspectionDraft,
  type InspectionWish,
  listParts,
  readPlanned,
} from "../../actions/inspectionDraft.ts";
import { DayField } from "../../components/DayField.tsx";
import { ProseField } from "../../components/ProseField.tsx";
import { useInspectionsText } from "./useInspectionsText.ts";

interface Props {
  readonly wish: InspectionWish;
  readonly draft: InspectionDraft;
  /** The one it is about; null for a new one. */
  readonly about: InspectionReply | null;
  readonly units: InspectionsReply["units"];
  readonly onChange: (part: Partial<InspectionDraft>) => void;
}

/** What is asked for, by what somebody wants to do of an inspection. */
export function InspectionFields(props: Props) {
  const { wish, draft, onChange } = props;
  const text = useInspectionsText();
  const styles = useStyles();
  const dayError = (typed: string) =>
    typed.trim() !== "" && readTypedDay(typed) === null ? text.dayWrong : null;
  switch (wish) {
    case "plan":
    case "change":
      return <PlanFields {...props} />;
    case "record":
      return (
        <div className={styles.fields}>
          <PartField {...props} />
          <DayField
            label={text.day}
            required
            value={draft.day}
            error={dayError(draft.day)}
            onChange={(day) => onChange({ day })}
          />
          <ProseField
            label={text.said}
            required
            said={draft.result}
            onSay={(result) => onChange({ result })}
          />
          <ProseField
            label={text.advised}
            required={false}
            said={draft.recommendation}
            onSay={(recommendation) => onChange({ recommendation })}
          />
          <DayField
            label={text.by}
            value={draft.followUpBy}
            error={dayError(draft.followUpBy)}
            onChange={(followUpBy) => onChange({ followUpBy })}
          />
        </div>
      );
    case "follow-up":
      return (
        <div className={styles.fields}>
          <PartField {...props} />
          <DayField
            label={text.followUpDay}
            required
            value={draft.followUpDay}
            error={dayError(draft.followUpDay)}
            onChange={(followUpDay) => onChange({ followUpDay })}
          />
          <ProseField
            label={text.followUpWords}
            required
            said={draft.words}
            onSay={(words) => onChange({ words })}
          />
        </div>
      );
    case "cancel":
      return (
        <ProseField
          label={text.reason}
          required
          said={draft.reason}
          onSay={(reason) => onChange({ reason })}
        />
      );
  }
}

/** Of which unit it is said, where there are several. */
function PartField({ wish, draft, about, units, onChange }: Props) {
  const text = useInspectionsText();
  const parts = about ? listParts(about, wish) : [];
  if (parts.length < 2) return null;
  const nameOf = (id: string) => units.find((unit) => unit.id === id)?.name ?? id;
  return (
    <Field label={text.part}>
      <Select value={draft.of ?? ""} onChange={(_, { value }) => onChange({ of: value || null })}>
        {parts.map((part) => (
          <option key={part} value={part ?? ""}>
            {part === null ? text.together : nameOf(part)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function PlanFields({ draft, about, units, onChange }: Props) {
  const text = useInspectionsText();
  const styles = useStyles();
  const isWrong = draft.planned.trim() !== "" && readPlanned(draft.planned) === null;
  const toggle = (id: string, isIn: boolean) =>
    onChange({
      units: isIn ? [...draft.units, id] : draft.units.filter((other) => other !== id),
    });
  return (
    <div className={styles.fields}>
      <DayField
        label={text.planned}
        required
        hint={text.plannedHint}
        value={draft.planned}
        error={isWrong ? text.plannedWrong : null}
        onChange={(planned) => onChange({ planned })}
      />
      <Field label={text.subject} required>
        <Input
          value={draft.subject}
          maxLength={300}
          lang="vi"
          onChange={(_, { value }) => onChange({ subject: value })}
        />
      </Field>
      <Field label={text.leader} required>
        <Input
          value={draft.leader}
          maxLength={300}
          lang="vi"
          onChange={(_, { value }) => onChange({ leader: value })}
        />
      </Field>
      <fieldset className={styles.units}>
        <legend className={styles.legend}>{text.units}</legend>
        {units.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            lang="vi"
            checked={draft.units.includes(id)}
            disabled={about?.found?.some(({ unit }) => unit === id) === true}
            onChange={(_, { checked }) => toggle(id, checked === true)}
          />
        ))}
        {draft.units.length > 1 && <span className={styles.hint}>{text.unitsHint}</span>}
      </fieldset>
    </div>
  );
}

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "10px" },
  units: { display: "grid", justifyItems: "start", margin: 0, padding: 0, border: "none" },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
