-- Forms whose reporters the regime sets no deadline: lists must know without reading the definition.
alter table templates add column never_late integer not null default 0 check (never_late in (0, 1));
