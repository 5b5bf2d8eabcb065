import { Link } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkSession } from "../actions/workSession.ts";
import { useText } from "../hooks/useText.ts";
import { LaterCodes } from "./LaterCodes.tsx";

interface Props {
  readonly session: WorkSession;
  readonly copy: (words: string) => void;
}

/** The way to enter from another device of one's own, without asking anybody for a card. */
export function OwnDevice({ session, copy }: Props) {
  const text = useText().signIn;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Link
        as="button"
        style={{ justifySelf: "start", textAlign: "left" }}
        onClick={() => setIsOpen(true)}
      >
        {text.otherDevice}
      </Link>
      {isOpen && (
        <LaterCodes what="device" session={session} copy={copy} onClose={() => setIsOpen(false)} />
      )}
    </>
  );
}
