import { later } from "../components/later.tsx";

/** Codes, which few people ask for: what shows them is loaded then. */
export const LaterCodes = later(
  async () => (await import("./administration/CodesExtra.tsx")).CodesExtra,
);
