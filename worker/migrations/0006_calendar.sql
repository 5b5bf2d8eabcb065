-- What lists need of a report and would otherwise read versions for: on time or late is what the receipt says of the first
-- version that stands as sent. A deadline that is read otherwise later changes no receipt. What the newest version says
-- stands last again, behind it: lists leave its pages alone.
drop trigger reports_move_one_event_at_a_time;

drop trigger reports_hold_their_newest_version;

alter table reports rename column template_version to old_template_version;
alter table reports rename column data_state to old_data_state;
alter table reports rename column cell_values to old_cell_values;

alter table reports add column late integer not null default 0 check (late in (0, 1));
alter table reports add column template_version integer check (template_version >= 1);
alter table reports add column data_state text check (json_type(data_state) = 'object');
alter table reports add column cell_values text check (json_type(cell_values) = 'array');

update reports set
  template_version = old_template_version, data_state = old_data_state,
  cell_values = old_cell_values,
  late = (
    select v.late from report_versions v
    where v.period = reports.period and v.org_unit_id = reports.org_unit_id
      and v.template_id = reports.template_id and v.sent_at >= reports.first_sent_at
    order by v.version limit 1
  );

alter table reports drop column old_template_version;
alter table reports drop column old_data_state;
alter table reports drop column old_cell_values;

create trigger reports_move_one_event_at_a_time before update on reports
when new.seq <> old.seq + 1 or new.version not in (old.version, old.version + 1)
begin
  select raise(abort, 'the report has moved on');
end;

create trigger reports_hold_their_newest_version before insert on reports
when not exists (
  select 1 from report_versions
  where period = new.period and org_unit_id = new.org_unit_id
    and template_id = new.template_id and version = new.version
    and template_version is new.template_version and data_state is new.data_state
    and cell_values is new.cell_values
)
begin
  select raise(abort, 'these are not the values of the newest version');
end;

-- Until when a form's figures are "sơ bộ": lists must know without reading the definition.
alter table templates add column preliminary_until text
  check (preliminary_until is null or date(preliminary_until) is preliminary_until);

drop trigger templates_never_change;

update templates set preliminary_until = definition ->> '$.preliminaryUntil';

create trigger templates_never_change before update on templates
begin
  select raise(abort, 'a published template never changes');
end;

-- Regimes seeded before there was a choice read on as they did.
update regimes set definition = json_set(
  definition,
  '$.settings', json_patch(
    '{"weekends":"last-working-day","onward":[],"preliminaryUntil":null}',
    definition -> '$.settings'
  ),
  '$.calendar', json_patch('{"daysOff":[],"adHocOpened":0}', definition -> '$.calendar'),
  '$.onwardTo', json(coalesce(definition -> '$.onwardTo', '[]'))
);

-- What was changed of a regime since it was seeded, its revision 1. The primary key guards every change: whoever finds
-- the revision taken has decided on something older.
create table regime_events (
  regime_id text not null references regimes,
  revision integer not null check (revision >= 2),
  change text not null check (change in ('settings', 'open-period', 'withdraw-period')),
  by text not null,
  by_name text not null,
  at integer not null,
  -- What the change was, in words of the domain.
  content text not null check (json_type(content) = 'object'),
  -- Periods that are no longer what they were: a report that was sent for one would be lost or mean something else.
  altered text not null check (json_type(altered) = 'array'),
  -- The fingerprint of the regime's definition after the change.
  definition_hash text not null check (length(definition_hash) = 64),
  previous_hash text not null check (length(previous_hash) = 64),
  hash text not null check (length(hash) = 64),
  primary key (regime_id, revision)
) strict, without rowid;

create trigger regime_events_form_a_chain before insert on regime_events
when new.revision > 2 and not exists (
  select 1 from regime_events
  where regime_id = new.regime_id and revision = new.revision - 1 and hash = new.previous_hash
)
begin
  select raise(abort, 'the chain of events is broken');
end;

create trigger regime_events_alter_no_reported_period before insert on regime_events
when exists (select 1 from json_each(new.altered) k join reports r on r.period = k.value)
begin
  select raise(abort, 'the period has been reported on');
end;

create trigger regime_events_never_change before update on regime_events
when not exists (select 1 from demo)
begin
  select raise(abort, 'an event never changes');
end;

create trigger regime_events_stay before delete on regime_events
when not exists (select 1 from demo)
begin
  select raise(abort, 'an event is never deleted');
end;

create trigger regimes_move_one_event_at_a_time before update on regimes
when not exists (select 1 from demo) and (
  new.revision <> old.revision + 1 or not exists (
    select 1 from regime_events
    where regime_id = new.regime_id and revision = new.revision
  )
)
begin
  select raise(abort, 'the regime has moved on');
end;

-- Periods that take no report: quarters taken up by another period, ad hoc ones withdrawn. Whoever sends one has read
-- the calendar before it was changed.
create table closed_periods (
  period text not null primary key
) strict, without rowid;

create trigger closed_periods_take_no_report before insert on report_events
when new.seq = 1 and exists (select 1 from closed_periods where period = new.period)
begin
  select raise(abort, 'the period takes no report');
end;

-- The address under which a person's calendar program reads that person's deadlines: only the SHA-256 of its secret.
create table calendar_feeds (
  person_id text not null primary key references people,
  secret_hash text not null unique check (length(secret_hash) = 64),
  created_at integer not null
) strict, without rowid;
