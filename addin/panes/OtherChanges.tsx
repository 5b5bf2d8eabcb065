import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { nameCell } from "../../shared/text/cellNames.ts";
import { sayChange } from "../../shared/text/noteStanding.ts";
import { changesWords } from "../../shared/text/reading/changes.ts";
import { useLanguage } from "../hooks/useText.ts";
import { CellWay } from "./CellWay.tsx";
import type { FoundProps } from "./NoteMet.tsx";
import { useChangedLines } from "./useChangedLines.ts";

/** So many are looked at at once. */
const FIRST = 8;

/** Every cell that says something else and that no note is about. */
export function OtherChanges({ found: { compared }, checked: { form }, onCell }: FoundProps) {
  const language = useLanguage();
  const words = changesWords[language];
  const styles = useChangedLines();
  const [showsAll, setShowsAll] = useState(false);
  const { others } = compared;
  const more = others.length - FIRST;
  if (others.length === 0) return <p className={styles.words}>{words.noOthers}</p>;
  return (
    <>
      <h4 className={styles.head}>{words.others(others.length)}</h4>
      <ul className={styles.list}>
        {(showsAll ? others : others.slice(0, FIRST)).map((other) => (
          <li key={other.cell} className={styles.line}>
            <CellWay
              cell={other.cell}
              name={nameCell(language, form, other.cell)}
              onCell={onCell}
            />
            <span className={styles.figure}>{sayChange(language, form, other.cell, other)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? words.fewer : words.more(more)}
        </Button>
      )}
    </>
  );
}
