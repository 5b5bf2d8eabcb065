// Runs before every npm script, with whatever Node there is (20 and later) and nothing installed yet.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const ownNode = `${root}node_modules/.bin/node`;

if (!installedFromThisLock()) {
  console.log("Đang cài các gói, khoảng một phút… / Installing the packages, about a minute…");
  const install = spawnSync("npm", ["ci", "--loglevel=error", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (install.status !== 0) {
    console.error("npm ci did not finish; what it said is above.");
    process.exit(1);
  }
}

const found = existsSync(ownNode)
  ? spawnSync(ownNode, ["--version"], { encoding: "utf8" }).stdout.trim()
  : process.version;
const [major = 0, minor = 0] = found.replace("v", "").split(".").map(Number);
if (major < 22 || (major === 22 && minor < 22)) {
  console.error(
    `Node ${found} is too old: this project needs 22.22 or newer. Please install a newer Node and try again.`,
  );
  process.exit(1);
}

/** Whether npm's own note of what is in node_modules agrees with the lock file. */
function installedFromThisLock() {
  const note = `${root}node_modules/.package-lock.json`;
  if (!existsSync(note)) return false;
  const installed = packagesOf(note);
  return Object.entries(packagesOf(`${root}package-lock.json`)).every(([path, locked]) => {
    const found = installed[path];
    // An optional package may have been skipped: it is another system's.
    return path === "" || (found ? found.integrity === locked.integrity : locked.optional === true);
  });
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages;
}
