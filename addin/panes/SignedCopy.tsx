import { useState } from "react";
import { codePartOf } from "../../shared/report/paperAddress.ts";
import type { Signing } from "../../shared/report/signing.ts";
import { printCode, readVerificationCode } from "../../shared/report/verificationCode.ts";
import { sayDay } from "../../shared/text/days.ts";
import { sayMoment } from "../../shared/text/moments.ts";
import type { SigningText } from "../../shared/text/signing/vietnamese.ts";
import { signingText } from "../../shared/text/signing.ts";
import { type ReceivedPaper, receiveSigned } from "../actions/receiveSigned.ts";
import type { WorkSession } from "../actions/workSession.ts";
import type { ReportPath } from "../api/client.ts";
import { CodeLink } from "../components/CodeLink.tsx";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { ReceiveSigned } from "../components/ReceiveSigned.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useLanguage } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";

interface Props {
  readonly session: WorkSession;
  readonly path: ReportPath;
  /** The signed copy that has come already: of the version in force, or of one before. */
  readonly held: "newest" | "older" | null;
  /** Told when the copy has been recorded. */
  readonly onReceived: () => void;
}

/** Records the signed copy of a report by the code that stands on it, and says whose it is where it is another. */
export function SignedCopy({ session, path, held, onReceived }: Props) {
  const language = useLanguage();
  const text = signingText[language].receive;
  const receiving = useAction(async (stop, typed: string) => {
    const received = await receiveSigned(session, path, typed, stop);
    if (received.ok && received.value.paper.kind === "newest") onReceived();
    return received;
  }, "with-its-outcome");
  const { state } = receiving;
  const [asked, setAsked] = useState("");
  const at = (moment: string) => sayMoment(language, moment);
  const sayPaper = ({ number, day, signer }: Signing) => {
    const { numbered, signedBy } = signingText[language];
    return `${numbered(number, sayDay(language, day))} · ${signedBy(signer.title, signer.name)}`;
  };
  return (
    <ReceiveSigned
      held={held && `${held === "newest" ? "✓" : "△"} ${text.held[held]}`}
      busy={state.kind === "pending"}
      onCode={(typed) => {
        setAsked(codePartOf(typed));
        void receiving.start(typed);
      }}
      outcome={
        <>
          <ActionProblem state={state} onDismiss={receiving.clear} />
          {state.kind === "done" && (
            <>
              <p style={{ margin: 0 }}>
                <CodeLink code={readVerificationCode(asked)}>
                  {signingText[language].paperCode(asked)}
                </CodeLink>
              </p>
              <ProblemBar
                {...outcomeOf(state.value, text, at, sayPaper)}
                onDismiss={receiving.clear}
              />
            </>
          )}
        </>
      }
    />
  );
}

interface Said {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly title: string;
  readonly detail?: string;
}

function outcomeOf(
  { paper, replacedAt, cells, before, inForce }: ReceivedPaper,
  text: SigningText["receive"],
  sayAt: (moment: string) => string,
  sayPaper: (paper: Signing) => string,
): Said {
  switch (paper.kind) {
    case "newest": {
      const also = inForce ? ` ${text.sameCode(sayPaper(inForce))}` : "";
      if (before) {
        const detail = text.beforeDetail(sayAt(before.at), before.by, paper.version);
        return { intent: "info", title: text.before, detail: `${detail}${also}` };
      }
      const detail = `${text.newestDetail(paper.version)}${also}`;
      return { intent: "success", title: text.newest, detail };
    }
    case "replaced": {
      const facts = text.replacedDetail(replacedAt && sayAt(replacedAt), cells);
      return {
        intent: "warning",
        title: text.replaced(paper.version, paper.by),
        detail: facts === "" ? text.askPaper : `${facts}. ${text.askPaper}`,
      };
    }
    case "unlike":
      return {
        intent: "warning",
        title: text.unlike(paper.version),
        detail: `${text.unlikeDetail} ${text.askPaper}`,
      };
    case "mistyped": {
      const { version, code } = paper;
      return {
        intent: "warning",
        title: text.mistyped,
        detail: text.mistypedDetail(version, printCode(code)),
      };
    }
    case "none":
      return { intent: "error", title: text.none, detail: text.noneDetail };
    case "unreadable":
      return unreadableOf(paper.why, text);
  }
}

function unreadableOf(
  why: Extract<ReceivedPaper["paper"], { kind: "unreadable" }>["why"],
  text: SigningText["receive"],
): Said {
  switch (why.kind) {
    case "length":
      return { intent: "warning", title: text.length(why.characters) };
    case "letter":
      return { intent: "warning", title: text.letter(why.letter) };
    case "accented":
      return {
        intent: "warning",
        title: text.accented(why.letter),
        detail: text.accentedDetail,
      };
  }
}
