-- A reviewer may give another day for correcting than two working days: the chain of events has to know which.
alter table report_events add column correct_by text
  check (correct_by is null or date(correct_by) is correct_by);
