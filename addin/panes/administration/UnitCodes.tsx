import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CodesReply, PeopleReply } from "../../../shared/api/people.ts";
import { ok } from "../../../shared/result.ts";
import { lastDayOf } from "../../actions/codeCards.ts";
import type { WorkSession } from "../../actions/workSession.ts";
import { SkeletonList } from "../../components/SkeletonList.tsx";
import { WaitingBar } from "../../components/WaitingBar.tsx";
import { useAction } from "../../hooks/useAction.ts";
import { useAdministrationText } from "../../hooks/useAdministrationText.ts";
import { useLanguage } from "../../hooks/useText.ts";
import { ActionProblem } from "../ActionProblem.tsx";
import { IssuedCode } from "./IssuedCode.tsx";

interface Props {
  readonly session: WorkSession;
  readonly unit: string;
  readonly copy: (words: string) => void;
}

/** The people who report for one unit, each with a new code at one click: for a reviewer whom somebody calls who cannot
 *  get in. To be loaded on demand. */
export function UnitCodes({ session, unit, copy }: Props) {
  const text = useAdministrationText();
  const language = useLanguage();
  const styles = useStyles();
  const [people, setPeople] = useState<PeopleReply["people"] | null>(null);
  const [issued, setIssued] = useState<CodesReply["codes"]>([]);
  const loading = useAction(async (stop) => {
    const read = await (await session.client.administration()).people(stop);
    if (!read.ok) return read;
    setPeople(read.value.people.filter((one) => one.unit === unit && one.mayIssue));
    return ok(null);
  });
  const issuing = useAction(async (stop, person: string) => {
    const made = await (await session.client.administration()).issueCodes([person], stop);
    if (made.ok) {
      const [code] = made.value.codes;
      setIssued((before) => [
        ...before.filter((one) => one.person !== person),
        ...(code ? [code] : []),
      ]);
    }
    return made;
  }, "with-its-outcome");
  const { start } = loading;
  useEffect(() => void start(), [start]);
  const busy = issuing.state.kind === "pending";
  return (
    <div className={styles.people}>
      <ActionProblem state={loading.state} onDismiss={loading.clear} />
      <ActionProblem state={issuing.state} onDismiss={issuing.clear} />
      <WaitingBar waiting={busy} doing={text.codes.issuing} />
      {!people && loading.state.kind === "pending" && (
        <SkeletonList doing={text.people.loading} count={1} />
      )}
      {people?.length === 0 && <p className={styles.none}>{text.codes.unitNone}</p>}
      <ul className={styles.list}>
        {people?.map(({ id, name }) => {
          const code = issued.find((one) => one.person === id);
          return code ? (
            <IssuedCode
              key={id}
              name={name}
              unit={code.unit.name}
              code={code.code}
              until={text.codes.until(lastDayOf(language, code))}
              copy={copy}
            />
          ) : (
            <li key={id} className={styles.person}>
              <span lang="vi">{name}</span>
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={`${text.codes.issueOne}: ${name}`}
                onClick={() => !busy && void issuing.start(id)}
              >
                {text.codes.issueOne}
              </Button>
            </li>
          );
        })}
      </ul>
      {issued.length > 0 && <p className={styles.none}>{text.codes.once}</p>}
    </div>
  );
}

const useStyles = makeStyles({
  people: { display: "grid", rowGap: "8px" },
  list: { display: "grid", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  person: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});
