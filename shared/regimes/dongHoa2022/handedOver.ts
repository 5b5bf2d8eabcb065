import { yearFigures } from "./figures.ts";
import { ownParts } from "./filing.ts";
import { orgUnits } from "./orgUnits.ts";
import { overviews } from "./overviews.ts";
import { regime } from "./regime.ts";
import { templates } from "./templates.ts";

/** Everything that an empty database is handed over with, as one regime with what belongs to it. */
export const handedOver = {
  ...{ regime, orgUnits, figures: yearFigures, ownParts },
  templates: [...templates, ...overviews],
};
