import type { Calendar } from "./calendar/period.ts";
import { type CalendarSettings, readCalendar } from "./calendar/settings.ts";
import type { FilingRules } from "./filing/filingRules.ts";
import type { CellKey, IndicatorId, OrgUnitId, PeriodId, TemplateId } from "./ids.ts";
import type { Indicator } from "./indicator.ts";
import type { CrossCheck } from "./rollup/crossCheck.ts";
import type { MilestonePlan } from "./rollup/milestones.ts";

/** A reporting regime as data: everything about it that is neither a template nor a unit. */
export interface Regime {
  readonly id: string;
  readonly name: string;
  /** The unit that consolidates, and the office that receives and reviews for it. */
  readonly consolidatedBy: OrgUnitId;
  readonly receivedBy: OrgUnitId;
  /** Whom that office sends the consolidated reports on to, in the order they go. */
  readonly onwardTo: readonly string[];
  /** Whom editions of its consolidations are sent to; absent where they are the same. */
  readonly editionsTo?: readonly string[];
  /** Where documents are dated from: "Đông Hòa". */
  readonly locality: string;
  /** What reports in words say of themselves; absent where whoever finishes one fills it in. */
  readonly paper?: RegimePaper;
  /** Figures that illustrate and are nobody's: every screen and sheet says so. */
  readonly illustrative: boolean;
  /** As the plan sets it, with the ad hoc periods opened since. */
  readonly calendar: Calendar;
  readonly settings: CalendarSettings;
  readonly indicators: readonly Indicator[];
  /** How targets and starting figures are filed. */
  readonly filing: FilingRules;
  /** Where units register how far they mean to be by each period; absent where they register nothing. */
  readonly milestones?: MilestonePlan;
  /** Figures of different hands that ought to say the same; absent where nothing is compared. */
  readonly crossChecks?: readonly CrossCheck[];
  /** Under what the figures of the year before are filed that stand beside a period's where no report of it exists. */
  readonly lastYear?: FiledLastYear;
}

/** What a report in words is about, by what it is made, and who gets it. "[…]" is filled in by a person. */
export interface RegimePaper {
  /** "công tác lao động, thương binh và xã hội". */
  readonly subject: string;
  /** "Thực hiện Kế hoạch số […] …". */
  readonly basis: readonly string[];
  /** Of a reporting unit's report, and of the one over all units. */
  readonly recipients: { readonly ofUnits: readonly string[]; readonly ofWhole: readonly string[] };
}

/** Indicators by this year's period, then by form and cell. */
export interface FiledLastYear {
  readonly [period: PeriodId]: {
    readonly [template: TemplateId]: { readonly [cell: CellKey]: IndicatorId };
  };
}

/** A regime with its calendar as the district reads it. */
export function regimeInForce(regime: Regime): Regime {
  return { ...regime, calendar: readCalendar(regime.calendar, regime.settings) };
}

/** What a regime is handed over with for the units in its year, by indicator, then by unit; from then on the district
 *  files what is aimed at and where units start from. */
export interface YearFigures {
  readonly year: number;
  readonly targets: FiguresByUnit;
  /** Openings of the year, last year's figures, and what other offices supply, each with its source. */
  readonly figures: FiguresByUnit;
  readonly sources: { readonly [indicator: string]: string };
}

export interface FiguresByUnit {
  readonly [indicator: string]: { readonly [unit: string]: number };
}
