import type { Template } from "../../../shared/form/template.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";

/** The poverty form with another order of rows and a rule over the employment form. */
export const second: Template = {
  ...dh04,
  version: 2,
  tables: dh04.tables.map((table) => ({ ...table, rows: [...table.rows].reverse() })),
  rules: [
    ...dh04.rules,
    {
      id: "X1",
      holds: "@A!hh:3 >= @dh-03/A!1:2",
      over: { each: "form" },
      importance: "warning",
      tolerance: 0,
      decimals: null,
      periodKinds: null,
      title: "Thoát nghèo ít hơn số việc làm",
      instruction: "Kiểm tra.",
    },
  ],
};
