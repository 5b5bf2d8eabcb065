import type { CalendarFeedReply, FeedAddressReply } from "../../shared/api/calendarFeeds.ts";
import type { ChangesReply } from "../../shared/api/changes.ts";
import type { CompletenessReply, OpenWorkReply } from "../../shared/api/completeness.ts";
import type { ConsolidationReply } from "../../shared/api/consolidations.ts";
import type { DutiesReply } from "../../shared/api/duties.ts";
import type { EarlierReply } from "../../shared/api/earlier.ts";
import type {
  EditionInput,
  EditionOnWire,
  EditionReply,
  EditionsReply,
} from "../../shared/api/editions.ts";
import type { ExceptionInput, ExceptionReply } from "../../shared/api/exceptions.ts";
import type {
  FiledInput,
  FiledReceipt,
  FiledReply,
  FiledVersionsReply,
} from "../../shared/api/filed.ts";
import type { MoveInput, MoveReply } from "../../shared/api/moves.ts";
import type { NoticesReply } from "../../shared/api/notices.ts";
import type { OrgUnitsReply } from "../../shared/api/orgUnits.ts";
import type { OverviewReply } from "../../shared/api/overviews.ts";
import type {
  Receipt,
  ReportReply,
  ReportSetInput,
  ReportSetReply,
  VersionInput,
} from "../../shared/api/reports.ts";
import type {
  ResponsiblesInput,
  ResponsiblesReply,
  UnitResponsibles,
} from "../../shared/api/responsibles.ts";
import type { DemoReply, MeReply } from "../../shared/api/sessions.ts";
import type { PeriodInput, SettingsInput, SettingsReply } from "../../shared/api/settings.ts";
import type { TemplatesReply } from "../../shared/api/templates.ts";
import type { VersionReply, VersionsReply } from "../../shared/api/versions.ts";
import type { FiledKind } from "../../shared/filing/filed.ts";
import type { Template } from "../../shared/form/template.ts";
import type { Problem } from "../../shared/problem.ts";
import type { Result } from "../../shared/result.ts";
import type { AdministrationClient } from "./administrationClient.ts";
import type { InspectionsClient } from "./inspectionsClient.ts";

/** Which report is meant. */
export interface ReportPath {
  readonly template: string;
  readonly period: string;
  readonly unit: string;
}

/** A person may stop what takes long. */
export type Stop = AbortSignal | undefined;

/** A problem as the Worker tells it; of several forms it may name the one that it is about. */
export type Refusal = Problem & { readonly template?: string };

