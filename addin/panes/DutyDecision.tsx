import { Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { CompletenessReply } from "../../shared/api/consolidations.ts";
import type { ExceptionInput } from "../../shared/api/exceptions.ts";
import type { MeReply } from "../../shared/api/sessions.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import { readTypedDay } from "../../shared/calendar/readDay.ts";
import { sayDay } from "../../shared/text/days.ts";
import { namePeriod } from "../../shared/text/periodNames.ts";
import {
  type DutyWish,
  listTogether,
  missedIfLifted,
  periodsFrom,
} from "../actions/dutyChoices.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { AskDialog } from "../components/AskDialog.tsx";
import { type BoardCell, nameOfCell, shortCode } from "../components/boardCells.ts";
import { DayField } from "../components/DayField.tsx";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { useDeskText } from "../hooks/useDeskText.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import type { Deciding } from "./useBoardDecision.ts";
import { useKept } from "./useKept.ts";

interface Props {
  readonly session: WorkSession;
  readonly board: CompletenessReply;
  readonly cell: BoardCell;
  readonly periods: MeReply["regime"]["periods"];
  readonly wish: DutyWish;
  readonly deciding: Deciding;
  readonly problem: ReactNode;
  readonly onClose: () => void;
}

/** When what is in force of some forms of a unit was decided, as the board shows it. */
function seenOf(
  { reports }: BoardCell["unit"],
  period: string,
  templates: readonly string[],
  kind: DutyWish["kind"],
): NonNullable<ExceptionInput["seen"]> {
  return reports
    .filter(({ template }) => templates.includes(template))
    .map(({ template, exceptions: { exempt, leftOut, extended } }) => {
      const inForce = { exempt, "left-out": leftOut, extended };
      return { template, period, at: inForce[kind]?.at ?? null };
    });
}

/** Asks for everything that a decision about a duty needs: why, for which forms, until when. What is written stays until
 *  it has been sent. */
export function DutyDecision(props: Props) {
  const { session, board, cell, periods, wish, deciding, problem, onClose } = props;
  const text = useText();
  const desk = useDeskText();
  const language = useLanguage();
  const { kind, granted } = wish;
  const { unit, template } = cell;
  const what = nameOfCell(cell);
  const name = `${kind}/${granted}/${template.id}/${board.period}/${unit.id}`;
  const reason = useKept(session.writing, `decide/${name}`, "");
  const typed = useKept(session.writing, `until/${name}`, "");
  const [scope, setScope] = useState<"one" | "all">("one");
  const [last, setLast] = useState(board.period);
  const together = listTogether(unit, wish, board);
  const reached = granted && kind !== "extended" ? periodsFrom(periods, board.period) : [];
  const isExtending = granted && kind === "extended";
  const missed = missedIfLifted(wish, cell.report, template, board);
  const isGivenDay = missed !== null && kind === "exempt";
  const until = readTypedDay(typed.value);
  const today = dayOf(Date.parse(board.now));
  const due = board.due?.lastDay ?? today;
  const isEarly = until !== null && (until <= due || until < today);

  async function decide(): Promise<void> {
    const end = reached.findIndex(({ id }) => id === last);
    const templates = scope === "all" ? together.map(({ id }) => id) : [template.id];
    const decided = await deciding.start({
      move: "decide",
      input: {
        templates,
        seen: seenOf(unit, board.period, templates, kind),
        periods: end < 0 ? [board.period] : reached.slice(0, end + 1).map(({ id }) => id),
        ...{ kind, granted, reason: reason.value.trim() },
        until: isExtending || isGivenDay ? until : null,
      },
    });
    if (!decided?.ok) return;
    reason.forget();
    typed.forget();
    onClose();
  }

  function dayFault(): string | null {
    if (isEarly) return desk.newDayEarly(sayDay(language, due));
    return typed.value.trim() !== "" && until === null ? text.calendar.dayWrong : null;
  }

  const isBlank = isGivenDay && typed.value.trim() === "";
  const isDayReady = !(isExtending || isGivenDay) || isBlank || (until !== null && !isEarly);

  return (
    <AskDialog
      title={(granted ? desk.titles : desk.liftTitles)[kind](what)}
      lead={(granted ? desk.leads : desk.liftLeads)[kind]}
      words={{
        label: desk.reason,
        hint: granted ? desk.reasonHints[kind] : "",
        required: true,
        said: reason.value,
        onSay: reason.write,
      }}
      ready={isDayReady}
      yes={(granted ? desk.yes : desk.liftYes)[kind]}
      doing={deciding.state.kind === "pending" ? desk.deciding : null}
      problem={problem}
      onYes={() => void decide()}
      onClose={onClose}
    >
      {missed !== null && (
        <div style={{ margin: "8px 0" }}>
          <ProblemBar intent="warning" title={desk.liftedLate(sayDay(language, missed))} />
        </div>
      )}
      {isGivenDay && (
        <DayField
          label={desk.givenDay}
          value={typed.value}
          hint={desk.givenDayHint}
          error={dayFault()}
          onChange={typed.write}
        />
      )}
      {isExtending && (
        <DayField
          label={desk.newDay}
          required
          value={typed.value}
          hint={desk.newDayHint(sayDay(language, due))}
          error={dayFault()}
          onChange={typed.write}
        />
      )}
      {together.length > 1 && (
        <Field label={desk.scope}>
          <RadioGroup
            value={scope}
            onChange={(_, { value }) => setScope(value === "all" ? "all" : "one")}
          >
            <Radio value="one" label={desk.scopeOne(shortCode(template.code))} />
            <Radio
              value="all"
              label={desk.scopeAll(
                unit.name,
                together.length,
                together.map(({ code }) => shortCode(code)).join(", "),
              )}
            />
          </RadioGroup>
        </Field>
      )}
      {reached.length > 1 && (
        <Field label={desk.until}>
          <Select value={last} onChange={(_, { value }) => setLast(value)}>
            {reached.map((period, at) => (
              <option key={period.id} value={period.id}>
                {at === 0 ? desk.untilOne : desk.untilLater(namePeriod(language, period))}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </AskDialog>
  );
}
