import type { CellPlace, MatrixFault } from "../../shared/filing/matrixFault.ts";
import { findValueFault } from "../../shared/form/checkValue.ts";
import { meaningsOf } from "../../shared/form/meanings.ts";
import type { Problem } from "../../shared/problem.ts";
import type { Result } from "../../shared/result.ts";
import { addressOf } from "../../shared/sheet/address.ts";
import { sayOwnPart } from "../../shared/text/filedFigures.ts";
import { sayMatrixFault } from "../../shared/text/matrixFaults.ts";
import { spellNumber } from "../../shared/text/numbers.ts";
import type { CheckedMatrix } from "../actions/checkMatrix.ts";
import { namesIn } from "../actions/filed.ts";
import { makeNumbers } from "../actions/saveMatrix.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { type CardAction, FindingCard } from "../components/FindingCard.tsx";
import { Notice } from "../components/Notice.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useFiledText } from "../hooks/useFiledText.ts";
import { useLanguage } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";

interface Props {
  readonly session: WorkSession;
  readonly checked: CheckedMatrix;
  readonly onMended: () => void;
}

/** At most this many cells of a fault are offered to go to. */
const mostCells = 3;

/** Everything that keeps a matrix from being filed, with its cells and what to do. */
export function MatrixFaults({ session, checked, onMended }: Props) {
  const text = useFiledText();
  const language = useLanguage();
  const { sheet, faults, filed } = checked;
  const acting = useAction(
    async (_, act: () => Promise<Result<null, Problem>>, isMended: boolean) => {
      const acted = await act();
      if (acted.ok && isMended) onMended();
      return acted;
    },
  );
  const { indicator, place } = namesIn(filed, sayOwnPart(language));
  const names = {
    indicator,
    place,
    address: ({ row, column }: CellPlace) => addressOf(row, column),
  };
  const said = faults.map((fault) => ({ fault, words: sayMatrixFault(language, fault, names) }));
  const goTo = ({ row, column }: CellPlace): CardAction => ({
    id: `${row},${column}`,
    label: text.goTo(addressOf(row, column)),
    onChoose: () => void acting.start(() => session.workbook.revealCell(sheet, row, column), false),
  });

  return (
    <>
      <ActionProblem state={acting.state} onDismiss={acting.clear} />
      <Notice kind="error" sign="✕" title={text.faults(faults.length)}>
        <p style={{ margin: 0 }}>{text.faultsDetail}</p>
      </Notice>
      {said.map(({ fault, words }, index) => (
        <FindingCard
          // biome-ignore lint/suspicious/noArrayIndexKey: faults are made anew with every reading
          key={index}
          kind="error"
          sign="✕"
          {...words}
          label={labelOf(fault, words.title)}
          districtWords={false}
          cells={placesOf(fault).slice(0, mostCells).map(goTo)}
          choices={choicesOf(fault)}
          reason={null}
        />
      ))}
    </>
  );

  /** Cards of one title are told apart by the first cell they are about. */
  function labelOf(fault: MatrixFault, title: string): string {
    const isOneOfSeveral = said.filter(({ words }) => words.title === title).length > 1;
    const [first] = placesOf(fault);
    return isOneOfSeveral && first ? `${title}, ${addressOf(first.row, first.column)}` : title;
  }

  /** What a cell may mean, chosen by the person only; figures kept as text are put right together. */
  function choicesOf(fault: MatrixFault): CardAction[] {
    const write = (figures: Parameters<typeof makeNumbers>[2]) => () =>
      void acting.start(() => makeNumbers(session, sheet, figures), true);
    if (fault.kind === "numbers-as-text") {
      const { figures } = fault;
      return [{ id: "all", label: text.makeNumbers(figures.length), onChoose: write(figures) }];
    }
    if (fault.kind !== "unreadable" && fault.kind !== "value") return [];
    const { cell, measure } = fault;
    // Only what the cell takes is offered: "1.234" persons are no 1,234.
    const taken = meaningsOf(fault).filter((meaning) => findValueFault(meaning, measure) === null);
    return taken.map((meaning) => ({
      id: String(meaning),
      // Without grouping: "Nhập 1.234" would ask the same question again.
      label: text.enter(spellNumber(language, meaning)),
      onChoose: write([{ cell, meaning }]),
    }));
  }
}

function placesOf(fault: MatrixFault): readonly CellPlace[] {
  switch (fault.kind) {
    case "no-units":
    case "no-indicators":
    case "units-missing":
      return [];
    case "unknown-unit":
    case "unknown-indicator":
    case "headings-differ":
    case "other-scale":
    case "two-indicators":
    case "total-differs":
      return [fault.at];
    case "place-twice":
    case "indicator-twice":
      return fault.at;
    case "blank":
      return fault.cells.map(({ at }) => at);
    case "numbers-as-text":
      return fault.figures.map(({ cell }) => cell.at);
    case "no-own-part":
    case "unreadable":
    case "value":
      return [fault.cell.at];
  }
}
