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
  -- What the figures rest on beside the reports.
  grounds text not null check (json_type(grounds, '$.revision') is 'integer'),
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

-- What was looked at must still stand as it was seen, also what is missing: whoever sent, returned or approved something in
-- between, or exempted a unit or left its figures out, has made another consolidation of it.
create trigger editions_freeze_what_was_seen before insert on editions
when exists (
  select 1 from json_each(new.reports) seen
  left join reports r on r.period = new.period
    and r.org_unit_id = seen.value ->> 'unit' and r.template_id = seen.value ->> 'template'
  left join exceptions x on x.period = new.period
    and x.org_unit_id = seen.value ->> 'unit' and x.template_id = seen.value ->> 'template'
  where coalesce(r.seq, 0) is not seen.value ->> 'seq'
    or coalesce(x.seq, 0) is not seen.value ->> 'decided'
)
begin
  select raise(abort, 'the reports have moved on');
end;

-- So must the regime, and what was filed of the year.
create trigger editions_rest_on_what_was_seen before insert on editions
when (select revision from regimes where regime_id = new.grounds ->> 'regime')
    is not new.grounds ->> 'revision'
  or (
    select hash from filed_figures
    where regime_id = new.grounds ->> 'regime' and year = new.grounds ->> 'year'
      and kind = 'targets' order by version desc limit 1
  ) is not new.grounds ->> 'targets'
  or (
    select hash from filed_figures
    where regime_id = new.grounds ->> 'regime' and year = new.grounds ->> 'year'
      and kind = 'baselines' order by version desc limit 1
  ) is not new.grounds ->> 'baselines'
begin
  select raise(abort, 'what the reports rest on has moved on');
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

-- The last edition of each consolidation: of itself a chain cannot tell that its end was cut off.
create table edition_heads (
  period text not null,
  org_unit_id text not null,
  template_id text not null,
  number integer not null check (number >= 1),
  hash text not null check (length(hash) = 64),
  primary key (period, org_unit_id, template_id)
) strict, without rowid;

create trigger edition_heads_follow_their_editions before insert on edition_heads
when not exists (
  select 1 from editions
  where period = new.period and org_unit_id = new.org_unit_id
    and template_id = new.template_id and number = new.number and hash = new.hash
)
begin
  select raise(abort, 'a head without its edition');
end;

create trigger edition_heads_grow before update on edition_heads
when not exists (select 1 from demo) and new.number <> old.number + 1
begin
  select raise(abort, 'the editions have moved on');
end;

create trigger edition_heads_stay before delete on edition_heads
when not exists (select 1 from demo)
begin
  select raise(abort, 'a head is never deleted');
end;

-- The record is searched from the newest event back. Editions and decisions are rare, so that the row more that each of
-- them writes costs nothing.
create index editions_by_time on editions (at);
create index exception_events_by_time on exception_events (at);
