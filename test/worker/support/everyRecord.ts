import { regime } from "../../../shared/regimes/dongHoa2022/regime.ts";
import { illustratedDistrict } from "./district.ts";
import { askingAs } from "./districtClient.ts";
import { freeze, seenBy, wishOf } from "./editionsOf.ts";
import { file, matrix } from "./filing.ts";

/** The whole demonstration, and something recorded of every kind that it begins without. */
export async function recordEverything(db: D1Database): Promise<void> {
  const district = await illustratedDistrict();
  const administrator = await district.as("demo-quantri");
  const reviewer = await district.as("demo-564");
  const commune = await district.as("demo-22258");
  const merged = [{ quarter: "2022Q2", into: "2022S1" }];
  for (const ask of [
    () =>
      administrator.send("PUT", "/api/people/demo-ou-18", {
        ...{ seen: 9, name: "Nguyễn Thị Bưởi", role: "reporter", unit: "ou-18", ended: false },
      }),
    () => administrator.send("POST", "/api/codes", { people: ["demo-ou-18"] }),
    () => file(reviewer, matrix(1), "k"),
    () =>
      reviewer.send("PUT", "/api/settings", {
        revision: 1,
        settings: { ...regime.settings, merged },
      }),
    () =>
      reviewer.send("POST", "/api/exceptions/ou-19", {
        ...{ templates: ["dh-04"], periods: ["2022Q1"], kind: "extended", granted: true },
        ...{ until: "2022-03-18", reason: "Bão." },
      }),
    async () => {
      const seen = await seenBy(await askingAs(db, "demo-564"), "dh-04", "2022Q1");
      return freeze(reviewer, "dh-04", "2022Q1", wishOf(seen));
    },
    () =>
      commune.send("PUT", "/api/responsibles/ou-11", {
        templates: ["dh-04"],
        person: "demo-ou-11",
      }),
  ]) {
    const reply = await ask();
    if (reply.status >= 300) throw new Error(await reply.text());
  }
}
