import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { PaneName } from "./appPorts.ts";
import { useText } from "./hooks/useText.ts";

interface Props {
  readonly names: readonly PaneName[];
  readonly shown: PaneName;
  /** How many forms are due soon; they are counted beside their pane's name. */
  readonly urgent: number;
  readonly onChoose: (name: PaneName) => void;
}

/** The tabs of a role's panes, always in sight. */
export function PaneTabList({ names, shown, urgent, onChoose }: Props) {
  const text = useText();
  const styles = useStyles();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      selectedValue={shown}
      aria-label={text.tabs.label}
      onTabSelect={(_, { value }) => {
        const chosen = names.find((name) => name === value);
        if (chosen) onChoose(chosen);
      }}
    >
      {names.map((name) => (
        <Tab key={name} value={name}>
          {text.tabs[name]}
          {name === "duties" && urgent > 0 && <span className={styles.count}> {urgent}</span>}
        </Tab>
      ))}
    </TabList>
  );
}

const useStyles = makeStyles({
  tabs: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    padding: "4px 4px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  count: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});
