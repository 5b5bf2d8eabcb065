import type { Template } from "../../form/template.ts";
import { bhxh01 } from "./bhxh01.ts";
import { dh01 } from "./dh01.ts";
import { dh02 } from "./dh02.ts";
import { dh02b } from "./dh02b.ts";
import { dh03 } from "./dh03.ts";
import { dh04 } from "./dh04.ts";
import { dh05 } from "./dh05.ts";
import { dh06 } from "./dh06.ts";
import { dh06b } from "./dh06b.ts";
import { dh07 } from "./dh07.ts";
import { dh08 } from "./dh08.ts";
import { dh09 } from "./dh09.ts";
import { dh10 } from "./dh10.ts";
import { dh13 } from "./dh13.ts";
import { kt01 } from "./kt01.ts";
import { nhcsxh01 } from "./nhcsxh01.ts";
import { taskForms } from "./nv.ts";
import { tk01 } from "./tk01.ts";

/** The forms of the regime: the district's own in the order of their codes, those in which other offices supply figures,
 *  and one for each entry of section IV of the plan. */
export const templates: readonly Template[] = [
  ...[dh01, dh02, dh02b, dh03, dh04, dh05, dh06, dh06b, dh07, dh08, dh09, dh10, dh13],
  ...[bhxh01, kt01, nhcsxh01, tk01],
  ...taskForms,
];
