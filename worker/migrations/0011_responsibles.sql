-- Who of a unit answers for which form: the newest event counts, and each says who said so.
create table responsible_events (
  regime_id text not null references regimes,
  org_unit_id text not null,
  template_id text not null,
  seq integer not null check (seq >= 1),
  -- Null where nobody does any more.
  person_id text references people,
  by text not null,
  by_name text not null,
  at integer not null,
  previous_hash text not null check (length(previous_hash) = 64),
  hash text not null check (length(hash) = 64),
  primary key (regime_id, org_unit_id, template_id, seq)
) strict, without rowid;

create trigger responsible_events_form_a_chain before insert on responsible_events
when new.seq > 1 and not exists (
  select 1 from responsible_events
  where regime_id = new.regime_id and org_unit_id = new.org_unit_id
    and template_id = new.template_id and seq = new.seq - 1 and hash = new.previous_hash
)
begin
  select raise(abort, 'the chain of events is broken');
end;

create trigger responsible_events_never_change before update on responsible_events
when not exists (select 1 from demo)
begin
  select raise(abort, 'an event never changes');
end;

create trigger responsible_events_stay before delete on responsible_events
when not exists (select 1 from demo)
begin
  select raise(abort, 'an event is never deleted');
end;
