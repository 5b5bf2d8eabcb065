import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathOf } from "./localState.ts";

// Writes dist/manifest.xml for the address that the only argument names: the one in the repository loads localhost.
const address = process.argv[2] ?? "";
if (!URL.canParse(address) || new URL(address).protocol !== "https:") {
  throw new Error("Which address? npm run manifest -- https://nop-bieu.example.vn");
}
const manifest = readFileSync(pathOf("manifest.xml"), "utf8");
mkdirSync(pathOf("dist"), { recursive: true });
const written = manifest.replaceAll("https://localhost:8787", new URL(address).origin);
writeFileSync(pathOf("dist/manifest.xml"), written);
console.log(`dist/manifest.xml: ${new URL(address).origin}`);
