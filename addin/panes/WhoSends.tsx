import { makeStyles, tokens } from "@fluentui/react-components";
import { isCounted } from "../../shared/report/life.ts";
import { shortenMoment } from "../../shared/text/moments.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { countUnsent } from "../actions/unsent.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { useSubmitName } from "./useSubmitName.ts";

interface Props {
  readonly session: WorkSession;
  readonly checked: CheckedForm;
}

/** Who hands in, on a machine that several people share, and whose version it would replace. Nothing while there is nothing
 *  to hand in. */
export function WhoSends({ session, checked }: Props) {
  const text = useText().review;
  const language = useLanguage();
  const styles = useStyles();
  const submit = useSubmitName(session, checked.identity);
  const { report } = checked;
  if (!report || (isCounted(report.state) && countUnsent(checked) === 0)) return null;
  const { version, state, sentBy, sentAt } = report;
  const replaces = version > 0 && state !== "draft" && sentBy !== null && sentAt !== null;
  return (
    <p className={styles.who}>
      {text.sender(session.me.person.name)}
      {replaces && ` ${text.replaces(submit, version, sentBy, shortenMoment(language, sentAt))}`}
    </p>
  );
}

const useStyles = makeStyles({
  who: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});
