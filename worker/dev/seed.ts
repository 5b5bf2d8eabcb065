import { findDemo, setDemoClock } from "../store/demo.ts";
import { withLocalBindings } from "./localState.ts";
import { demoStart, seedDemonstration } from "./seedDemonstration.ts";

/** Fills an empty local database with the demonstration; leaves any other alone, but for the clock where `NOW` sets
 *  it. */
export async function seedIfEmpty(): Promise<void> {
  const wanted = process.env["NOW"];
  const startsAt = wanted === undefined ? null : Date.parse(wanted);
  if (Number.isNaN(startsAt)) {
    throw new Error(`NOW is no time: ${wanted}; write it as in NOW=${demoStart}`);
  }
  await withLocalBindings(async ({ DB }) => {
    const seeded = await findDemo(DB);
    if (!seeded) await seedDemonstration(DB, startsAt ?? Date.parse(demoStart), Date.now());
    else if (startsAt !== null) await setDemoClock(DB, startsAt, Date.now());
  });
}
