-- What later reports of the same form go on from, by cell, as its newest version says it: whoever asks whether a source
-- has changed reads this row and no version.
alter table reports add column closing text not null default '{}' check (json_type(closing) = 'object');
