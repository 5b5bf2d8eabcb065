-- Consolidations as they were sent up: a row for each, with all that it takes to rebuild it whatever is corrected later.
-- The references and the content stand last: lists read the columns before them and leave their pages alone.
create table editions (
  period text not null,
  org_unit_id text not null,
  template_id text not null,
  number integer not null check (number >= 1),
  by text not null,
  by_name text not null,
  at integer not null,
  sent_to text not null check (json_array_length(sent_to) > 0),
  document text check (document is null or json_type(document) = 'object'),
  reason text check (length(trim(reason)) > 0),
  coverage text not null check (json_type(coverage) = 'object'),
  figures_hash text not null check (length(figures_hash) = 64),
  content_hash text not null check (length(content_hash) = 64),
  previous_hash text not null check (length(previous_hash) = 64),
  hash text not null check (length(hash) = 64),
  reports text not null check (json_array_length(reports) > 0),
  content text not null check (json_type(content) = 'object'),
  primary key (period, org_unit_id, template_id, number)
) strict, without rowid;

create trigger editions_form_a_chain before insert on editions
when new.number > 1 and not exists (
  select 1 from editions
  where period = new.period and org_unit_id = new.org_unit_id
    and template_id = new.template_id and number = new.number - 1 and hash = new.previous_hash
)
begin
  select raise(abort, 'the chain of editions is broken');
end;

-- What was looked at must still stand as it was seen, also what is missing: whoever sent, returned or approved something
-- in between has made another consolidation of it.
create trigger editions_freeze_what_was_seen before insert on editions
when exists (
  select 1 from json_each(new.reports) seen
  left join reports r on r.period = new.period
    and r.org_unit_id = seen.value ->> 'unit' and r.template_id = seen.value ->> 'template'
  where coalesce(r.seq, 0) <> seen.value ->> 'seq'
)
begin
  select raise(abort, 'the reports have moved on');
end;

create trigger editions_never_change before update on editions
begin
  select raise(abort, 'an edition never changes');
end;

create trigger editions_stay before delete on editions
when not exists (select 1 from demo)
begin
  select raise(abort, 'an edition is never deleted');
end;
