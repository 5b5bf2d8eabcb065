import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { type InspectionsReply, inspectionFromWire } from "../../../shared/api/inspections.ts";
import { inspectionStateOn } from "../../../shared/inspections/inspection.ts";
import type { WorkSession } from "../../actions/workSession.ts";
import { askAside } from "../../hooks/askAside.ts";
import { InspectionCard } from "./InspectionCard.tsx";
import { useInspectionsText } from "./useInspectionsText.ts";

export interface UnitInspectionsProps {
  readonly session: WorkSession;
  /** The Worker's clock: what has changed is asked anew with it. */
  readonly asOf: string;
}

/** What of the plan of kiểm tra, giám sát concerns the person's own unit: what is open first. Nothing where there is none, or
 *  where it cannot be told: nobody is kept from reporting by it. */
export function UnitInspections({ session, asOf }: UnitInspectionsProps) {
  const text = useInspectionsText();
  const styles = useStyles();
  const [plan, setPlan] = useState<InspectionsReply | null>(null);
  const { client, me } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew whenever the rest is
  useEffect(
    () =>
      askAside(async (stop) => (await client.inspections()).plan(me.regime.year, stop), setPlan),
    [client, me, asOf],
  );
  if (!plan || plan.inspections.length === 0) return null;
  const isClosed = (one: InspectionsReply["inspections"][number]) =>
    closed.has(inspectionStateOn(inspectionFromWire(one), plan.today));
  const sorted = plan.inspections.toSorted(
    (left, right) =>
      Number(isClosed(left)) - Number(isClosed(right)) || left.planned.localeCompare(right.planned),
  );
  return (
    <section className={styles.list} aria-label={text.own}>
      <h2 className={styles.heading}>{text.own}</h2>
      {sorted.map((one) => (
        <InspectionCard
          key={one.number}
          inspection={one}
          today={plan.today}
          nameOf={null}
          heading="h3"
        />
      ))}
    </section>
  );
}

const closed: ReadonlySet<string> = new Set(["done", "followed-up", "cancelled"]);

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});
