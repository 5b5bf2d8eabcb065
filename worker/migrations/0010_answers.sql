-- What the sender answers in words to the notes that the version before came back with.
alter table report_versions add column answers text
  check (answers is null or json_type(answers) = 'array');
