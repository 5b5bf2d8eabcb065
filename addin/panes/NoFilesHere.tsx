import type { WorkSession } from "../actions/workSession.ts";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { roleName } from "../components/roleName.ts";
import { useText } from "../hooks/useText.ts";

interface Props {
  readonly session: WorkSession;
  readonly onDismiss: () => void;
}

/** What is said to somebody who lets files fall here and hands in none. */
export function NoFilesHere({ session, onDismiss }: Props) {
  const text = useText();
  return (
    <ProblemBar
      intent="warning"
      title={text.tabs.noFiles}
      detail={text.tabs.noFilesDetail(roleName(text, session.me))}
      onDismiss={onDismiss}
    />
  );
}
