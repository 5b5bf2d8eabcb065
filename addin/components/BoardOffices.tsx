import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CompletenessReply } from "../../shared/api/completeness.ts";
import { useText } from "../hooks/useText.ts";
import type { BoardPlace } from "./boardCells.ts";

type Unit = CompletenessReply["units"][number];

interface Props {
  readonly units: readonly Unit[];
  readonly templates: CompletenessReply["templates"];
  readonly place: (at: BoardPlace) => ReactNode;
  /** What stands under a unit, where one of its reports is chosen. */
  readonly detailOf: (unit: Unit) => ReactNode;
}

/** The town and the offices, each with the few forms that it supplies: as columns they would be empty but for one. */
export function BoardOffices({ units, templates, place, detailOf }: Props) {
  const text = useText().board;
  const styles = useStyles();
  return (
    <section aria-label={text.others}>
      <h3 className={styles.heading}>{text.others}</h3>
      <ul className={styles.units}>
        {units.map((unit) => (
          <li key={unit.id}>
            <div className={styles.unit}>
              <span lang="vi">{unit.name}</span>
              <span className={styles.forms}>
                {unit.reports.flatMap((report) => {
                  const template = templates.find(({ id }) => id === report.template);
                  if (!template) return [];
                  return <span key={template.id}>{place({ unit, template, report })}</span>;
                })}
              </span>
            </div>
            {detailOf(unit)}
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  heading: {
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  units: { display: "grid", rowGap: "4px", listStyleType: "none", margin: 0, padding: 0 },
  unit: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "10px",
    lineHeight: "18px",
  },
  forms: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    gap: "3px",
    flexShrink: 0,
    maxWidth: "62%",
  },
});
