import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { Said } from "./headlineUnits.ts";

/** The poverty form of a commune: households at the beginning of the year, at the end, of all. */
export const poor = (before: DataValue, now: DataValue, all: DataValue): Said => ({
  "dh-04 C/14a/v": before,
  "dh-04 A/hh/9": now,
  "dh-04 C/10/v": all,
});

/** The training form of a commune: who has been trained so far. */
export const trained = (value: DataValue): Said => ({ "dh-02 A/1/3": value });

/** The fund's form of a commune, or of the town itself: what its own budget gives. */
export const fund = (value: DataValue): Said => ({ "dh-06b A/1/3": value });
