import { mkdirSync, writeFileSync } from "node:fs";
import { pathOf } from "./localState.ts";
import { openapiDocument } from "./openapiDocument.ts";

/** Writes the description of the API among the built files: inside the Worker it would cost a hundred kilobytes. */
export function writeOpenapi(): void {
  mkdirSync(pathOf("dist"), { recursive: true });
  writeFileSync(pathOf("dist/openapi.json"), JSON.stringify(openapiDocument()));
}

if (import.meta.main) writeOpenapi();
