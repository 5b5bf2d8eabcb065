-- Who answers for a form stands in the record of everything, the newest first.
create index responsible_events_by_time
on responsible_events (regime_id, at, org_unit_id, template_id, seq);
