import { administrationChainOf } from "../../../shared/administration/administrationEvent.ts";
import { findBrokenVersion } from "../../../shared/filing/filedVersion.ts";
import { chainStart, findBrokenEvent } from "../../../shared/report/event.ts";
import { listAdministration } from "../../store/administration.ts";
import { listFiledAfter } from "../../store/filed.ts";
import { findStoredRegime } from "../../store/regimeEvents.ts";
import { findBrokenSettings } from "../settingsReply.ts";
import { brokenLink, type Checker } from "./checker.ts";

/** A version of filed figures is one large text. */
const mostFiled = 2;
const mostEvents = 60;

/** What was changed of the settings, and that the settings are what came of it. */
export const checkSettings: Checker = {
  name: "settings",
  page: async (db, regime) => {
    const stored = await findStoredRegime(db, regime.id);
    const revision = findBrokenSettings(stored);
    return {
      checked: stored.events.length,
      broken: revision === null ? [] : [brokenLink(null, "event", revision, "changed")],
      next: null,
    };
  },
};

/** Targets and starting figures, version after version. */
export const checkFiled: Checker = {
  name: "filed",
  page: async (db, regime, position) => {
    const [year, kind = "", version, hash = chainStart] = position?.split(" ") ?? [];
    const after = { year: Number(year) || 0, kind, version: Number(version) || 0, hash };
    const page = await listFiledAfter(db, regime.id, after, mostFiled);
    const chains = new Map<string, typeof page>();
    for (const one of page) {
      const name = `${one.kind} ${one.year}`;
      chains.set(name, [...(chains.get(name) ?? []), one]);
    }
    const broken = [...chains].flatMap(([about, versions]) => {
      const isSame = about === `${after.kind} ${after.year}`;
      const number = findBrokenVersion(versions, isSame ? after : undefined);
      return number === null ? [] : [brokenLink(about, "version", number, "changed")];
    });
    const last = page.at(-1);
    return {
      checked: page.length,
      broken,
      next:
        last && page.length === mostFiled
          ? [last.year, last.kind, last.version, last.hash].join(" ")
          : null,
    };
  },
};

/** What was changed of people, codes, units and forms. */
export const checkAdministration: Checker = {
  name: "administration",
  page: async (db, regime, position) => {
    const [first, hash = chainStart] = position?.split(" ") ?? [];
    const after = { seq: Number(first) || 0, hash };
    const { events, size } = await listAdministration(db, regime.id, after.seq, mostEvents);
    const last = events.at(-1);
    const isEnd = events.length < mostEvents;
    const chain = administrationChainOf(regime.id);
    const found = findBrokenEvent(chain, events, isEnd ? size : 0, after);
    // The head is written with every event: a longer chain than it tells of is none of ours.
    const added = isEnd && (last?.seq ?? after.seq) > size ? (last?.seq ?? null) : null;
    const seq = found ?? added;
    const isThere = events.some((event) => event.seq === seq);
    const fault = found === null ? "added" : isThere ? "changed" : "missing";
    return {
      checked: events.length,
      broken: seq === null ? [] : [brokenLink(null, "event", seq, fault)],
      next: last && !isEnd ? `${last.seq} ${last.hash}` : null,
    };
  },
};
