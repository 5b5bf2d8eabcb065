-- Composite keys without a rowid: an insert then writes one row, not one more for the key's index.
-- Instants are milliseconds since 1970 UTC; days are "2022-03-15".

-- One row, and only in a demonstration: there the clock is set, and history may be put back to its beginning.
create table demo (
  id integer primary key check (id = 1),
  starts_at integer not null,
  seeded_at integer not null,
  offered text not null check (json_valid(offered))
) strict;

create table demo_snapshot (
  table_name text not null primary key,
  contents text not null check (json_valid(contents))
) strict, without rowid;

create table regimes (
  regime_id text not null primary key,
  revision integer not null check (revision >= 1),
  definition text not null check (json_valid(definition))
) strict, without rowid;

-- One row for each term of a unit: the span in which its name, type and parent stood.
create table org_units (
  org_unit_id text not null,
  valid_from text not null check (date(valid_from) is valid_from),
  valid_to text not null default '9999-12-31' check (date(valid_to) is valid_to),
  position integer not null,
  code text not null,
  name text not null,
  type text not null check (
    type in ('province', 'district', 'town', 'township', 'ward', 'commune', 'office', 'centre')
  ),
  parent text,
  primary key (org_unit_id, valid_from),
  check (valid_from <= valid_to),
  check (parent is not org_unit_id)
) strict, without rowid;

-- Holds all of a term, so that the children of a unit are read once and not twice.
create index org_units_by_parent
  on org_units (parent, valid_to, valid_from, position, org_unit_id, code, name, type);

create trigger org_unit_terms_do_not_overlap before insert on org_units
when exists (
  select 1 from org_units
  where org_unit_id = new.org_unit_id
    and valid_from <> new.valid_from
    and valid_from <= new.valid_to
    and valid_to >= new.valid_from
)
begin
  select raise(abort, 'terms of a unit overlap');
end;

create table year_figures (
  regime_id text not null references regimes,
  year integer not null check (year between 2000 and 2099),
  figures text not null check (json_valid(figures)),
  primary key (regime_id, year)
) strict, without rowid;

-- The definition stands last: lists read the columns before it and leave its pages alone.
create table templates (
  template_id text not null,
  version integer not null check (version >= 1),
  regime_id text not null references regimes,
  code text not null,
  title text not null,
  short_title text not null,
  reported_by text not null check (json_type(reported_by) = 'array'),
  period_kinds text not null check (json_type(period_kinds) = 'array'),
  -- How many answers a form of each kind of period expects.
  expected text not null check (json_type(expected) = 'object'),
  content_hash text not null check (length(content_hash) = 64),
  published_by text not null,
  published_at integer not null,
  definition text not null check (json_valid(definition)),
  primary key (template_id, version)
) strict, without rowid;

create trigger templates_never_change before update on templates
begin
  select raise(abort, 'a published template never changes');
end;

create trigger templates_stay before delete on templates
begin
  select raise(abort, 'a published template is never deleted');
end;

create table people (
  person_id text not null primary key,
  regime_id text not null references regimes,
  org_unit_id text not null,
  role text not null check (role in ('reporter', 'reviewer', 'viewer', 'administrator')),
  name text not null,
  -- The instant from which the person no longer works here.
  ended_at integer
) strict, without rowid;

-- Only the SHA-256 of a code; a reusable one is a demonstration's.
create table enrolment_codes (
  code_hash text not null primary key check (length(code_hash) = 64),
  person_id text not null references people,
  reusable integer not null default 0 check (reusable in (0, 1)),
  expires_at integer not null,
  used_at integer
) strict, without rowid;

-- Only the SHA-256 of a token.
create table sessions (
  token_hash text not null primary key check (length(token_hash) = 64),
  person_id text not null references people,
  created_at integer not null,
  expires_at integer not null check (expires_at > created_at)
) strict, without rowid;

