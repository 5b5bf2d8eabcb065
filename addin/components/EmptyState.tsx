import { Button, makeStyles, tokens } from "@fluentui/react-components";

interface Props {
  readonly title: string;
  readonly detail: string;
  readonly action?: { readonly label: string; readonly onChoose: () => void };
}

/** Says what will be here and how to get there. */
export function EmptyState({ title, detail, action }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <h2 className={styles.title} tabIndex={-1}>
        {title}
      </h2>
      <p className={styles.detail}>{detail}</p>
      {action && <Button onClick={action.onChoose}>{action.label}</Button>}
    </div>
  );
}

const useStyles = makeStyles({
  empty: { padding: "32px 8px", textAlign: "center" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  detail: { margin: "6px 0 14px", color: tokens.colorNeutralForeground2 },
});
