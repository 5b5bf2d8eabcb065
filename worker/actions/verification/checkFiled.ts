import { chainNameOf, filedLinkOf } from "../../../shared/filing/filedVersion.ts";
import { chainStart } from "../../../shared/report/event.ts";
import { type FiledChainKey, listFiledPart } from "../../store/verification/filedPart.ts";
import { brokenLink, type Checker, findBrokenLink, mostHashed } from "./checker.ts";

/** Targets and starting figures, version after version. */
export const checkFiled: Checker = {
  name: "filed",
  page: async (db, regime, position) => {
    const [year, kind = "", version, hash = chainStart] = position?.split(" ") ?? [];
    const after = { year: Number(year) || 0, kind, version: Number(version) || 0 };
    const room = { records: 10, bytes: mostHashed };
    const { chains, lost } = await listFiledPart(db, regime.id, after, room);
    const broken = chains.flatMap(({ versions, isEnd, head, ...key }) => {
      const isSame = key.year === after.year && key.kind === after.kind;
      const before = isSame ? { seq: after.version, hash } : { seq: 0, hash: chainStart };
      const part = { links: versions.map(filedLinkOf), isEnd, head };
      const found = findBrokenLink(chainNameOf({ regimeId: regime.id, ...key }), part, before);
      if (!found) return [];
      const record = found.record === "event" ? "version" : found.record;
      return [brokenLink(nameOf(key), record, found.number, found.fault)];
    });
    const last = chains.at(-1)?.versions.at(-1);
    return {
      checked: chains.reduce((sum, { versions }) => sum + versions.length, 0),
      broken: [
        ...broken,
        ...(position === null
          ? lost.map((key) => brokenLink(nameOf(key), "version", 1, "missing"))
          : []),
      ],
      next: last ? [last.year, last.kind, last.version, last.hash].join(" ") : null,
    };
  },
};

function nameOf({ kind, year }: FiledChainKey): string {
  return `${kind} ${year}`;
}
