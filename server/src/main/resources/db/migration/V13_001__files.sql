create schema files;

-- What is known about a stored content; the content itself lies under its id, never under a name.
create table files.file (
    id         uuid        primary key,
    size       bigint      not null check (size >= 0),
    sha256     bytea       not null check (octet_length(sha256) = 32),
    media_type text        not null,
    created_by uuid        not null,
    created_at timestamptz not null
);
