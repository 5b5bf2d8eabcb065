import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkSession } from "../../actions/workSession.ts";
import { useAdministrationText } from "../../hooks/useAdministrationText.ts";
import type { SheetsOut } from "../saveSheets.ts";
import { FormsPart } from "./FormsPart.tsx";
import { PeoplePart } from "./PeoplePart.tsx";
import { RecordPart } from "./RecordPart.tsx";
import { UnitsPart } from "./UnitsPart.tsx";

/** The parts there are, in the order they are needed. */
const parts = ["people", "units", "forms", "record"] as const;
type Part = (typeof parts)[number];

interface Props {
  readonly session: WorkSession;
  readonly out: SheetsOut;
  readonly copy: (words: string) => void;
}

/** What runs the system: its people and their codes, its units, its forms, and the record of everything. */
export function AdministrationPane({ session, out, copy }: Props) {
  const text = useAdministrationText();
  const styles = useStyles();
  const [part, setPart] = useState<Part>("people");
  return (
    <>
      <TabList
        className={styles.parts}
        size="small"
        appearance="subtle"
        selectedValue={part}
        aria-label={text.parts}
        onTabSelect={(_, { value }) => setPart(parts.find((one) => one === value) ?? part)}
      >
        {parts.map((one) => (
          <Tab key={one} value={one}>
            {text.part[one]}
          </Tab>
        ))}
      </TabList>
      {part === "people" && <PeoplePart session={session} out={out} copy={copy} />}
      {part === "units" && <UnitsPart session={session} />}
      {part === "forms" && <FormsPart session={session} />}
      {part === "record" && <RecordPart session={session} />}
    </>
  );
}

const useStyles = makeStyles({ parts: { flexWrap: "wrap", padding: "6px 8px 0" } });
