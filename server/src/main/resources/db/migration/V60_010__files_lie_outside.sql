-- The file itself lies with all other files, so that nobody has to hold it in memory. Files that
-- were only looked at are brought again; those that were imported are attached to their plans.
delete from interchange.import_run where state = 'PREVIEW';
alter table interchange.import_run drop column content;
alter table interchange.import_run add column file_id uuid references files.file;
-- What was read is forgotten some time after the import.
alter table interchange.import_run alter column reading drop not null;
alter table interchange.import_run
    add check (state <> 'PREVIEW' or (file_id is not null and reading is not null));
create index on interchange.import_run (file_id) where file_id is not null;
