import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { CellKey } from "../../shared/ids.ts";
import { ok } from "../../shared/result.ts";
import type { Consolidation } from "../actions/consolidation.ts";
import { openReportAt } from "../actions/openReportAt.ts";
import { selectedFigure } from "../actions/selectedFigure.ts";
import { traceFigure } from "../actions/traceFigure.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { FigureUnits } from "./FigureUnits.tsx";
import { listFigureChoices } from "./figureWords.ts";
import { TracedTotal } from "./TracedTotal.tsx";

interface Props {
  readonly session: WorkSession;
  readonly consolidation: Consolidation;
  /** Null where none is chosen. */
  readonly figure: CellKey | null;
  readonly onFigure: (figure: CellKey | null) => void;
  /** A unit's report has been opened. */
  readonly onOpened: () => void;
}

/** Takes one total apart: chosen from a list or by its cell on the sheet, down to the cell of each unit's report. */
export function FigureTrace({ session, consolidation, figure, onFigure, onOpened }: Props) {
  const text = useText().compared.figure;
  const language = useLanguage();
  const styles = useStyles();
  const heading = useId();
  const { form, figures, reply } = consolidation;
  const choices = listFigureChoices(
    form,
    figures.map(({ key }) => key),
  );
  const taking = useAction(async () => {
    const found = await selectedFigure(session, consolidation);
    if (found.ok && found.value !== null) onFigure(found.value);
    return found;
  });
  const opening = useAction(async (stop, unit: string, key: CellKey) => {
    const path = { template: reply.template.id, period: reply.period, unit };
    const opened = await openReportAt(session, path, key, stop);
    if (!opened.ok) return opened;
    onOpened();
    return ok(null);
  });
  const traced = figure && traceFigure(language, consolidation, figure);
  const isElsewhere = taking.state.kind === "done" && taking.state.value === null;
  return (
    <section className={styles.trace} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {text.title}
      </h3>
      <Field label={text.choose} hint={text.lead} className={styles.choice}>
        <Select
          value={traced ? traced.cell.key : ""}
          onChange={(_, { value }) => {
            taking.clear();
            onFigure(value === "" ? null : (value as CellKey));
          }}
        >
          <option value="">{text.none}</option>
          {choices.map(({ heading: of, figures: listed }) => (
            <optgroup key={of} label={of} lang="vi">
              {listed.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <Button size="small" className={styles.take} onClick={() => void taking.start()}>
        {text.take}
      </Button>
      <ActionProblem state={taking.state} onDismiss={taking.clear} />
      <ActionProblem state={opening.state} onDismiss={opening.clear} />
      <WaitingBar
        waiting={opening.state.kind === "pending"}
        doing={text.opening}
        onStop={opening.stop}
      />
      {isElsewhere && (
        <ProblemBar
          intent="warning"
          title={text.notTotals}
          detail={text.notTotalsDetail}
          onDismiss={taking.clear}
        />
      )}
      {traced && (
        <>
          <TracedTotal traced={traced} consolidation={consolidation} />
          <FigureUnits
            traced={traced}
            onOpen={(unit) => void opening.start(unit, traced.cell.key)}
          />
        </>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  trace: { display: "grid", rowGap: "8px", minWidth: 0 },
  title: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  // A list is as wide as its longest name, unless it is told otherwise.
  choice: {
    minWidth: 0,
    "& > span": { minWidth: 0 },
    "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
  },
  take: { justifySelf: "start" },
});
