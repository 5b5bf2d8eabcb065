import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useText } from "../hooks/useText.ts";

interface Props {
  readonly intent: "error" | "warning" | "info" | "success";
  readonly title: string;
  readonly detail?: string;
  readonly action?: { readonly label: string; readonly onChoose: () => void };
  readonly onDismiss?: () => void;
}

/** What stands in the way, or what has happened, with the one thing to do about it. */
export function ProblemBar({ intent, title, detail, action, onDismiss }: Props) {
  const text = useText();
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {detail && <div>{detail}</div>}
      </MessageBarBody>
      {(action || onDismiss) && (
        <MessageBarActions
          {...(onDismiss
            ? {
                containerAction: (
                  <Button
                    appearance="transparent"
                    size="small"
                    icon={<DismissRegular />}
                    aria-label={text.close}
                    onClick={onDismiss}
                  />
                ),
              }
            : {})}
        >
          {action && (
            <Button size="small" onClick={action.onChoose}>
              {action.label}
            </Button>
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

const useStyles = makeStyles({ bar: { overflowWrap: "anywhere" } });