/** PORT: what we ask of the Worker, in our own words. Whatever can be expected to fail comes back as a Problem. */
export interface Client {
  /** Where people open the page, for what is read outside it; null where nobody can tell. */
  readonly address: string | null;
  /** Whether a token is at hand; whether it still counts, only the Worker knows. */
  isSignedIn(): boolean;
  /** `keep` remembers the session on this machine after the program is closed. */
  signIn(code: string, keep: boolean): Promise<Result<null, Problem>>;
  /** The token is forgotten whatever the Worker answers. */
  signOut(): Promise<Result<null, Problem>>;
  me(stop?: Stop): Promise<Result<MeReply, Problem>>;
  /** The people a newcomer may try; null outside a demonstration. */
  demo(): Promise<Result<DemoReply | null, Problem>>;
  /** Puts the demonstration back to its start. */
  restartDemo(): Promise<Result<null, Problem>>;
  /** What others have done to the person's reports since an instant. */
  notices(since: string | null, stop?: Stop): Promise<Result<NoticesReply, Problem>>;
  /** Who answers for which form, of the person's own unit or of all. */
  responsibles(stop?: Stop): Promise<Result<ResponsiblesReply, Problem>>;
  /** Safe to repeat: what is so already stays as it is. */
  sayResponsible(
    unit: string,
    input: ResponsiblesInput,
    stop?: Stop,
  ): Promise<Result<UnitResponsibles, Problem>>;
  duties(stop?: Stop): Promise<Result<DutiesReply, Problem>>;
  /** The newest version of every form of the regime. */
  templates(stop?: Stop): Promise<Result<TemplatesReply, Problem>>;
  template(id: string, version: number, stop?: Stop): Promise<Result<Template, Problem>>;
  report(path: ReportPath, stop?: Stop): Promise<Result<ReportReply, Problem>>;
  /** The unit's figures of the periods before, and of the same period last year. */
  earlier(path: ReportPath, stop?: Stop): Promise<Result<EarlierReply, Problem>>;
  /** What the newest version is to be compared with. */
  changes(path: ReportPath, stop?: Stop): Promise<Result<ChangesReply, Problem>>;
  /** Safe to repeat: the same content carries the same key and brings the same receipt. */
  handIn(path: ReportPath, input: VersionInput, stop?: Stop): Promise<Result<Receipt, Problem>>;
  /** Several forms, all or nothing; as safe to repeat. */
  handInSet(
    period: string,
    unit: string,
    input: ReportSetInput,
    stop?: Stop,
  ): Promise<Result<ReportSetReply, Refusal>>;
  move(path: ReportPath, input: MoveInput, stop?: Stop): Promise<Result<MoveReply, Problem>>;
  /** Decides about some of a unit's duties, all or none; what stands so already is answered as it is. */
  decideExceptions(
    unit: string,
    input: ExceptionInput,
    stop?: Stop,
  ): Promise<Result<ExceptionReply, Problem>>;
  /** The versions of a report, from the newest to the oldest. */
  versions(path: ReportPath, stop?: Stop): Promise<Result<VersionsReply, Problem>>;
  version(path: ReportPath, number: number, stop?: Stop): Promise<Result<VersionReply, Problem>>;
  /** The units that the person may see. */
  orgUnits(stop?: Stop): Promise<Result<OrgUnitsReply, Problem>>;
  settings(stop?: Stop): Promise<Result<SettingsReply, Problem>>;
  /** Changes are safe to repeat: what is so already is answered as it is. */
  changeSettings(input: SettingsInput, stop?: Stop): Promise<Result<SettingsReply, Problem>>;
  openPeriod(input: PeriodInput, stop?: Stop): Promise<Result<SettingsReply, Problem>>;
  withdrawPeriod(
    period: string,
    revision: number,
    stop?: Stop,
  ): Promise<Result<SettingsReply, Problem>>;
  /** The person's own deadlines as a calendar file, and since when they have an address. */
  calendar(stop?: Stop): Promise<Result<CalendarFeedReply, Problem>>;
  /** A secret address for them; an earlier one leads nowhere from now on. */
  subscribeCalendar(stop?: Stop): Promise<Result<FeedAddressReply, Problem>>;
  unsubscribeCalendar(stop?: Stop): Promise<Result<null, Problem>>;
  completeness(period: string, stop?: Stop): Promise<Result<CompletenessReply, Problem>>;
  /** The same with who sent each report, for paper. */
  completenessWithSenders(period: string, stop?: Stop): Promise<Result<CompletenessReply, Problem>>;
  /** What is left to do in each period. */
  openWork(stop?: Stop): Promise<Result<OpenWorkReply, Problem>>;
  consolidation(
    template: string,
    period: string,
    unit: string,
    stop?: Stop,
  ): Promise<Result<ConsolidationReply, Problem>>;
  /** What a generated form makes of the other forms. */
  overview(
    template: string,
    period: string,
    unit: string,
    stop?: Stop,
  ): Promise<Result<OverviewReply, Problem>>;
  /** What was sent up of a period. */
  editions(period: string, unit: string, stop?: Stop): Promise<Result<EditionsReply, Problem>>;
  edition(
    template: string,
    period: string,
    unit: string,
    number: number,
    stop?: Stop,
  ): Promise<Result<EditionReply, Problem>>;
  /** Safe to repeat: the same asked again is answered with what it has made. */
  freeze(
    template: string,
    period: string,
    unit: string,
    input: EditionInput,
    stop?: Stop,
  ): Promise<Result<EditionOnWire, Problem>>;
  /** The targets or starting figures of a year. */
  filed(kind: FiledKind, year: number, stop?: Stop): Promise<Result<FiledReply, Problem>>;
  filedVersions(
    kind: FiledKind,
    year: number,
    stop?: Stop,
  ): Promise<Result<FiledVersionsReply, Problem>>;
  /** One source's matrix as a new version; as safe to repeat as a hand-in. */
  fileFigures(
    kind: FiledKind,
    year: number,
    input: FiledInput,
    stop?: Stop,
  ): Promise<Result<FiledReceipt, Problem>>;
  /** What whoever administers the regime asks: loaded when somebody does. */
  administration(): Promise<AdministrationClient>;
  /** What is asked about the plan of kiểm tra, giám sát: loaded when somebody looks at it. */
  inspections(): Promise<InspectionsClient>;
}
