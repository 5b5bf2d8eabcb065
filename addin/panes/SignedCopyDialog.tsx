import { Field, Input } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { WorkSession } from "../actions/workSession.ts";
import type { ReportPath } from "../api/client.ts";
import { AskDialog } from "../components/AskDialog.tsx";
import { useDeskText } from "../hooks/useDeskText.ts";
import type { Deciding } from "./useBoardDecision.ts";
import { useKept } from "./useKept.ts";

interface Props {
  readonly session: WorkSession;
  readonly path: ReportPath;
  /** "ĐH-04 · Xã Hòa Tâm". */
  readonly what: string;
  readonly deciding: Deciding;
  readonly problem: ReactNode;
  readonly onClose: () => void;
}

/** Takes the code of a signed copy that has come, typed or from a scanner, which ends with Enter. */
export function SignedCopyDialog({ session, path, what, deciding, problem, onClose }: Props) {
  const desk = useDeskText();
  const name = `${path.template}/${path.period}/${path.unit}`;
  const code = useKept(session.writing, `signed/${name}`, "");
  const busy = deciding.state.kind === "pending";
  const ready = code.value.trim() !== "";

  async function receive(): Promise<void> {
    if (!ready || busy) return;
    const decided = await deciding.start({ move: "receive-signed", code: code.value });
    if (!decided?.ok) return;
    code.forget();
    onClose();
  }

  return (
    <AskDialog
      title={desk.receiveTitle(what)}
      lead={desk.receiveLead}
      ready={ready}
      yes={desk.receiveYes}
      doing={busy ? desk.deciding : null}
      problem={problem}
      onYes={() => void receive()}
      onClose={onClose}
    >
      <Field label={desk.code} hint={desk.codeHint} required>
        <Input
          value={code.value}
          autoComplete="off"
          spellCheck={false}
          autoCapitalize="characters"
          maxLength={40}
          autoFocus
          onChange={(_, { value }) => {
            deciding.clear();
            code.write(value);
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
            event.preventDefault();
            void receive();
          }}
        />
      </Field>
    </AskDialog>
  );
}
