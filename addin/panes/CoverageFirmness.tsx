import { makeStyles } from "@fluentui/react-components";
import type { UnitFigures } from "../../shared/rollup/consolidate.ts";
import { listNotFirm } from "../../shared/rollup/firmness.ts";
import { Notice } from "../components/Notice.tsx";
import { useText } from "../hooks/useText.ts";

/** Whose figures are estimates, and how many are preliminary; those by which a unit goes on are no firmer. */
export function CoverageFirmness({ units }: { readonly units: readonly UnitFigures[] }) {
  const text = useText().compared.firmness;
  const styles = useStyles();
  const { estimated, preliminary, all } = listNotFirm(units);
  const said = [
    ...(estimated.length > 0 ? [text.estimated(estimated.join(", "))] : []),
    ...(preliminary.length > 0 ? [text.preliminary(preliminary.length, all)] : []),
  ];
  if (said.length === 0) return null;
  return (
    <Notice kind="info" sign="·" title={text.title}>
      <ul className={styles.list}>
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}

const useStyles = makeStyles({ list: { margin: "2px 0 0", paddingLeft: "16px" } });
