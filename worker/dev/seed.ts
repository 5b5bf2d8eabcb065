import { findDemo, setDemoClock } from "../store/demo.ts";
import { withLocalDatabase } from "./localDatabase.ts";
import { demoStart, seedDemonstration } from "./seedDemonstration.ts";

/** Fills an empty local database with the demonstration; leaves any other alone, but for the clock where `NOW` sets
 *  it. */
export async function seedIfEmpty(): Promise<void> {
  const wanted = process.env["NOW"];
  const startsAt = wanted === undefined ? null : Date.parse(wanted);
  if (Number.isNaN(startsAt)) {
    throw new Error(`NOW is no time: ${wanted}; write it as in NOW=${demoStart}`);
  }
  await withLocalDatabase(async (db) => {
    const seeded = await findDemo(db);
    if (!seeded) await seedDemonstration(db, startsAt ?? Date.parse(demoStart), Date.now());
    else if (startsAt !== null) await setDemoClock(db, startsAt, Date.now());
  });
}
