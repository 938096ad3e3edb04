create schema api;

create table api.idempotency (
    caller       uuid        not null,
    key          text        not null,
    request_hash bytea       not null,
    status       int,
    etag         text,
    content_type text,
    body         bytea,
    created_at   timestamptz not null,
    primary key (caller, key)
);
create index on api.idempotency (created_at);
