import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { UnitTermsReply } from "../../../shared/api/orgUnits.ts";
import type { PeopleReply } from "../../../shared/api/people.ts";
import { dayOf } from "../../../shared/calendar/due.ts";
import { ok } from "../../../shared/result.ts";
import { isClosed, newUnit, type UnitDraft } from "../../actions/unitDraft.ts";
import type { WorkSession } from "../../actions/workSession.ts";
import { PaneFrame } from "../../components/PaneFrame.tsx";
import { PaneTitle } from "../../components/PaneTitle.tsx";
import { ProblemBar } from "../../components/ProblemBar.tsx";
import { SkeletonList } from "../../components/SkeletonList.tsx";
import { useAction } from "../../hooks/useAction.ts";
import { useAdministrationText } from "../../hooks/useAdministrationText.ts";
import { useText } from "../../hooks/useText.ts";
import { ActionProblem } from "../ActionProblem.tsx";
import { UnitDialog } from "./UnitDialog.tsx";
import { UnitLine } from "./UnitLine.tsx";

interface Props {
  readonly session: WorkSession;
}

/** The units of the district through time: what each is called, since when, and under what it stands. */
export function UnitsPart({ session }: Props) {
  const text = useAdministrationText();
  const { retry } = useText();
  const styles = useStyles();
  const [listed, setListed] = useState<UnitTermsReply | null>(null);
  const [people, setPeople] = useState<PeopleReply["people"]>([]);
  const [draft, setDraft] = useState<UnitDraft | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const loading = useAction(async (stop) => {
    const administration = await session.client.administration();
    const [terms, everybody] = await Promise.all([
      administration.unitTerms(stop),
      administration.people(stop),
    ]);
    if (!terms.ok) return terms;
    if (!everybody.ok) return everybody;
    setListed(terms.value);
    setPeople(everybody.value.people.filter(({ endedAt }) => endedAt === null));
    return ok(null);
  });
  const { start } = loading;
  useEffect(() => void start(), [start]);
  const today = dayOf(Date.parse(session.me.now));
  const units = listed?.units ?? [];
  const closed = units.filter((unit) => isClosed(unit, today)).length;
  const peopleOf = (id: string) => people.filter(({ unit }) => unit === id).length;
  const nameOf = (id: string | null) =>
    units.find((unit) => unit.id === id)?.terms.at(-1)?.name ?? null;

  return (
    <PaneFrame
      foot={
        <Button
          appearance="primary"
          className={styles.primary}
          disabledFocusable={!listed}
          onClick={() => listed && setDraft(newUnit(session.me.regime.consolidatedBy.id))}
        >
          {text.units.add}
        </Button>
      }
    >
      <PaneTitle
        title={text.part.units}
        under={listed ? text.units.lead(units.length - closed, closed) : ""}
      />
      <ActionProblem
        state={loading.state}
        actionOf={() => ({ label: retry, onChoose: () => void start() })}
        onDismiss={loading.clear}
      />
      {saved !== null && (
        <div role="status">
          <ProblemBar
            intent="success"
            title={text.units.saved(saved)}
            onDismiss={() => setSaved(null)}
          />
        </div>
      )}
      {!listed && loading.state.kind === "pending" && (
        <SkeletonList doing={text.units.loading} count={5} />
      )}
      <ul className={styles.list}>
        {units.map((unit) => (
          <UnitLine
            key={unit.id}
            unit={unit}
            parent={nameOf(unit.terms.at(-1)?.parent ?? null)}
            people={peopleOf(unit.id)}
            today={today}
            onChange={setDraft}
          />
        ))}
      </ul>
      {draft && listed && (
        <UnitDialog
          session={session}
          listed={listed}
          first={draft}
          people={peopleOf(draft.id)}
          onSaved={(name) => {
            setDraft(null);
            setSaved(name);
            void start();
          }}
          onAgain={() => {
            setDraft(null);
            void start();
          }}
          onClose={() => setDraft(null)}
        />
      )}
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  primary: { flexGrow: 1 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
