-- What the newest version says, on the report's own row: what is made of many forms then reads one row for each report
-- and not two. They stand last: lists read the columns before them and leave their pages alone.
alter table reports add column template_version integer check (template_version >= 1);
alter table reports add column data_state text check (json_type(data_state) = 'object');
alter table reports add column cell_values text check (json_type(cell_values) = 'array');

drop trigger reports_move_one_event_at_a_time;

update reports set (template_version, data_state, cell_values) = (
  select v.template_version, v.data_state, v.cell_values from report_versions v
  where v.period = reports.period and v.org_unit_id = reports.org_unit_id
    and v.template_id = reports.template_id and v.version = reports.version
);

create trigger reports_move_one_event_at_a_time before update on reports
when new.seq <> old.seq + 1 or new.version not in (old.version, old.version + 1)
begin
  select raise(abort, 'the report has moved on');
end;

-- Every write of a report is an insert that may become an update, so that this sees them all.
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
