import type { PeopleReply } from "../../../shared/api/people.ts";
import type { Problem } from "../../../shared/problem.ts";
import { ok, type Result } from "../../../shared/result.ts";
import { type ArchiveWork, eachInTurn } from "./archiveWork.ts";

/** One list of the archive, as JSON. */
interface ArchivedList {
  readonly path: string;
  readonly what: string;
  readonly ask: () => Promise<Result<unknown, Problem>>;
}

/** Units, people, targets, starting figures, settings, who answers for what, and the plan of kiểm tra, as JSON. */
export function archiveLists(
  work: ArchiveWork,
  people: PeopleReply["people"],
): Promise<Result<null, Problem>> {
  const { session, stop } = work;
  const { client, me } = session;
  const { year } = me.regime;
  const isAdministrator = me.role === "administrator";
  const lists: readonly ArchivedList[] = [
    {
      path: "don-vi",
      what: "danh sách đơn vị",
      ask: async () => {
        const administration = await client.administration();
        return isAdministrator
          ? administration.unitTerms(stop)
          : administration.unitsOfYear(year, stop);
      },
    },
    { path: "nguoi-dung", what: "danh sách người dùng", ask: async () => ok(namesOf(people)) },
    { path: "chi-tieu", what: "chỉ tiêu", ask: () => client.filed("targets", year, stop) },
    { path: "so-lieu-goc", what: "số liệu gốc", ask: () => client.filed("baselines", year, stop) },
    { path: "lich-va-thiet-lap", what: "lịch và thiết lập", ask: () => client.settings(stop) },
    { path: "nguoi-phu-trach", what: "người phụ trách biểu", ask: () => client.responsibles(stop) },
    {
      path: "ke-hoach-kiem-tra",
      what: "kế hoạch kiểm tra, giám sát",
      ask: async () => (await client.inspections()).plan(year, stop),
    },
  ];
  return eachInTurn(
    work,
    lists,
    ({ ask }) => ask(),
    ({ what }) => what,
    ({ path }, had) => work.add(`du-lieu/${path}.json`, jsonOf(had)),
  );
}

/** The forms that anything in the archive was laid out by. */
export function archiveTemplates({ templates, add }: ArchiveWork): void {
  for (const [name, template] of templates) add(`bieu-mau/${name}.json`, jsonOf(template));
}

/** Who there is; of their codes and sessions nothing. */
function namesOf(people: PeopleReply["people"]) {
  return people.map(({ id, name, role, unit, endedAt }) => ({ id, name, role, unit, endedAt }));
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
