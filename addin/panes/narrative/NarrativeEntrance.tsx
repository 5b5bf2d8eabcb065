import { Link } from "@fluentui/react-components";
import { useState } from "react";
import { narrativeEntrance } from "../../../shared/text/narrative/entrance.ts";
import { later } from "../../components/later.tsx";
import { useLanguage } from "../../hooks/useText.ts";
import type { NarrativeProps } from "./NarrativeDialog.tsx";

const NarrativeDialog = later(async () => (await import("./NarrativeDialog.tsx")).NarrativeDialog);

/** The way to a report in words; everything behind it is loaded when somebody takes it. */
export function NarrativeEntrance(props: Omit<NarrativeProps, "onClose">) {
  const [isOpen, setIsOpen] = useState(false);
  const language = useLanguage();
  return (
    <>
      <Link
        as="button"
        style={{ justifySelf: "start", textAlign: "left" }}
        onClick={() => setIsOpen(true)}
      >
        {narrativeEntrance[language]}
      </Link>
      {isOpen && <NarrativeDialog {...props} onClose={() => setIsOpen(false)} />}
    </>
  );
}
