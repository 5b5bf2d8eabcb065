import type { Import } from "./importsOf.ts";

/** What a part may not reach, and the sentence that says so. */
interface Arrow {
  readonly from: RegExp;
  readonly except?: RegExp;
  readonly never: (found: Import) => boolean;
  readonly says: string;
}

const react = /^(react|react-dom|@fluentui\/.*)(\/|$)/;
const ports = /^addin\/(host|api)\//;
const into = (pattern: RegExp) => (found: Import) => pattern.test(found.target);
const isPackage = (pattern: RegExp) => (found: Import) =>
  found.isPackage && pattern.test(found.target);

/** The packages that folders of shared/ may use. */
export const packagesOfShared: readonly [folder: RegExp, name: RegExp][] = [
  [/^shared\/api\//, /^valibot$/],
  [/^shared\/xlsx\//, /^fflate$/],
  [/^shared\/qr\//, /^qr$/],
  [/^shared\/report\//, /^@noble\/hashes\//],
];

/** Which part may not reach which. */
export const arrows: readonly Arrow[] = [
  {
    from: /^shared\//,
    never: (found) => !found.isPackage && !found.target.startsWith("shared/"),
    says: "shared/ imports only shared/",
  },
  {
    from: /^(shared|worker|addin)\//,
    except: /^(shared\/regimes|worker\/dev)\//,
    never: into(/^shared\/regimes\//),
    says: "regimes/ is seed data, for worker/dev and tests only",
  },
  { from: /^worker\//, never: into(/^addin\//), says: "worker/ never imports addin/" },
  { from: /^addin\//, never: into(/^worker\//), says: "addin/ never imports worker/" },
  { from: /^(shared|worker|addin)\//, never: into(/^test\//), says: "tests are never imported" },
  {
    from: /^worker\//,
    except: /^worker\/dev\//,
    never: into(/^worker\/dev\//),
    says: "worker/dev/ is never part of the Worker",
  },
  {
    from: /^worker\/store\//,
    never: (found) =>
      /^worker\/(routes|http|app\.ts|index\.ts)/.test(found.target) || isPackage(/^hono/)(found),
    says: "worker/store/ knows neither routes, http nor Hono",
  },
  {
    from: /^worker\/http\//,
    never: into(/^worker\/(routes\/|app\.ts|index\.ts)/),
    says: "worker/http/ does not know the routes",
  },
  {
    from: /^worker\/routes\//,
    never: into(/^worker\/(routes\/|app\.ts|index\.ts)/),
    says: "a route does not import another route",
  },
  {
    from: /^addin\/(host|api)\//,
    never: (found) =>
      isPackage(react)(found) || (/^addin\//.test(found.target) && !ports.test(found.target)),
    says: "addin/host/ and addin/api/ import only shared/",
  },
  { from: /^addin\/host\//, never: into(/^addin\/api\//), says: "host/ does not know api/" },
  { from: /^addin\/api\//, never: into(/^addin\/host\//), says: "api/ does not know host/" },
  {
    from: /^addin\//,
    except: /^addin\/((host|api)\/|\w+Main\.tsx?$)/,
    never: (found) => ports.test(found.target) && !found.typeOnly,
    says: "only the entry files choose an adapter; elsewhere a port is a type",
  },
  {
    from: /^addin\/actions\//,
    never: (found) =>
      isPackage(react)(found) || /^addin\/(?!actions\/|host\/|api\/)/.test(found.target),
    says: "addin/actions/ imports shared/ and the ports' types, no React",
  },
  {
    from: /^addin\/(components|hooks)\//,
    never: into(/^addin\/(?!components\/|hooks\/)/),
    says: "addin/components/ and addin/hooks/ know neither actions nor ports",
  },
  {
    from: /^addin\/panes\//,
    never: into(/^addin\/[\w.]+$/),
    says: "a pane does not know what holds it",
  },
];
