import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import type { BrokenLink } from "../../shared/api/auditSearch.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { regime } from "../../shared/regimes/dongHoa2022/regime.ts";
import { verifyPage } from "../../worker/actions/verification/verifyPage.ts";
import { recordHandOver } from "../../worker/dev/recordHandOver.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { betweenReads } from "./support/betweenReads.ts";
import { emptyDistrict, type Person } from "./support/district.ts";
import { type Asking, askingAs } from "./support/districtClient.ts";
import { freeze, seenBy, wishOf } from "./support/editionsOf.ts";
import { file, matrix } from "./support/filing.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { smallForms } from "./support/smallForms.ts";

let administrator: Person;
let reviewer: Person;
let commune: Person;
let asking: Asking;

beforeAll(async () => {
  const district = await emptyDistrict(demoStart, [dh04]);
  await recordHandOver(env.DB, regime, Date.parse(demoStart));
  administrator = await district.as("demo-quantri");
  reviewer = await district.as("demo-564");
  commune = await district.as("demo-22297");
  asking = await askingAs(env.DB, "demo-564");
});

const seen = 999;

/** One change after another of what a checker looks at; each is another one than the one before. */
const changes: Readonly<Record<BrokenLink["checker"], (count: number) => Promise<Response>>> = {
  administration: (count) => rename(count),
  people: (count) => rename(count),
  units: (count) =>
    administrator.send("PUT", "/api/org-units/ou-20", {
      ...{ seen, reason: "Nghị quyết", evenOwed: false },
      wish: {
        ...{ kind: "change", from: `2022-08-${String(count).padStart(2, "0")}`, code: "22300" },
        ...{ name: `Xã ${count}`, type: "commune", parent: "ou-01" },
      },
    }),
  templates: (count) => {
    const [form] = smallForms(1);
    const version = { ...form, version: count };
    return administrator.send("PUT", `/api/templates/${form?.id}/${count}`, version);
  },
  settings: (count) => {
    const settings = { ...regime.settings, inclusive: count % 2 === 1 };
    return reviewer.send("PUT", "/api/settings", { revision: count, settings });
  },
  filed: (count) =>
    file(
      reviewer,
      matrix(count, { M2: { "ou-11": 300 + count } }, { reason: `Lần ${count}` }),
      `k-${count}`,
    ),
  reports: async (count) => {
    const moved = quietQuarter({ "A/hh/4": count, "A/nk/4": 2 * count });
    return handIn(
      commune,
      pathOf("ou-19"),
      await fillIn(commune, pathOf("ou-19"), moved),
      `k${count}`,
    );
  },
  exceptions: (count) =>
    reviewer.send("POST", "/api/exceptions/ou-12", {
      ...{ templates: ["dh-04"], periods: ["2022Q1"], kind: "exempt", granted: count % 2 === 1 },
      reason: `Lần ${count}`,
    }),
  editions: async (count) => {
    const wish = wishOf(await seenBy(asking, "dh-04", "2022Q1"), { after: count - 1 });
    return freeze(reviewer, "dh-04", "2022Q1", wish);
  },
  responsibles: (count) =>
    commune.send("PUT", "/api/responsibles/ou-19", {
      ...{ templates: ["dh-04"], person: count % 2 === 1 ? "demo-ou-19" : null },
    }),
  inspections: (count) =>
    reviewer.send("POST", "/api/inspections/2022", {
      ...{ key: `key-${1000 + count}`, planned: "2022-03", units: ["ou-19"] },
      ...{ subject: `Lần ${count}`, leader: "Trưởng phòng" },
    }),
};

function rename(count: number): Promise<Response> {
  return administrator.send("PUT", "/api/people/demo-ou-18", {
    ...{ seen, name: `Người ${count}`, role: "reporter", unit: "ou-18", ended: false },
  });
}

describe("whoever saves while the record is checked is taken for no forger", () => {
  it.each(Object.keys(changes) as BrokenLink["checker"][])("%s", async (checker) => {
    let count = 0;
    const change = async () => {
      count += 1;
      const reply = await changes[checker](count);
      if (reply.status >= 300) throw new Error(`${count}: ${await reply.text()}`);
    };
    await change();
    const parts: BrokenLink["checker"][] = Object.keys(order) as BrokenLink["checker"][];
    const part = parts.indexOf(checker);
    const broken: BrokenLink[] = [];
    let position: string | null = null;
    for (let pages = 0; pages < 12; pages += 1) {
      const page = await verifyPage(betweenReads(env.DB, change), regime, { part, position });
      expect(page.checker).toBe(checker);
      broken.push(...page.broken);
      const next = page.next === null ? null : JSON.parse(page.next);
      if (next?.part !== part) break;
      position = next.position;
    }

    expect(broken).toEqual([]);
    expect(count).toBeGreaterThan(0);
  });
});

/** In the order that they are checked in. */
const order: Readonly<Record<BrokenLink["checker"], true>> = {
  ...{ administration: true, people: true, units: true, templates: true, settings: true },
  ...{ filed: true, reports: true, exceptions: true, editions: true, responsibles: true },
  inspections: true,
};
