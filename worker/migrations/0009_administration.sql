-- Everything that is changed of people, codes, units and forms after a database was handed over: one chain for each regime.
-- The primary key guards every change: whoever finds the seq taken decides anew.
create table administration_events (
  regime_id text not null references regimes,
  seq integer not null check (seq >= 1),
  subject text not null check (subject in ('regime', 'person', 'unit', 'template')),
  subject_id text not null,
  change text not null check (
    change in (
      'hand-over', 'add-person', 'change-person', 'end-person', 'restore-person', 'issue-card',
      'add-device', 'add-unit', 'change-unit', 'close-unit', 'reopen-unit', 'publish-template'
    )
  ),
  by text not null,
  by_name text not null,
  at integer not null,
  -- What the subject is after the change, and why it was made.
  content text not null check (json_type(content) = 'object'),
  previous_hash text not null check (length(previous_hash) = 64),
  hash text not null check (length(hash) = 64),
  primary key (regime_id, seq)
) strict, without rowid;

-- The newest event of a subject is read by one row: for whoever searches, and to see whether somebody was faster. Such
-- events are rare, so that the row more that each of them writes costs nothing.
create index administration_events_by_subject
  on administration_events (regime_id, subject, subject_id, seq);

create trigger administration_events_form_a_chain before insert on administration_events
when new.seq > 1 and not exists (
  select 1 from administration_events
  where regime_id = new.regime_id and seq = new.seq - 1 and hash = new.previous_hash
)
begin
  select raise(abort, 'the chain of events is broken');
end;

create trigger administration_events_never_change before update on administration_events
when not exists (select 1 from demo)
begin
  select raise(abort, 'an event never changes');
end;

create trigger administration_events_stay before delete on administration_events
when not exists (select 1 from demo)
begin
  select raise(abort, 'an event is never deleted');
end;

-- How long the chain is: of itself it cannot tell that its end was cut off.
create table administration_heads (
  regime_id text not null primary key references regimes,
  seq integer not null check (seq >= 1)
) strict, without rowid;

create trigger administration_heads_grow before update on administration_heads
when new.seq <= old.seq and not exists (select 1 from demo)
begin
  select raise(abort, 'the chain has moved on');
end;

-- People change together with an event that says so, and are never deleted: what they did stays under their name.
create trigger people_change_with_an_event before update on people
when not exists (select 1 from demo) and not exists (
  select 1 from administration_heads h
  join administration_events e on e.regime_id = h.regime_id and e.seq = h.seq
  where h.regime_id = new.regime_id and e.subject = 'person' and e.subject_id = new.person_id
)
begin
  select raise(abort, 'a person changes with an event');
end;

create trigger people_stay before delete on people
when not exists (select 1 from demo)
begin
  select raise(abort, 'a person is never deleted');
end;

-- What a code is for, and since when it is worthless: a newer one has taken its place, or its person has ended.
alter table enrolment_codes add column purpose text not null default 'card'
  check (purpose in ('card', 'device'));
alter table enrolment_codes add column replaced_at integer;

create index enrolment_codes_by_person on enrolment_codes (person_id);

-- A term is history: only its end may be set. What comes after it is a term of its own.
create trigger org_unit_terms_only_end before update on org_units
when not exists (select 1 from demo) and (
  new.org_unit_id is not old.org_unit_id or new.valid_from is not old.valid_from
  or new.position is not old.position or new.code is not old.code or new.name is not old.name
  or new.type is not old.type or new.parent is not old.parent
)
begin
  select raise(abort, 'a term of a unit never changes');
end;

create trigger org_unit_terms_end_apart before update on org_units
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

create trigger org_unit_terms_stay before delete on org_units
when not exists (select 1 from demo)
begin
  select raise(abort, 'a term of a unit is never deleted');
end;

-- A code is one unit's at a time: among the children of a parent, whom the index gives.
create trigger org_unit_codes_are_held_once before insert on org_units
when exists (
  select 1 from org_units
  where parent = new.parent and valid_to >= new.valid_from and valid_from <= new.valid_to
    and code = new.code and org_unit_id <> new.org_unit_id
)
begin
  select raise(abort, 'a code is held by two units');
end;

-- In a demonstration what was tried out goes, published forms too.
drop trigger templates_stay;

create trigger templates_stay before delete on templates
when not exists (select 1 from demo)
begin
  select raise(abort, 'a published template is never deleted');
end;

-- The record is searched from the newest event back. Each event writes one row more for it; without it, a page of thirty
-- lines would read every event of every period.
create index report_events_by_time on report_events (at);
