create schema interchange;

-- One file somebody wants to bring in: what was read, what he chose, what became of it.
create table interchange.import_run (
    id           uuid primary key,
    author_id    uuid        not null references people.person,
    file_name    text        not null check (length(file_name) between 1 and 255),
    content      bytea       not null,
    size         bigint      not null,
    content_hash bytea       not null,
    reading      jsonb       not null,
    choices      jsonb       not null,
    state        text        not null check (state in ('PREVIEW', 'APPLIED', 'UNDONE')),
    plan_id      uuid,
    command_id   uuid,
    kept_as      uuid,
    created_at   timestamptz not null,
    applied_at   timestamptz,
    version      int         not null default 1
);
create index on interchange.import_run (author_id, created_at);
create index on interchange.import_run (content_hash) where state = 'APPLIED';
