create schema views;

create table views.view (
    id         uuid        primary key,
    owner_id   uuid        not null,
    scope_kind text,
    scope_id   uuid,
    screen     text        not null check (length(screen) between 1 and 40),
    name       text        not null check (length(name) between 1 and 60),
    query      text        not null check (length(query) <= 4000),
    shared     boolean     not null,
    created_at timestamptz not null,
    version    int         not null default 1,
    check ((scope_kind is null) = (scope_id is null))
);
create index on views.view (scope_id, screen, name, id);
create index on views.view (owner_id);

-- With which view a person opens a list.
create table views.default_view (
    person_id uuid not null,
    place     text not null,
    view_id   uuid not null references views.view on delete cascade,
    primary key (person_id, place)
);
create index on views.default_view (view_id);
