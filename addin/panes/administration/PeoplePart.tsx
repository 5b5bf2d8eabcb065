import { useCallback, useEffect, useState } from "react";
import type { CodesReply } from "../../../shared/api/people.ts";
import {
  groupPeople,
  type ListedPerson,
  newPerson,
  type PeopleAndUnits,
  type PersonDraft,
  readPeople,
} from "../../actions/peopleDraft.ts";
import type { WorkSession } from "../../actions/workSession.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PaneFrame } from "../../components/PaneFrame.tsx";
import { PaneTitle } from "../../components/PaneTitle.tsx";
import { ProblemBar } from "../../components/ProblemBar.tsx";
import { SkeletonList } from "../../components/SkeletonList.tsx";
import { WaitingBar } from "../../components/WaitingBar.tsx";
import { useAction } from "../../hooks/useAction.ts";
import { useAdministrationText } from "../../hooks/useAdministrationText.ts";
import { useText } from "../../hooks/useText.ts";
import { ActionProblem } from "../ActionProblem.tsx";
import type { SheetsOut } from "../saveSheets.ts";
import { IssuedCodes } from "./IssuedCodes.tsx";
import { PeopleChoices } from "./PeopleChoices.tsx";
import { PeopleFoot } from "./PeopleFoot.tsx";
import { PeopleGroup } from "./PeopleGroup.tsx";
import { PersonDialog } from "./PersonDialog.tsx";
import { ReissueDialog } from "./ReissueDialog.tsx";
import { losesSomething } from "./useCodeStanding.ts";

interface Props {
  readonly session: WorkSession;
  readonly out: SheetsOut;
  readonly copy: (words: string) => void;
}

/** Who works here, in which unit and role, and with what they can sign in. */
export function PeoplePart({ session, out, copy }: Props) {
  const text = useAdministrationText();
  const { retry } = useText();
  const [listed, setListed] = useState<PeopleAndUnits | null>(null);
  const [unit, setUnit] = useState("");
  const [showsEnded, setShowsEnded] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState<PersonDraft | null>(null);
  const [asking, setAsking] = useState<readonly ListedPerson[] | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const [codes, setCodes] = useState<CodesReply["codes"] | null>(null);
  const loading = useAction(async (stop) => {
    const read = await readPeople(session, stop);
    if (read.ok) setListed(read.value);
    return read;
  });
  const { start } = loading;
  const issuing = useAction(async (stop, people: readonly string[]) => {
    const administration = await session.client.administration();
    const issued = await administration.issueCodes(people, stop);
    if (issued.ok) {
      setCodes(issued.value.codes);
      setChosen(new Set());
      void start();
    }
    return issued;
  }, "with-its-outcome");
  useEffect(() => void start(), [start]);

  const choose = useCallback((ids: readonly string[], isChosen: boolean) => {
    setChosen((before) => {
      const after = new Set(before);
      for (const id of ids)
        if (isChosen) after.add(id);
        else after.delete(id);
      return after;
    });
  }, []);

  if (codes) {
    return (
      <IssuedCodes
        session={session}
        codes={codes}
        out={out}
        copy={copy}
        onDone={() => setCodes(null)}
      />
    );
  }
  const people = listed?.people ?? [];
  const shown = people.filter(
    (person) => (unit === "" || person.unit === unit) && (showsEnded || person.endedAt === null),
  );
  const groups = groupPeople(shown, listed?.units ?? []);
  const mayGet = shown.filter(({ mayIssue }) => mayIssue).map(({ id }) => id);
  const wanted = people.filter(({ id, mayIssue }) => chosen.has(id) && mayIssue);
  const isBusy = issuing.state.kind === "pending";

  function issue(): void {
    const losing = wanted.filter(losesSomething);
    if (losing.length > 0) setAsking(losing);
    else void issuing.start(wanted.map(({ id }) => id));
  }

  return (
    <PaneFrame
      foot={
        <PeopleFoot
          wanted={wanted.length}
          busy={isBusy}
          onAdd={() => setEditing(newPerson(unit || (listed?.units[0]?.id ?? "")))}
          onIssue={issue}
        />
      }
    >
      <PaneTitle
        title={text.part.people}
        under={listed ? text.people.lead(shown.length, groups.length) : ""}
      />
      <ActionProblem
        state={loading.state}
        actionOf={() => ({ label: retry, onChoose: () => void start() })}
        onDismiss={loading.clear}
      />
      <ActionProblem state={issuing.state} onDismiss={issuing.clear} />
      {saved !== null && (
        <div role="status">
          <ProblemBar
            intent="success"
            title={text.people.saved(saved)}
            onDismiss={() => setSaved(null)}
          />
        </div>
      )}
      <WaitingBar waiting={isBusy} doing={text.codes.issuing} />
      {!listed && loading.state.kind === "pending" && (
        <SkeletonList doing={text.people.loading} count={5} />
      )}
      {listed && (
        <>
          <PeopleChoices
            units={listed.units}
            unit={unit}
            onUnit={setUnit}
            mayGet={mayGet}
            chosen={chosen}
            onChoose={choose}
            showsEnded={showsEnded}
            onShowEnded={setShowsEnded}
          />
          {groups.length === 0 && (
            <EmptyState title={text.people.none} detail={text.people.noneDetail} />
          )}
          {groups.map((group) => (
            <PeopleGroup
              key={group.id}
              name={group.name}
              people={group.people}
              chosen={chosen}
              onChoose={choose}
              onEdit={setEditing}
            />
          ))}
        </>
      )}
      {editing && listed && (
        <PersonDialog
          session={session}
          listed={listed}
          first={editing}
          onSaved={(name) => {
            setEditing(null);
            setSaved(name);
            void start();
          }}
          onAgain={() => {
            setEditing(null);
            void start();
          }}
          onClose={() => setEditing(null)}
        />
      )}
      {asking && (
        <ReissueDialog
          session={session}
          people={asking}
          yes={text.codes.issue(wanted.length)}
          onYes={() => {
            setAsking(null);
            void issuing.start(wanted.map(({ id }) => id));
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </PaneFrame>
  );
}
