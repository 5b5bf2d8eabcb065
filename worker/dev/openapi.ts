import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathOf } from "./localState.ts";
import { openapiDocument } from "./openapiDocument.ts";

/** Writes the description of the API among the built files: inside the Worker it would cost a hundred kilobytes. */
export function writeOpenapi(): void {
  mkdirSync(pathOf("dist"), { recursive: true });
  const path = pathOf("dist/openapi.json");
  const described = JSON.stringify(openapiDocument());
  // Another server that serves these files already would load them all again.
  if (existsSync(path) && readFileSync(path, "utf8") === described) return;
  writeFileSync(path, described);
}

if (import.meta.main) writeOpenapi();
