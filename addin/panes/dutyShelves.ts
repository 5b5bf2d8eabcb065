import {
  type Duties,
  type Duty,
  isExempt,
  isNear,
  isOpenToReport,
  isOwed,
  isToConfirm,
  type Periods,
} from "./duties.ts";

type Reply = NonNullable<Duties["reply"]>;

/** A period with the duties that it holds. */
export type PeriodDuties = readonly [period: string, duties: readonly Duty[]];

/** A unit's duties as they are laid before it. */
export interface DutyShelves {
  /** What the district entered for the unit, which says whether it is right. */
  readonly toConfirm: readonly Duty[];
  /** What is owed by now or soon, by period; the most urgent period in any case. */
  readonly near: readonly PeriodDuties[];
  readonly far: readonly PeriodDuties[];
  /** What may be reported on, and nobody owes. */
  readonly optional: readonly PeriodDuties[];
  readonly optionalCount: number;
  readonly exempt: readonly Duty[];
  readonly sent: readonly Duty[];
}

/** Lays out the duties that are looked at. */
export function shelveDuties(
  duties: readonly Duty[],
  { now }: Pick<Reply, "now">,
  periods: Periods,
): DutyShelves {
  const owed = groupByPeriod(duties.filter(isOwed));
  const isShown = ([, [duty]]: PeriodDuties, index: number) =>
    index === 0 || (duty !== undefined && isNear(duty, now, periods));
  const optional = duties.filter(isOpenToReport);
  const isElsewhere = (duty: Duty) =>
    isOwed(duty) || isOpenToReport(duty) || isExempt(duty) || isToConfirm(duty);
  return {
    toConfirm: duties.filter((duty) => isToConfirm(duty) && !isOwed(duty)),
    near: owed.filter(isShown),
    far: owed.filter((period, index) => !isShown(period, index)),
    optional: groupByPeriod(optional),
    optionalCount: optional.length,
    exempt: duties.filter(isExempt),
    sent: duties.filter((duty) => !isElsewhere(duty)),
  };
}

function groupByPeriod(duties: readonly Duty[]): PeriodDuties[] {
  const groups = new Map<string, Duty[]>();
  for (const duty of duties) groups.set(duty.period, [...(groups.get(duty.period) ?? []), duty]);
  return [...groups];
}