-- Wrong codes by address; a row is used again when its window is over.
create table code_attempts (
  address_hash text not null primary key check (length(address_hash) = 64),
  window_from integer not null,
  failures integer not null check (failures >= 1)
) strict, without rowid;

-- What lists need of a report, so that no list reads versions.
create table reports (
  period text not null,
  org_unit_id text not null,
  template_id text not null,
  state text not null check (state in ('draft', 'submitted', 'returned', 'approved', 'frozen')),
  version integer not null check (version >= 1),
  seq integer not null check (seq >= version),
  last_hash text not null check (length(last_hash) = 64),
  first_sent_at integer not null,
  sent_at integer not null check (sent_at >= first_sent_at),
  correct_by text check (correct_by is null or date(correct_by) is correct_by),
  filled integer not null check (filled between 0 and expected),
  expected integer not null,
  errors integer not null check (errors >= 0),
  warnings integer not null check (warnings >= 0),
  notes text not null default '[]' check (json_type(notes) = 'array'),
  primary key (period, org_unit_id, template_id),
  -- Returning says why, on cells or on the whole.
  check (state <> 'returned' or json_array_length(notes) > 0)
) strict, without rowid;

create trigger reports_move_one_event_at_a_time before update on reports
when new.seq <> old.seq + 1 or new.version not in (old.version, old.version + 1)
begin
  select raise(abort, 'the report has moved on');
end;

create trigger reports_stay before delete on reports
when not exists (select 1 from demo)
begin
  select raise(abort, 'a report is never deleted');
end;

-- One row for each version: a form of 200 cells costs one row written, not 200.
create table report_versions (
  period text not null,
  org_unit_id text not null,
  template_id text not null,
  version integer not null check (version >= 1),
  idempotency_key text not null check (length(idempotency_key) between 1 and 128),
  body_hash text not null check (length(body_hash) = 64),
  receipt text not null check (length(receipt) = 10),
  template_version integer not null check (template_version >= 1),
  sent_by text not null,
  sent_by_name text not null,
  sent_at integer not null,
  late integer not null check (late in (0, 1)),
  errors integer not null check (errors >= 0),
  warnings integer not null check (warnings >= 0),
  code text not null check (length(code) = 10),
  data_state text not null check (json_type(data_state) = 'object'),
  with_errors text check (length(trim(with_errors)) > 0),
  reasons text not null check (json_type(reasons) = 'array'),
  carried text not null check (json_type(carried) = 'object'),
  -- All cells in the order of the template's version: entered, carried and computed.
  cell_values text not null check (json_type(cell_values) = 'array'),
  primary key (period, org_unit_id, template_id, version),
  check (errors = 0 or with_errors is not null)
) strict, without rowid;

create trigger report_versions_follow_each_other before insert on report_versions
when new.version > 1 and not exists (
  select 1 from report_versions
  where period = new.period and org_unit_id = new.org_unit_id
    and template_id = new.template_id and version = new.version - 1
)
begin
  select raise(abort, 'a version is missing');
end;

create trigger report_versions_never_change before update on report_versions
when not exists (select 1 from demo)
begin
  select raise(abort, 'a version never changes');
end;

create trigger report_versions_stay before delete on report_versions
when not exists (select 1 from demo)
begin
  select raise(abort, 'a version is never deleted');
end;

-- The primary key guards every write: whoever finds the seq taken has decided on something older.
create table report_events (
  period text not null,
  org_unit_id text not null,
  template_id text not null,
  seq integer not null check (seq >= 1),
  move text not null check (move in ('submit', 'withdraw', 'return', 'approve', 'freeze', 'reopen')),
  version integer not null check (version between 1 and seq),
  by text not null,
  at integer not null,
  reason text,
  notes text check (notes is null or json_type(notes) = 'array'),
  content text check (length(content) = 64),
  previous_hash text not null check (length(previous_hash) = 64),
  hash text not null check (length(hash) = 64),
  primary key (period, org_unit_id, template_id, seq)
) strict, without rowid;

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
