import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { WorkSession } from "./actions/workSession.ts";
import type { AppPorts, PaneName } from "./appPorts.ts";
import { SkeletonList } from "./components/SkeletonList.tsx";
import { useText } from "./hooks/useText.ts";
import { DutiesPane } from "./panes/DutiesPane.tsx";
import { listDueSet, useDuties } from "./panes/duties.ts";
import { ReportPane } from "./panes/ReportPane.tsx";
import type { WorkbookCheck } from "./panes/useCheckedWorkbook.ts";

// Communes never load the district's panes.
const CompletenessPane = lazy(async () => ({
  default: (await import("./panes/CompletenessPane.tsx")).CompletenessPane,
}));
const FiledPane = lazy(async () => ({
  default: (await import("./panes/FiledPane.tsx")).FiledPane,
}));
const ConsolidationPane = lazy(async () => ({
  default: (await import("./panes/ConsolidationPane.tsx")).ConsolidationPane,
}));

interface Props {
  readonly ports: AppPorts;
  readonly session: WorkSession;
  readonly check: WorkbookCheck;
}

/** The panes of a person's role, at most three. */
export function PaneTabs({ ports, session, check }: Props) {
  const text = useText();
  const styles = useStyles();
  const isReporter = session.me.role === "reporter";
  const names: readonly PaneName[] = isReporter
    ? ["duties", "report"]
    : ["board", "consolidation", "report"];
  const [chosen, setChosen] = useState<PaneName>(
    names.find((name) => name === ports.startsWith) ?? names[0] ?? "report",
  );
  /** What consolidations are compared with stands behind their tab. */
  const [filed, setFiled] = useState(false);
  const duties = useDuties(isReporter ? session : null);
  const urgent = duties.reply ? listDueSet(duties.reply, session.me.regime.periods).length : 0;

  return (
    <div className={styles.whole}>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={chosen}
        aria-label={text.tabs.label}
        onTabSelect={(_, { value }) => {
          setFiled(false);
          setChosen(names.find((name) => name === value) ?? chosen);
        }}
      >
        {names.map((name) => (
          <Tab key={name} value={name}>
            {text.tabs[name]}
            {name === "duties" && urgent > 0 && <span className={styles.count}> {urgent}</span>}
          </Tab>
        ))}
      </TabList>
      <div className={styles.pane} role="tabpanel" aria-label={text.tabs[chosen]}>
        <Suspense
          fallback={
            <div className={styles.waiting}>
              <SkeletonList doing={text.board.loading} count={3} />
            </div>
          }
        >
          {chosen === "duties" && (
            <DutiesPane session={session} duties={duties} onOpened={() => setChosen("report")} />
          )}
          {chosen === "report" && (
            <ReportPane
              session={session}
              store={ports.store}
              check={check}
              onDuties={() => setChosen(isReporter ? "duties" : "board")}
              onMoved={() => void duties.refresh()}
              copy={ports.copy}
            />
          )}
          {chosen === "board" && (
            <CompletenessPane
              session={session}
              copy={ports.copy}
              onOpened={() => setChosen("report")}
              onConsolidate={() => setChosen("consolidation")}
            />
          )}
          {chosen === "consolidation" && filed && (
            <FiledPane session={session} onBack={() => setFiled(false)} />
          )}
          {chosen === "consolidation" && !filed && (
            <ConsolidationPane session={session} save={ports.save} onFiled={() => setFiled(true)} />
          )}
        </Suspense>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  whole: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  tabs: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    padding: "4px 8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  pane: { display: "flex", flexDirection: "column", flexGrow: 1 },
  count: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  waiting: { padding: "16px" },
});
