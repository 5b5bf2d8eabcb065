-- A unit that owes nothing goes on by an earlier report of the year: that one, too, must still stand as it was seen, in its
-- own period. References without a period are of the edition's own.
drop trigger editions_freeze_what_was_seen;

create trigger editions_freeze_what_was_seen before insert on editions
when exists (
  select 1 from json_each(new.reports) seen
  left join reports r on r.period = coalesce(seen.value ->> 'period', new.period)
    and r.org_unit_id = seen.value ->> 'unit' and r.template_id = seen.value ->> 'template'
  left join exceptions x on x.period = coalesce(seen.value ->> 'period', new.period)
    and x.org_unit_id = seen.value ->> 'unit' and x.template_id = seen.value ->> 'template'
  where coalesce(r.seq, 0) is not seen.value ->> 'seq'
    or coalesce(x.seq, 0) is not seen.value ->> 'decided'
)
begin
  select raise(abort, 'the reports have moved on');
end;
