import { startOfDay } from "../../shared/calendar/due.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import { type OrgUnit, termOn } from "../../shared/orgUnit.ts";
import type { Regime } from "../../shared/regime.ts";
import type { Role } from "../../shared/report/life.ts";
import { codeHashOf } from "../actions/enrolmentCode.ts";
import type { Enrolment } from "../store/people.ts";

/** Somebody whom a newcomer may choose to be. */
export interface DemoPerson {
  readonly personId: string;
  readonly code: string;
  readonly role: Role;
  readonly unit: OrgUnitId;
  readonly name: string;
}

/** One reporter for every territory, centre and agency, and one person for every other role. */
export function listDemoPeople(
  { consolidatedBy, receivedBy, calendar }: Regime,
  orgUnits: readonly OrgUnit[],
): DemoPerson[] {
  const day = `${calendar.year}-12-31`;
  const units = orgUnits.flatMap((unit) => {
    const term = termOn(unit, day);
    return term ? [{ id: unit.id, ...term }] : [];
  });
  const district = units.find(({ id }) => id === consolidatedBy);
  if (!district) throw new Error(`${consolidatedBy} does not exist on ${day}`);
  const isParent = (unit: OrgUnitId) => units.some(({ parent }) => parent === unit);
  const reporters = units
    .filter(({ id, parent }) => parent !== null && id !== receivedBy && !isParent(id))
    .map(({ id, code, name }) => ({
      personId: `demo-${id}`,
      code: `demo-${code.toLowerCase()}`,
      role: "reporter" as const,
      unit: id,
      name: `Công chức ${name}`,
    }));
  const { code } = district;
  return [
    ...reporters,
    person(`demo-${code}`, "reviewer", receivedBy, "Chuyên viên Phòng LĐ-TB&XH"),
    person(`demo-${code}-xem`, "viewer", consolidatedBy, `Lãnh đạo ${district.name}`),
    person("demo-quantri", "administrator", receivedBy, "Quản trị hệ thống"),
  ];
}

/** The people with codes that anybody may use again and again, where the environment takes them. */
export function enrolmentsOf(people: readonly DemoPerson[], regimeId: string): Enrolment[] {
  return people.map(({ personId, code, role, unit, name }) => ({
    personId,
    regimeId,
    role,
    name,
    orgUnitId: unit,
    codeHashes: [codeHashOf(code)],
    reusable: true,
    expiresAt: startOfDay("2100-01-01"),
  }));
}

function person(code: string, role: Role, unit: OrgUnitId, name: string): DemoPerson {
  return { personId: code, code, role, unit, name };
}
