-- What else may happen to a report: the sender asks to correct what is approved, and is told no; confirms what the
-- district entered for the unit; the signed copy comes. A check cannot be changed: the table is made anew around its rows.
create table report_events_with_more_moves (
  period text not null,
  org_unit_id text not null,
  template_id text not null,
  seq integer not null check (seq >= 1),
  move text not null check (move in (
    'submit', 'withdraw', 'return', 'approve', 'freeze', 'reopen',
    'ask-correction', 'decline-correction', 'confirm', 'receive-signed'
  )),
  version integer not null check (version between 1 and seq),
  by text not null,
  at integer not null,
  reason text,
  notes text check (notes is null or json_type(notes) = 'array'),
  content text check (length(content) = 64),
  correct_by text check (correct_by is null or date(correct_by) is correct_by),
  previous_hash text not null check (length(previous_hash) = 64),
  hash text not null check (length(hash) = 64),
  primary key (period, org_unit_id, template_id, seq)
) strict, without rowid;

insert into report_events_with_more_moves (period, org_unit_id, template_id, seq, move, version, by,
  at, reason, notes, content, correct_by, previous_hash, hash)
select period, org_unit_id, template_id, seq, move, version, by,
  at, reason, notes, content, correct_by, previous_hash, hash
from report_events;

drop table report_events;

alter table report_events_with_more_moves rename to report_events;

create trigger report_events_form_a_chain before insert on report_events
when new.seq > 1 and not exists (
  select 1 from report_events
  where period = new.period and org_unit_id = new.org_unit_id
    and template_id = new.template_id and seq = new.seq - 1 and hash = new.previous_hash
)
begin
  select raise(abort, 'the chain of events is broken');
end;

create trigger report_events_never_change before update on report_events
when not exists (select 1 from demo)
begin
  select raise(abort, 'an event never changes');
end;

create trigger report_events_stay before delete on report_events
when not exists (select 1 from demo)
begin
  select raise(abort, 'an event is never deleted');
end;

create trigger closed_periods_take_no_report before insert on report_events
when new.seq = 1 and exists (select 1 from closed_periods where period = new.period)
begin
  select raise(abort, 'the period takes no report');
end;

-- By which document the district entered a version for the unit, and what was recorded when it was printed to be signed.
alter table report_versions add column on_behalf text
  check (on_behalf is null or json_type(on_behalf) = 'object');
alter table report_versions add column signing text
  check (signing is null or json_type(signing) = 'object');

-- What lists say of a report beside its state. What the newest version says stands last again, behind it.
drop trigger reports_move_one_event_at_a_time;

drop trigger reports_hold_their_newest_version;

alter table reports rename column template_version to old_template_version;
alter table reports rename column data_state to old_data_state;
alter table reports rename column cell_values to old_cell_values;

-- Why the sender asks to correct what is approved, until somebody answers.
alter table reports add column correction_asked text check (length(trim(correction_asked)) > 0);
-- The newest version was entered by the district for the unit, which has confirmed it or not.
alter table reports add column entered_for text check (entered_for in ('unconfirmed', 'confirmed'));
-- The version whose signed copy has come.
alter table reports add column signed_version integer check (signed_version between 1 and version);
alter table reports add column template_version integer check (template_version >= 1);
alter table reports add column data_state text check (json_type(data_state) = 'object');
alter table reports add column cell_values text check (json_type(cell_values) = 'array');

update reports set template_version = old_template_version, data_state = old_data_state,
  cell_values = old_cell_values;

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

-- What was decided of a duty, whether or not a report was ever sent for it: it is exempt, left out of the totals, given
-- more time. The primary key guards every write, as it does a report's.
create table exception_events (
  period text not null,
  org_unit_id text not null,
  template_id text not null,
  seq integer not null check (seq >= 1),
  kind text not null check (kind in ('exempt', 'left-out', 'extended')),
  granted integer not null check (granted in (0, 1)),
  -- The last day of what is given more time.
  until text check (until is null or date(until) is until),
  reason text not null check (length(trim(reason)) > 0),
  by text not null,
  by_name text not null,
  at integer not null,
  previous_hash text not null check (length(previous_hash) = 64),
  hash text not null check (length(hash) = 64),
  primary key (period, org_unit_id, template_id, seq),
  check ((until is not null) = (kind = 'extended' and granted = 1))
) strict, without rowid;

create trigger exception_events_form_a_chain before insert on exception_events
when new.seq > 1 and not exists (
  select 1 from exception_events
  where period = new.period and org_unit_id = new.org_unit_id
    and template_id = new.template_id and seq = new.seq - 1 and hash = new.previous_hash
)
begin
  select raise(abort, 'the chain of events is broken');
end;

create trigger exception_events_never_change before update on exception_events
when not exists (select 1 from demo)
begin
  select raise(abort, 'an event never changes');
end;

create trigger exception_events_stay before delete on exception_events
when not exists (select 1 from demo)
begin
  select raise(abort, 'an event is never deleted');
end;

-- What of it is in force: a row for each duty that has ever had any, null where it has none now.
create table exceptions (
  period text not null,
  org_unit_id text not null,
  template_id text not null,
  seq integer not null check (seq >= 1),
  last_hash text not null check (length(last_hash) = 64),
  exempt text check (exempt is null or json_type(exempt) = 'object'),
  left_out text check (left_out is null or json_type(left_out) = 'object'),
  extended text check (extended is null or json_type(extended, '$.until') is 'text'),
  primary key (period, org_unit_id, template_id)
) strict, without rowid;

create trigger exceptions_follow_their_events before insert on exceptions
when not exists (
  select 1 from exception_events
  where period = new.period and org_unit_id = new.org_unit_id
    and template_id = new.template_id and seq = new.seq and hash = new.last_hash
)
begin
  select raise(abort, 'an exception without its event');
end;

create trigger exceptions_move_one_event_at_a_time before update on exceptions
when not exists (select 1 from demo) and new.seq <> old.seq + 1
begin
  select raise(abort, 'the exception has moved on');
end;

create trigger exceptions_stay before delete on exceptions
when not exists (select 1 from demo)
begin
  select raise(abort, 'an exception is never deleted');
end;
