create schema notices;

create table notices.notice (
    id             uuid        primary key,
    recipient_id   uuid        not null,
    stands_in_for  uuid,
    reason         text        not null check (reason in
                       ('MENTION', 'ASSIGNED', 'CHANGED', 'COMMENT', 'BLOCKED', 'RACI', 'IMPORT')),
    actor_id       uuid        not null,
    subject_kind   text        not null,
    subject_id     uuid        not null,
    container_kind text        not null,
    container_id   uuid        not null,
    text_key       text        not null,
    facts          jsonb       not null,
    times          int         not null default 1,
    at             timestamptz not null,
    read_at        timestamptz,
    done_at        timestamptz,
    snoozed_until  timestamptz,
    version        int         not null default 1
);
create index on notices.notice (recipient_id, at desc, id) where done_at is null;
create index on notices.notice (recipient_id, done_at desc, id) where done_at is not null;
create index on notices.notice (recipient_id, subject_id, reason) where done_at is null;
