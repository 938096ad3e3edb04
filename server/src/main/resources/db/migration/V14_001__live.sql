create schema live;

-- The last number given out. Its row is locked from numbering to commit, so numbers rise in the
-- order in which changes become visible and a reader never has to come back for a smaller one.
create table live.head (
    id  boolean primary key default true check (id),
    seq bigint  not null
);
insert into live.head (seq) values (0);

create table live.event (
    seq            bigint      primary key,
    at             timestamptz not null,
    kind           text        not null,
    subject_id     uuid        not null,
    container_kind text        not null,
    container_id   uuid        not null,
    version        int         not null,
    actor_id       uuid        not null,
    verb           text        not null
);
create index on live.event (at);

-- Every server process listens; the word itself carries nothing.
create function live.tell() returns trigger language plpgsql as $$
begin
    perform pg_notify('zhixing_live', '');
    return null;
end
$$;
create trigger tell after insert on live.event for each statement execute function live.tell();
