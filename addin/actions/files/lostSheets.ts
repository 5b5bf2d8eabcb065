import type { WorkSession } from "../workSession.ts";
import type { FileDesk, FilesPort } from "./deskFile.ts";
import { drawChosenForm } from "./drawChosenForm.ts";
import type { FileForm, KnownForm, LostForm } from "./fileForm.ts";
import { knownIn } from "./knownForm.ts";
import { settleForm } from "./placeForm.ts";

/** What lies on the desk, for the sheets of it that have lost their identity. */
interface Lying {
  /** The sheet as it stands by now; null where it is lost no more. */
  readonly lostAt: (id: number, sheetName: string) => LostForm | null;
  /** Keeps what came of the last choice. */
  readonly tell: (id: number, lost: LostForm) => void;
  /** Puts the form that a lost sheet is in its place. */
  readonly find: (id: number, lost: LostForm, form: FileForm) => Promise<void>;
}

/** How sheets that have lost their identity are given one by the person. */
export function lostSheets(
  session: WorkSession,
  port: FilesPort,
  { lostAt, tell, find }: Lying,
): Pick<FileDesk, "choose" | "reconsider" | "agree"> {
  const settle = async (id: number, lost: LostForm, known: KnownForm) =>
    find(id, lost, await settleForm(session, port, known, false));
  return {
    choose: async (id, lost, path) => {
      const end = (outcome: LostForm["outcome"]) => tell(id, { ...lost, outcome });
      const opening = { kind: "opening" } as const;
      end(opening);
      try {
        const drawn = await drawChosenForm(session, lost.sheet, path);
        // Another choice has been made meanwhile: the last one counts.
        if (lostAt(id, lost.sheetName)?.outcome !== opening) return;
        if (!drawn.ok) return end({ kind: "refused", problem: drawn.error });
        const { contradictions } = drawn.value;
        const known = knownIn(lost.sheet, { ...drawn.value, contradictions: [] });
        if (contradictions.length > 0) return end({ kind: "contradicted", contradictions, known });
        await settle(id, lost, known);
      } catch (error) {
        console.error(error);
        end({ kind: "crashed" });
      }
    },
    reconsider: (id, lost) => {
      if (lostAt(id, lost.sheetName)?.outcome?.kind === "opening") return;
      tell(id, { ...lost, outcome: null });
    },
    agree: async (id, lost) => {
      const now = lostAt(id, lost.sheetName)?.outcome;
      // What is confirmed is what was read, of the report that is still chosen.
      if (now?.kind !== "contradicted" || now !== lost.outcome) return;
      await settle(id, lost, now.known);
    },
  };
}
