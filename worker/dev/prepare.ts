import { buildAddin } from "./buildAddin.ts";
import { prepareDatabase } from "./prepareDatabase.ts";
import { demoStart } from "./seedDemonstration.ts";

// Everything that start.ts serves, made and not served; says when the demonstration's clock starts.
await Promise.all([buildAddin(), prepareDatabase()]);
process.stdout.write(demoStart);
