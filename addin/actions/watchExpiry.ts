import type { Problem } from "../../shared/problem.ts";
import type { Result } from "../../shared/result.ts";
import type { AdministrationClient } from "../api/administrationClient.ts";
import type { Client } from "../api/client.ts";
import type { InspectionsClient } from "../api/inspectionsClient.ts";

/** The same client, telling when a session turns out to have ended: the person signs in again where he is, and the
 *  workbook keeps everything he has typed. */
export function watchExpiry(client: Client, onExpired: () => void): Client {
  const watch = async <T, P extends Problem>(
    asked: Promise<Result<T, P>>,
  ): Promise<Result<T, P>> => {
    const answer = await asked;
    if (!answer.ok && answer.error.kind === "not-signed-in") onExpired();
    return answer;
  };
  return {
    address: client.address,
    isSignedIn: () => client.isSignedIn(),
    signIn: (...given) => client.signIn(...given),
    signOut: () => client.signOut(),
    demo: () => client.demo(),
    restartDemo: () => client.restartDemo(),
    me: (...given) => watch(client.me(...given)),
    notices: (...given) => watch(client.notices(...given)),
    responsibles: (...given) => watch(client.responsibles(...given)),
    sayResponsible: (...given) => watch(client.sayResponsible(...given)),
    duties: (...given) => watch(client.duties(...given)),
    templates: (...given) => watch(client.templates(...given)),
    template: (...given) => watch(client.template(...given)),
    report: (...given) => watch(client.report(...given)),
    changes: (...given) => watch(client.changes(...given)),
    earlier: (...given) => watch(client.earlier(...given)),
    handIn: (...given) => watch(client.handIn(...given)),
    handInSet: (...given) => watch(client.handInSet(...given)),
    move: (...given) => watch(client.move(...given)),
    decideExceptions: (...given) => watch(client.decideExceptions(...given)),
    versions: (...given) => watch(client.versions(...given)),
    version: (...given) => watch(client.version(...given)),
    orgUnits: (...given) => watch(client.orgUnits(...given)),
    settings: (...given) => watch(client.settings(...given)),
    changeSettings: (...given) => watch(client.changeSettings(...given)),
    openPeriod: (...given) => watch(client.openPeriod(...given)),
    withdrawPeriod: (...given) => watch(client.withdrawPeriod(...given)),
    calendar: (...given) => watch(client.calendar(...given)),
    subscribeCalendar: (...given) => watch(client.subscribeCalendar(...given)),
    unsubscribeCalendar: (...given) => watch(client.unsubscribeCalendar(...given)),
    completeness: (...given) => watch(client.completeness(...given)),
    completenessWithSenders: (...given) => watch(client.completenessWithSenders(...given)),
    openWork: (...given) => watch(client.openWork(...given)),
    consolidation: (...given) => watch(client.consolidation(...given)),
    overview: (...given) => watch(client.overview(...given)),
    editions: (...given) => watch(client.editions(...given)),
    edition: (...given) => watch(client.edition(...given)),
    freeze: (...given) => watch(client.freeze(...given)),
    filed: (...given) => watch(client.filed(...given)),
    filedVersions: (...given) => watch(client.filedVersions(...given)),
    fileFigures: (...given) => watch(client.fileFigures(...given)),
    administration: async () => watchEach(await client.administration(), watch),
    inspections: async () => watchEach(await client.inspections(), watch),
  };
}

/** Every question of a client, watched. */
function watchEach<C extends AdministrationClient | InspectionsClient>(
  client: C,
  watch: <T>(asked: Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>,
): C {
  const watched = Object.entries(client).map(([name, ask]: [string, Ask]) => [
    name,
    (...given: unknown[]) => watch(ask(...given)),
  ]);
  return Object.fromEntries(watched) as unknown as C;
}

type Ask = (...given: unknown[]) => Promise<Result<unknown, Problem>>;
