import type { Template } from "../../../shared/form/template.ts";
import type { OrgUnitId } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";

/** The poverty form as if one centre alone filled it in, without a deadline. */
export const agencyForm: Template = {
  ...dh04,
  version: 2,
  reportedBy: ["ou-03" as OrgUnitId],
  neverLate: true,
};
