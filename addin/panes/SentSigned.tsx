import { printCode } from "../../shared/report/verificationCode.ts";
import { sayDay } from "../../shared/text/days.ts";
import { signingText } from "../../shared/text/signing.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { CodeLink } from "../components/CodeLink.tsx";
import { Notice } from "../components/Notice.tsx";
import { useLanguage } from "../hooks/useText.ts";

interface Props {
  readonly checked: CheckedForm;
}

/** For whoever decides about a version: under which number, by whom and with which code it was printed for signing, and
 *  why other figures were handed in. Nothing where it was not printed. */
export function SentSigned({ checked: { report } }: Props) {
  const language = useLanguage();
  const text = signingText[language];
  if (!report?.signing) return null;
  const { number, day, signer, preparer, code, unlike } = report.signing;
  return (
    <Notice
      kind={unlike ? "warning" : "info"}
      sign={unlike ? "△" : "✓"}
      title={(unlike ? text.sentUnlikeTitle : text.sentTitle)(report.version)}
    >
      {unlike && <p style={words}>{text.sentUnlike(unlike)}</p>}
      <p style={words}>{text.numbered(number, sayDay(language, day))}</p>
      <p style={words}>{text.signedBy(signer.title, signer.name)}</p>
      <p style={words}>{text.preparedBy(preparer)}</p>
      <p style={words}>
        <CodeLink code={code}>{text.paperCode(printCode(code))}</CodeLink>
      </p>
    </Notice>
  );
}

const words = { margin: "2px 0 0", whiteSpace: "pre-line", overflowWrap: "anywhere" } as const;
