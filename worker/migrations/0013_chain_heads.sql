-- The end of every chain that had none: of itself a chain cannot tell that its end was cut off. Each row is written by the
-- chain's own table, so that nothing can be added to a chain without it.
create table filed_heads (
  regime_id text not null references regimes,
  year integer not null,
  kind text not null,
  version integer not null check (version >= 1),
  hash text not null check (length(hash) = 64),
  primary key (regime_id, year, kind)
) strict, without rowid;

create table responsible_heads (
  regime_id text not null references regimes,
  org_unit_id text not null,
  template_id text not null,
  seq integer not null check (seq >= 1),
  hash text not null check (length(hash) = 64),
  primary key (regime_id, org_unit_id, template_id)
) strict, without rowid;

create table inspection_heads (
  regime_id text not null references regimes,
  year integer not null,
  seq integer not null check (seq >= 1),
  hash text not null check (length(hash) = 64),
  primary key (regime_id, year)
) strict, without rowid;

-- A lone max() makes SQLite take the hash from the row that holds it.
insert into filed_heads (regime_id, year, kind, version, hash)
select regime_id, year, kind, max(version), hash from filed_figures group by regime_id, year, kind;

insert into responsible_heads (regime_id, org_unit_id, template_id, seq, hash)
select regime_id, org_unit_id, template_id, max(seq), hash from responsible_events
group by regime_id, org_unit_id, template_id;

insert into inspection_heads (regime_id, year, seq, hash)
select regime_id, year, max(seq), hash from inspection_events group by regime_id, year;

create trigger filed_figures_move_their_head after insert on filed_figures
begin
  insert into filed_heads (regime_id, year, kind, version, hash)
  values (new.regime_id, new.year, new.kind, new.version, new.hash)
  on conflict (regime_id, year, kind) do update set
    version = excluded.version, hash = excluded.hash;
end;

create trigger responsible_events_move_their_head after insert on responsible_events
begin
  insert into responsible_heads (regime_id, org_unit_id, template_id, seq, hash)
  values (new.regime_id, new.org_unit_id, new.template_id, new.seq, new.hash)
  on conflict (regime_id, org_unit_id, template_id) do update set
    seq = excluded.seq, hash = excluded.hash;
end;

create trigger inspection_events_move_their_head after insert on inspection_events
begin
  insert into inspection_heads (regime_id, year, seq, hash)
  values (new.regime_id, new.year, new.seq, new.hash)
  on conflict (regime_id, year) do update set seq = excluded.seq, hash = excluded.hash;
end;

create trigger filed_heads_grow before update on filed_heads
when not exists (select 1 from demo) and new.version <> old.version + 1
begin
  select raise(abort, 'the chain has moved on');
end;

create trigger filed_heads_stay before delete on filed_heads
when not exists (select 1 from demo)
begin
  select raise(abort, 'a head is never deleted');
end;

create trigger responsible_heads_grow before update on responsible_heads
when not exists (select 1 from demo) and new.seq <> old.seq + 1
begin
  select raise(abort, 'the chain has moved on');
end;

create trigger responsible_heads_stay before delete on responsible_heads
when not exists (select 1 from demo)
begin
  select raise(abort, 'a head is never deleted');
end;

create trigger inspection_heads_grow before update on inspection_heads
when not exists (select 1 from demo) and new.seq <> old.seq + 1
begin
  select raise(abort, 'the chain has moved on');
end;

create trigger inspection_heads_stay before delete on inspection_heads
when not exists (select 1 from demo)
begin
  select raise(abort, 'a head is never deleted');
end;
