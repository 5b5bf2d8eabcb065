-- Targets and starting figures, filed by the district: a row for each version, the newest in force. What a database
-- was handed over with stands in version 1, which seeding writes.
drop table year_figures;

-- The content stands last: lists of versions read the columns before it and leave its pages alone.
create table filed_figures (
  regime_id text not null references regimes,
  year integer not null check (year between 2000 and 2099),
  kind text not null check (kind in ('targets', 'baselines')),
  version integer not null check (version >= 1),
  idempotency_key text not null check (length(idempotency_key) between 1 and 128),
  body_hash text not null check (length(body_hash) = 64),
  by text not null,
  by_name text not null,
  at integer not null,
  reason text check (length(trim(reason)) > 0),
  previous_hash text not null check (length(previous_hash) = 64),
  hash text not null check (length(hash) = 64),
  content text not null check (json_type(content, '$.sources') is 'array'),
  primary key (regime_id, year, kind, version)
) strict, without rowid;

create trigger filed_figures_form_a_chain before insert on filed_figures
when new.version > 1 and not exists (
  select 1 from filed_figures
  where regime_id = new.regime_id and year = new.year and kind = new.kind
    and version = new.version - 1 and hash = new.previous_hash
)
begin
  select raise(abort, 'the chain of filed figures is broken');
end;

create trigger filed_figures_never_change before update on filed_figures
when not exists (select 1 from demo)
begin
  select raise(abort, 'filed figures never change');
end;

create trigger filed_figures_stay before delete on filed_figures
when not exists (select 1 from demo)
begin
  select raise(abort, 'filed figures are never deleted');
end;
