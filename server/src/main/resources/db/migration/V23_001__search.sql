create schema search;

-- One row for each thing that can be found. Tokens are single ideographs, pairs of neighbours and
-- lower-case words; those of the title carry the prefix "t:", the container is "c:<id>".
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
    primary key (kind, id)
);
-- Kinds of containers that anything findable lies in.
create table search.container_kind (
    kind text primary key
);

create index entry_tokens on search.entry using gin (tokens) with (fastupdate = off);
create index entry_title on search.entry (left(title_folded, 100) text_pattern_ops);
create index entry_pinyin on search.entry (left(pinyin, 100) text_pattern_ops);
create index entry_initials on search.entry (left(initials, 100) text_pattern_ops);
create index entry_container on search.entry (container_kind, container_id);
