import { Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { CompletenessReply } from "../../shared/api/completeness.ts";
import type { MeReply } from "../../shared/api/sessions.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import { readTypedDay } from "../../shared/calendar/readDay.ts";
import { sayDay } from "../../shared/text/days.ts";
import { namePeriod } from "../../shared/text/periodNames.ts";
import { type DutyWish, firstMissed, listTogether, periodsFrom } from "../actions/dutyChoices.ts";
import { listDecided, lookAtPeriods, seenOf } from "../actions/laterDuties.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { AskDialog } from "../components/AskDialog.tsx";
import { type BoardCell, nameOfCell, shortCode } from "../components/boardCells.ts";
import { DayField } from "../components/DayField.tsx";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useDeskText } from "../hooks/useDeskText.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
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
  const looking = useAction((stop, ids: readonly string[]) => lookAtPeriods(session, ids, stop));
  const together = listTogether(unit, wish, board);
  const reached = granted && kind !== "extended" ? periodsFrom(periods, board.period) : [];
  const isExtending = granted && kind === "extended";
  const chosen = scope === "all" ? together : [template];
  const missed = firstMissed(wish, unit, chosen, board);
  const isGivenDay = missed !== null && kind === "exempt";
  const until = readTypedDay(typed.value);
  const today = dayOf(Date.parse(board.now));
  const due = board.due?.lastDay ?? today;
  const isEarly = until !== null && (until <= due || until < today);

  const ids = reached.slice(0, reached.findIndex(({ id }) => id === last) + 1).map(({ id }) => id);
  const templates = chosen.map(({ id }) => id);
  const later = looking.state.kind === "done" ? looking.state.value : [];
  const isSeen = ids.length <= 1 || looking.state.kind === "done";
  const standing = later.flatMap((one) => listDecided(one, unit.id, templates, kind));

  function reach(end: string): void {
    setLast(end);
    const at = reached.findIndex(({ id }) => id === end);
    if (at > 0) void looking.start(reached.slice(1, at + 1).map(({ id }) => id));
    else looking.clear();
  }

  async function decide(): Promise<void> {
    const decided = await deciding.start({
      move: "decide",
      input: {
        templates,
        seen: seenOf([...listDecided(board, unit.id, templates, kind), ...standing]),
        periods: ids.length === 0 ? [board.period] : ids,
        ...{ kind, granted, reason: reason.value.trim() },
        until: isExtending || isGivenDay ? until : null,
      },
    });
    if (decided?.ok === false && decided.error.kind === "exception-moved") reach(last);
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
      ready={isSeen && isDayReady}
      yes={(granted ? desk.yes : desk.liftYes)[kind]}
      doing={deciding.state.kind === "pending" ? desk.deciding : null}
      lines={standing.flatMap(({ template: form, period, inForce }) => {
        const code = board.templates.find(({ id }) => id === form)?.code ?? form;
        const named = periods.find(({ id }) => id === period);
        const when = named ? namePeriod(language, named) : period;
        return inForce ? [desk.standsThen(shortCode(code), when, inForce.by, inForce.reason)] : [];
      })}
      problem={
        <>
          {problem}
          <ActionProblem state={looking.state} onDismiss={looking.clear} />
        </>
      }
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
          <Select value={last} onChange={(_, { value }) => reach(value)}>
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
