import { later } from "../components/later.tsx";

/** How a form stands with its paper, and printing it for signing. Nobody needs it before a form is open; where it could
 *  not be loaded, that is said to who asks for it. */
export const Signing = later(
  async () => (await import("./SigningPart.tsx")).SigningPart,
  undefined,
  ({ work: { isSigning, stopSigning, refusal, clear } }) => {
    return {
      isMissed: isSigning || refusal?.problem.kind === "unlike-signed",
      onDismiss: () => {
        stopSigning();
        clear();
      },
    };
  },
);
