-- The year's plan of kiểm tra, giám sát: one chain for each regime and year. The primary key guards every change: whoever
-- finds the seq taken decides anew.
create table inspection_events (
  regime_id text not null references regimes,
  year integer not null check (year between 2000 and 2099),
  seq integer not null check (seq >= 1),
  number integer not null check (number >= 1),
  change text not null check (
    change in ('plan', 'change', 'record', 'follow-up', 'cancel', 'restore')
  ),
  by text not null,
  by_name text not null,
  at integer not null,
  -- The inspection as it is after the change.
  content text not null check (json_type(content) = 'object'),
  previous_hash text not null check (length(previous_hash) = 64),
  hash text not null check (length(hash) = 64),
  primary key (regime_id, year, seq)
) strict, without rowid;

create trigger inspection_events_form_a_chain before insert on inspection_events
when new.seq > 1 and not exists (
  select 1 from inspection_events
  where regime_id = new.regime_id and year = new.year and seq = new.seq - 1
    and hash = new.previous_hash
)
begin
  select raise(abort, 'the chain of events is broken');
end;

create trigger inspection_events_never_change before update on inspection_events
when not exists (select 1 from demo)
begin
  select raise(abort, 'an event never changes');
end;

create trigger inspection_events_stay before delete on inspection_events
when not exists (select 1 from demo)
begin
  select raise(abort, 'an event is never deleted');
end;

-- Every inspection as its newest event has it.
create table inspections (
  regime_id text not null references regimes,
  year integer not null,
  number integer not null,
  seq integer not null,
  -- The hash of the newest event: the end of the chain where it is of the last one.
  last_hash text not null check (length(last_hash) = 64),
  by_name text not null,
  at integer not null,
  -- What its planning may be repeated with.
  key text not null,
  content text not null check (json_type(content) = 'object'),
  primary key (regime_id, year, number)
) strict, without rowid;

create trigger inspections_begin_with_their_event before insert on inspections
when not exists (
  select 1 from inspection_events
  where regime_id = new.regime_id and year = new.year and seq = new.seq
    and number = new.number and content = new.content and hash = new.last_hash
)
begin
  select raise(abort, 'an inspection is what its newest event says');
end;

create trigger inspections_change_with_their_event before update on inspections
when new.regime_id <> old.regime_id or new.year <> old.year or new.number <> old.number
  or new.key <> old.key or new.seq <= old.seq or not exists (
    select 1 from inspection_events
    where regime_id = new.regime_id and year = new.year and seq = new.seq
      and number = new.number and content = new.content and hash = new.last_hash
  )
begin
  select raise(abort, 'an inspection is what its newest event says');
end;

create trigger inspections_stay before delete on inspections
when not exists (select 1 from demo)
begin
  select raise(abort, 'an inspection is never deleted');
end;
