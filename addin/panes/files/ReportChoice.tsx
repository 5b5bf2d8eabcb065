import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { namePeriod } from "../../../shared/text/periodNames.ts";
import type { OfferedReport } from "../../actions/files/fileForm.ts";
import { listOwingUnits } from "../../actions/files/offeredReports.ts";
import type { WorkSession } from "../../actions/workSession.ts";
import type { ReportPath } from "../../api/client.ts";
import { useAction } from "../../hooks/useAction.ts";
import { useLanguage } from "../../hooks/useText.ts";
import { ActionProblem } from "../ActionProblem.tsx";
import { useFilesText } from "./useFilesText.ts";

interface Props {
  readonly session: WorkSession;
  readonly offered: readonly OfferedReport[];
  /** Whether they are of several forms, which are told apart then. */
  readonly isSeveral: boolean;
  readonly isBusy: boolean;
  /** Told when something else is picked, before it is read. */
  readonly onChange: () => void;
  readonly onChoose: (path: ReportPath) => void;
}

/** Which report a sheet is: its period, and, for who receives the reports, the unit that owes it. Nothing is chosen
 *  beforehand, not even where there is one alone. */
export function ReportChoice({ session, offered, isSeveral, isBusy, onChange, onChoose }: Props) {
  const { lost: text } = useFilesText();
  const language = useLanguage();
  const styles = useStyles();
  const [chosen, setChosen] = useState<OfferedReport | null>(null);
  const [unit, setUnit] = useState("");
  const units = useAction((stop, report: OfferedReport) => listOwingUnits(session, report, stop));
  const isForUnit = chosen !== null && chosen.unit === null;
  const owing = isForUnit && units.state.kind === "done" ? units.state.value : [];
  const whose = chosen?.unit ?? unit;

  function take(value: string) {
    const report = offered.find((one) => nameOf(one) === value) ?? null;
    setChosen(report);
    setUnit("");
    onChange();
    if (report?.unit === null) void units.start(report);
  }
  function takeUnit(value: string) {
    setUnit(value);
    onChange();
  }
  const withVersion = (name: string, version: number) =>
    version > 0 ? `${name} · ${text.has(version)}` : name;
  const sayReport = ({ code, period, periodName, version }: OfferedReport) => {
    const when = namePeriod(language, { id: period, name: periodName });
    return withVersion(isSeveral ? `${code} · ${when}` : when, version);
  };
  return (
    <div className={styles.fields}>
      <Field label={text.report} size="small">
        <Select
          value={chosen ? nameOf(chosen) : ""}
          disabled={isBusy}
          onChange={(_, { value }) => take(value)}
        >
          <option value="">{text.chooseReport}</option>
          {offered.map((one) => (
            <option key={nameOf(one)} value={nameOf(one)}>
              {sayReport(one)}
            </option>
          ))}
        </Select>
      </Field>
      {isForUnit && (
        <Field
          label={text.unit}
          size="small"
          hint={units.state.kind === "done" && owing.length === 0 ? text.noUnit : ""}
        >
          <Select value={unit} disabled={isBusy} onChange={(_, { value }) => takeUnit(value)}>
            <option value="">
              {units.state.kind === "pending" ? text.loadingUnits : text.chooseUnit}
            </option>
            {owing.map(({ id, name, version }) => (
              <option key={id} value={id} lang="vi">
                {withVersion(name, version)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <ActionProblem state={units.state} onDismiss={units.clear} />
      <Button
        size="small"
        className={styles.read}
        disabledFocusable={isBusy || chosen === null || whose === ""}
        onClick={() => chosen && onChoose({ ...chosen, unit: whose })}
      >
        {text.read}
      </Button>
    </div>
  );
}

function nameOf({ template, period }: OfferedReport): string {
  return `${template}/${period}`;
}

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "6px" },
  read: { justifySelf: "start" },
});
