create schema activity;

-- The trail: one line for every fact, chained by hashes. Lines are only ever appended.
create table activity.trail (
    seq            bigint      primary key check (seq > 0),
    at             timestamptz not null,
    actor_id       uuid        not null,
    verb           text        not null,
    subject_kind   text        not null,
    subject_id     uuid        not null,
    container_kind text        not null,
    container_id   uuid        not null,
    title          text        not null,
    version        int         not null,
    changes        text        not null,
    hash           bytea       not null check (octet_length(hash) = 32)
);
create index on activity.trail (subject_kind, subject_id, seq);
create index on activity.trail (container_kind, container_id, seq);
create index on activity.trail (actor_id, seq);
create index on activity.trail (at, seq);

-- The end of the chain. Its row is locked while lines are appended, so that they have one order.
create table activity.trail_head (
    id   boolean primary key default true check (id),
    seq  bigint  not null,
    hash bytea   not null check (octet_length(hash) = 32)
);
insert into activity.trail_head (seq, hash) values (0, decode(repeat('00', 32), 'hex'));

create function activity.refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception 'The trail is append-only.' using errcode = 'insufficient_privilege';
end
$$;
create trigger append_only before update or delete or truncate on activity.trail
    for each statement execute function activity.refuse_rewriting();
create trigger never_removed before delete or truncate on activity.trail_head
    for each statement execute function activity.refuse_rewriting();
create trigger only_forward before update on activity.trail_head
    for each row when (new.seq < old.seq) execute function activity.refuse_rewriting();

create table activity.comment (
    id           uuid        primary key,
    subject_kind text        not null,
    subject_id   uuid        not null,
    author_id    uuid        not null,
    text         text        not null check (length(text) between 1 and 20000),
    created_at   timestamptz not null,
    edited_at    timestamptz,
    version      int         not null default 1
);
create index on activity.comment (subject_kind, subject_id, created_at, id);

-- Who is mentioned and may see the subject; decided when the comment is written.
create table activity.mention (
    comment_id uuid not null references activity.comment on delete cascade,
    person_id  uuid not null,
    primary key (comment_id, person_id)
);

create table activity.link (
    id         uuid        primary key,
    type       text        not null check (type in ('RELATES', 'BLOCKS', 'DUPLICATES', 'SUPPORTS', 'CAUSES')),
    from_kind  text        not null,
    from_id    uuid        not null,
    to_kind    text        not null,
    to_id      uuid        not null,
    created_by uuid        not null,
    created_at timestamptz not null,
    unique (from_kind, from_id, to_kind, to_id, type),
    check ((from_kind, from_id) <> (to_kind, to_id))
);
create index on activity.link (to_kind, to_id);

create table activity.watch (
    subject_kind text        not null,
    subject_id   uuid        not null,
    person_id    uuid        not null,
    created_at   timestamptz not null,
    primary key (subject_kind, subject_id, person_id)
);
create index on activity.watch (person_id);

create table activity.attachment (
    id           uuid        primary key,
    subject_kind text        not null,
    subject_id   uuid        not null,
    file_id      uuid        not null references files.file,
    name         text        not null check (length(name) between 1 and 255),
    created_by   uuid        not null,
    created_at   timestamptz not null
);
create index on activity.attachment (subject_kind, subject_id, created_at, id);
create index on activity.attachment (file_id);
