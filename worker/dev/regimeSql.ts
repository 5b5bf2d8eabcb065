import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startOfDay } from "../../shared/calendar/due.ts";
import { handedOver } from "../../shared/regimes/dongHoa2022/handedOver.ts";
import { orgUnits } from "../../shared/regimes/dongHoa2022/orgUnits.ts";
import { regime } from "../../shared/regimes/dongHoa2022/regime.ts";
import { codeHashOf, newEnrolmentCode } from "../actions/enrolmentCode.ts";
import { saveEnrolments } from "../store/people.ts";
import { listDemoPeople } from "./demoPeople.ts";
import { withLocalDatabase } from "./localDatabase.ts";
import { localFolder, wranglerConfig } from "./localState.ts";
import { recordHandOver } from "./recordHandOver.ts";
import { runProgram } from "./run.ts";
import { seedRegime } from "./seedRegime.ts";

const filled = [
  "regimes",
  "org_units",
  "filed_figures",
  "templates",
  "people",
  "enrolment_codes",
  "administration_events",
  "administration_heads",
] as const;

// Writes .local/regime.sql, which is not served: what a new, empty database is filled with before anybody can work. Prints the one-time codes.
const folder = mkdtempSync(join(tmpdir(), "nop-bieu-"));
try {
  const wrangler = "wrangler/bin/wrangler.js";
  // An export always looks beside its configuration for the database.
  const state = join(folder, ".wrangler/state");
  const config = join(folder, "wrangler.jsonc");
  cpSync(wranglerConfig, config);
  const where = ["--local", "--persist-to", state, "--config", wranglerConfig];
  await runProgram(wrangler, "d1", "migrations", "apply", "DB", ...where);
  await withLocalDatabase(async (db) => {
    await seedRegime(db, handedOver, Date.now());
    await saveEnrolments(db, enrolments());
    await recordHandOver(db, regime, Date.now());
  }, state);
  mkdirSync(localFolder, { recursive: true });
  const output = ["--no-schema", "--output", `${localFolder}/regime.sql`];
  // The migrations fill their own table where the file is read in.
  const tables = filled.flatMap((table) => ["--table", table]);
  await runProgram(
    wrangler,
    "d1",
    "export",
    "DB",
    "--local",
    "--config",
    config,
    ...tables,
    ...output,
  );
  console.log(".local/regime.sql");
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** One person for each unit and role; their codes work once, within thirty days, and are shown only here. */
function enrolments() {
  const expiresAt = startOfDay(new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10));
  return listDemoPeople(regime, orgUnits).map(({ personId, role, unit, name }) => {
    const code = newEnrolmentCode();
    console.log(`${code}  ${name}`);
    return {
      ...{ personId: personId.replace("demo-", ""), regimeId: regime.id, role, name },
      orgUnitId: unit,
      codeHashes: [codeHashOf(code)],
      reusable: false,
      expiresAt,
    };
  });
}
