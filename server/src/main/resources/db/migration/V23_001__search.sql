create schema search;

-- One row for each thing that can be found. Tokens are single ideographs, pairs of neighbours and
-- lower-case words of title and body; the container is "c:<id>". They are only read through their
-- index and therefore stored away from the row. Pinyin, initials and the head of the title are what
-- the other indexes hold: cut at 100 characters, enough for nearly every title.
create table search.entry (
    kind           text        not null,
    id             uuid        not null,
    container_kind text,
    container_id   uuid,
    title          text        not null,
    body           text        not null,
    title_folded   text        not null,
    body_folded    text        not null,
    pinyin         text        not null,
    initials       text        not null,
    tokens         tsvector    not null,
    at             timestamptz not null,
    title_head     text        not null generated always as (left(title_folded, 100)) stored,
    primary key (kind, id)
) with (toast_tuple_target = 256);
alter table search.entry alter column tokens set storage external;
-- Kinds of containers that anything findable lies in.
create table search.container_kind (
    kind text primary key
);

create index entry_tokens on search.entry using gin (tokens) with (fastupdate = off);
-- All of these are read alone, without the table: a question looks through many rows and takes few.
create index entry_title on search.entry (title_head text_pattern_ops)
    include (container_id, kind, id, at);
create index entry_pinyin on search.entry (pinyin text_pattern_ops)
    include (container_id, kind, id, at);
create index entry_initials on search.entry (initials text_pattern_ops)
    include (container_id, kind, id, at);
create index entry_newest on search.entry (at desc) include (container_id, kind, id, title_head);
create index entry_container on search.entry (container_id) include (kind, id, at, title_head);
