-- Who holds a carried figure to be wrong, "điều chỉnh", is asked about in whole years and districts: only the few versions
-- that adjust one are in the index, so that asking costs nothing where nobody did.
create index report_versions_adjusted
on report_versions (template_id, period, org_unit_id, version)
where json_array_length(carried, '$.adjusted') > 0;
