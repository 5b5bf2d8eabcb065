import type { ReportReply } from "../../shared/api/reports.ts";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { useText } from "../hooks/useText.ts";
import type { ChosenDataState } from "./useDataState.ts";

interface Props {
  readonly report: Pick<ReportReply, "awaitsOfficial" | "version"> | null;
  readonly state: Pick<ChosenDataState, "value" | "choose">;
  /** What handing it in is called. */
  readonly submit: string;
}

/** Asks for the official figures of a report that was received with preliminary ones, once its review is over. */
export function OfficialNotice({ report, state: { value, choose }, submit }: Props) {
  const text = useText().life;
  if (!report?.awaitsOfficial) return null;
  const { version } = report;
  if (!value.preliminary) {
    const detail = text.officialSend(version, submit);
    return <ProblemBar intent="info" title={text.official} detail={detail} />;
  }
  const change = () => choose({ ...value, preliminary: false });
  return (
    <ProblemBar
      intent="info"
      title={text.official}
      detail={text.officialChoose(version, submit)}
      action={{ label: text.officialYes, onChoose: change }}
    />
  );
}
