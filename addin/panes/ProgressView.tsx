import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { yearShareAt } from "../../shared/calendar/yearShare.ts";
import type { CellKey } from "../../shared/ids.ts";
import { listProgress, type Progress } from "../../shared/rollup/progress.ts";
import { sayDay } from "../../shared/text/days.ts";
import { showNumber } from "../../shared/text/numbers.ts";
import type { Overview } from "../actions/overview.ts";
import { EmptyState } from "../components/EmptyState.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ProgressGrid } from "./ProgressGrid.tsx";
import { ProgressItem } from "./ProgressItem.tsx";
import { ProgressLegend } from "./ProgressLegend.tsx";

interface Props {
  readonly overview: Overview;
}

/** How far the plan is: a picture for each indicator with its units behind it, or all units beside each other. */
export function ProgressView({ overview }: Props) {
  const text = useText().progress;
  const language = useLanguage();
  const styles = useStyles();
  const [view, setView] = useState<"indicators" | "units">("indicators");
  const [open, setOpen] = useState<CellKey | null>(null);
  const { form, reply, units, own, figures } = overview;
  const all = listProgress(figures, units, own.targetOf, form.periodKind);
  const known = all.some(({ value }) => value !== null);
  if (!known) return <EmptyState title={text.empty} detail={text.emptyDetail} />;
  const asked = all.filter(({ figure }) => figure.asked);
  const parts = asked.filter(({ isPart }) => isPart);
  const others = asked.filter(({ isPart }) => !isPart);
  const notAsked = all.filter(({ figure }) => !figure.asked);
  const yearShare = yearShareAt(reply.window.to);
  const day = sayDay(language, reply.window.to);
  const choose = (key: CellKey) => {
    setView("indicators");
    setOpen(key);
  };
  const list = (items: readonly Progress[]) => (
    <ul className={styles.list}>
      {items.map((one) => {
        const { key } = one.figure.cell;
        return (
          <ProgressItem
            key={key}
            one={one}
            yearShare={yearShare}
            open={open === key}
            onToggle={() => setOpen(open === key ? null : key)}
          />
        );
      })}
    </ul>
  );
  return (
    <section aria-label={text.title} className={styles.view}>
      <p className={styles.time}>{text.time(showNumber(language, yearShare, 0), day)}</p>
      <fieldset className={styles.choice} aria-label={text.views.label}>
        {(["indicators", "units"] as const).map((name) => (
          <ToggleButton
            key={name}
            size="small"
            appearance={view === name ? "primary" : "outline"}
            checked={view === name}
            onClick={() => setView(name)}
          >
            {text.views[name]}
          </ToggleButton>
        ))}
      </fieldset>
      {view === "units" && <ProgressGrid parts={parts} onChoose={choose} />}
      {view === "indicators" && (
        <>
          <ProgressLegend />
          {parts.length > 0 && <h3 className={styles.heading}>{text.parts}</h3>}
          {list(parts)}
          {others.length > 0 && <h3 className={styles.heading}>{text.others}</h3>}
          {list(others)}
          {notAsked.length > 0 && (
            <>
              <h3 className={styles.heading}>{text.notAskedTitle}</h3>
              <ul className={styles.quiet} lang="vi">
                {notAsked.map(({ figure: { cell } }) => (
                  <li key={cell.key}>{cell.row.label}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  view: { display: "grid", rowGap: "8px", minWidth: 0 },
  time: { margin: 0, color: tokens.colorNeutralForeground2 },
  choice: { display: "flex", flexWrap: "wrap", gap: "6px", margin: 0, padding: 0, border: "none" },
  heading: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  quiet: { margin: 0, paddingLeft: "18px", color: tokens.colorNeutralForeground2 },
});
