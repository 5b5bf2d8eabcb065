import { useState } from "react";
import type { CodesReply } from "../../../shared/api/people.ts";
import { lastDayOf } from "../../actions/codeCards.ts";
import type { WorkSession } from "../../actions/workSession.ts";
import { AskDialog } from "../../components/AskDialog.tsx";
import { TellDialog } from "../../components/TellDialog.tsx";
import { useAction } from "../../hooks/useAction.ts";
import { useAdministrationText } from "../../hooks/useAdministrationText.ts";
import { useLanguage } from "../../hooks/useText.ts";
import { ActionProblem } from "../ActionProblem.tsx";
import { IssuedCode } from "./IssuedCode.tsx";

export interface DeviceProps {
  readonly session: WorkSession;
  readonly copy: (words: string) => void;
  readonly onClose: () => void;
}

/** A code for another device of one's own. */
export function DeviceDialog({ session, copy, onClose }: DeviceProps) {
  const text = useAdministrationText();
  const language = useLanguage();
  const [issued, setIssued] = useState<CodesReply["codes"][number] | null>(null);
  const making = useAction(async (stop) => {
    const made = await (await session.client.administration()).addDevice(stop);
    if (made.ok) setIssued(made.value.codes[0] ?? null);
    return made;
  }, "with-its-outcome");
  if (issued) {
    return (
      <TellDialog title={text.device.title} onClose={onClose}>
        <p>{text.device.how(new URL("/", window.location.href).href)}</p>
        <IssuedCode
          name={issued.name}
          unit={issued.unit.name}
          code={issued.code}
          until={text.codes.until(lastDayOf(language, issued))}
          copy={copy}
        />
      </TellDialog>
    );
  }
  return (
    <AskDialog
      title={text.device.title}
      lead={text.device.lead}
      yes={text.device.make}
      doing={making.state.kind === "pending" ? text.codes.issuing : null}
      problem={<ActionProblem state={making.state} onDismiss={making.clear} />}
      onYes={() => void making.start()}
      onClose={onClose}
    />
  );
}
