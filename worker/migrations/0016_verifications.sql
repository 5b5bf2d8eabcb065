-- A paper names its version by its mã đối chiếu alone: whoever holds the paper asks what has become of it.
create index report_versions_by_code on report_versions (code);

-- A paper that was sent with other figures has a code that no version has. Only those few are in the index.
create index report_versions_by_printed on report_versions (signing ->> '$.code')
where signing is not null and signing ->> '$.code' <> code;
