import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { InspectionReply, InspectionsReply } from "../../../shared/api/inspections.ts";
import { monthOfPlan } from "../../../shared/inspections/inspection.ts";
import { type InspectionWish, standing } from "../../actions/inspectionDraft.ts";
import type { WorkSession } from "../../actions/workSession.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PaneFrame } from "../../components/PaneFrame.tsx";
import { PaneTitle } from "../../components/PaneTitle.tsx";
import { ProblemBar } from "../../components/ProblemBar.tsx";
import { SkeletonList } from "../../components/SkeletonList.tsx";
import { WaitingBar } from "../../components/WaitingBar.tsx";
import { useAction } from "../../hooks/useAction.ts";
import { useText } from "../../hooks/useText.ts";
import { ActionProblem } from "../ActionProblem.tsx";
import type { SheetsOut } from "../saveSheets.ts";
import { InspectionActions } from "./InspectionActions.tsx";
import { InspectionCard } from "./InspectionCard.tsx";
import { InspectionDialog } from "./InspectionDialog.tsx";
import { InspectionSheetOut } from "./InspectionSheetOut.tsx";
import { useInspectionsText } from "./useInspectionsText.ts";

interface Props {
  readonly session: WorkSession;
  readonly out: SheetsOut;
  readonly onBack: () => void;
}

/** The year's plan of kiểm tra, giám sát by month, with what was done; the reviewer writes it. */
export function InspectionsPane({ session, out, onBack }: Props) {
  const text = useInspectionsText();
  const { retry } = useText();
  const styles = useStyles();
  const { year } = session.me.regime;
  const [plan, setPlan] = useState<InspectionsReply | null>(null);
  const [asked, setAsked] = useState<{
    readonly wish: InspectionWish;
    readonly number: number | null;
  } | null>(null);
  const [saved, setSaved] = useState(false);
  const loading = useAction(async (stop) => {
    const reply = await (await session.client.inspections()).plan(year, stop);
    if (reply.ok) setPlan(reply.value);
    return reply;
  });
  const restoring = useAction(async (stop, one: InspectionReply) => {
    const wanted = { ...standing(one), cancelled: null, revision: one.revision };
    const reply = await (await session.client.inspections()).save(year, one.number, wanted, stop);
    if (reply.ok) take(reply.value);
    return reply;
  }, "with-its-outcome");
  const { start } = loading;
  useEffect(() => void start(), [start]);

  function take(after: InspectionReply): void {
    setPlan((before) => before && { ...before, inspections: withOne(before.inspections, after) });
    setAsked(null);
    setSaved(true);
  }
  function ask(wish: InspectionWish, number: number | null): void {
    setSaved(false);
    setAsked({ wish, number });
  }
  async function lookAgain(): Promise<void> {
    setAsked(null);
    restoring.clear();
    await start();
  }

  const mayWrite = session.me.role === "reviewer";
  const nameOf = (id: string) => plan?.units.find((unit) => unit.id === id)?.name ?? id;
  return (
    <PaneFrame
      foot={
        <>
          <Button onClick={onBack}>← {text.back}</Button>
          {mayWrite && plan && (
            <Button appearance="primary" className={styles.add} onClick={() => ask("plan", null)}>
              {text.actions.plan}
            </Button>
          )}
        </>
      }
    >
      <PaneTitle
        title={text.title(year)}
        under={plan ? text.counted(plan.inspections.length) : session.me.regime.name}
      />
      <ActionProblem
        state={loading.state}
        actionOf={() => ({ label: retry, onChoose: () => void start() })}
        onDismiss={loading.clear}
      />
      <ActionProblem
        state={restoring.state}
        actionOf={({ kind }) =>
          kind === "inspection-moved"
            ? { label: text.again, onChoose: () => void lookAgain() }
            : undefined
        }
        onDismiss={restoring.clear}
      />
      <WaitingBar waiting={restoring.state.kind === "pending"} doing={text.saving} />
      {saved && (
        <ProblemBar intent="success" title={text.saved} onDismiss={() => setSaved(false)} />
      )}
      {!plan && loading.state.kind === "pending" && <SkeletonList doing={text.loading} count={4} />}
      {plan?.inspections.length === 0 && (
        <EmptyState title={text.empty} detail={mayWrite ? text.emptyDetail : text.emptyToRead} />
      )}
      {plan &&
        listMonths(plan.inspections).map(([month, inspections]) => (
          <section key={month} className={styles.month} aria-label={sayMonth(month)}>
            <h3 className={styles.heading}>{sayMonth(month)}</h3>
            {inspections.map((one) => (
              <InspectionCard
                key={one.number}
                inspection={one}
                today={plan.today}
                nameOf={nameOf}
                heading="h4"
              >
                {mayWrite && (
                  <InspectionActions
                    inspection={one}
                    onWish={(wish) => ask(wish, one.number)}
                    onRestore={() => void restoring.start(one)}
                  />
                )}
              </InspectionCard>
            ))}
          </section>
        ))}
      {plan && plan.inspections.length > 0 && (
        <InspectionSheetOut session={session} year={year} out={out} />
      )}
      {plan && asked && (
        <InspectionDialog
          key={`${asked.wish}/${asked.number}`}
          session={session}
          plan={plan}
          wish={asked.wish}
          about={plan.inspections.find(({ number }) => number === asked.number) ?? null}
          onSaved={take}
          onAgain={() => void lookAgain()}
          onClose={() => setAsked(null)}
        />
      )}
    </PaneFrame>
  );

  function sayMonth(month: string): string {
    const [ofYear = "", number = ""] = month.split("-");
    return text.month(number, ofYear);
  }
}

function withOne(all: readonly InspectionReply[], one: InspectionReply): InspectionReply[] {
  const others = all.filter(({ number }) => number !== one.number);
  return [...others, one].toSorted((left, right) => left.number - right.number);
}

/** The months of a plan, in each what has a day before what has none. */
function listMonths(all: readonly InspectionReply[]): [string, InspectionReply[]][] {
  const months = new Map<string, InspectionReply[]>();
  const order = (planned: string) => (planned.length === 7 ? `${planned}-99` : planned);
  const sorted = all.toSorted((left, right) =>
    order(left.planned).localeCompare(order(right.planned)),
  );
  for (const one of sorted) {
    const month = monthOfPlan(one.planned);
    months.set(month, [...(months.get(month) ?? []), one]);
  }
  return [...months];
}

const useStyles = makeStyles({
  add: { flexGrow: 1 },
  month: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});
