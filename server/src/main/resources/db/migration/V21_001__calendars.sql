create schema calendars;

-- One row. A new random stamp with every change, so that computed calendars can be kept in memory.
create table calendars.state (
    id    boolean primary key default true check (id),
    stamp uuid    not null
);
insert into calendars.state (stamp) values (gen_random_uuid());

-- The week of a scope. Hours: seven texts, Monday first, each like '09:00-12:00 13:00-18:00'.
create table calendars.calendar (
    id         uuid   primary key,
    scope_kind text   not null check (scope_kind in ('ORGANISATION', 'UNIT', 'PLAN', 'PERSON')),
    scope_id   uuid   not null,
    name       text   not null check (length(name) between 1 and 100),
    hours      text[] not null check (array_length(hours, 1) = 7),
    version    int    not null default 1,
    unique (scope_kind, scope_id)
);
insert into calendars.calendar (id, scope_kind, scope_id, name, hours)
values ('00000000-0000-0000-0000-000000000001', 'ORGANISATION',
        '00000000-0000-0000-0000-000000000001', '标准工作时间',
        array ['09:00-12:00 13:00-18:00', '09:00-12:00 13:00-18:00', '09:00-12:00 13:00-18:00',
               '09:00-12:00 13:00-18:00', '09:00-12:00 13:00-18:00', '', '']);

-- Days that differ from the week; hours null = the usual hours when worked.
create table calendars.exception (
    id         uuid    primary key,
    scope_kind text    not null check (scope_kind in ('ORGANISATION', 'UNIT', 'PLAN', 'PERSON')),
    scope_id   uuid    not null,
    from_day   date    not null,
    to_day     date    not null,
    working    boolean not null,
    hours      text,
    name       text    not null check (length(name) between 1 and 100),
    version    int     not null default 1,
    check (to_day >= from_day),
    check (working or hours is null)
);
create index on calendars.exception (scope_kind, scope_id, from_day);

create table calendars.leave (
    id        uuid primary key,
    person_id uuid not null references people.person,
    from_day  date not null,
    to_day    date not null,
    kind      text not null check (kind in ('ANNUAL', 'SICK', 'PERSONAL', 'OTHER')),
    note      text,
    version   int  not null default 1,
    check (to_day >= from_day)
);
create index on calendars.leave (person_id, to_day);

-- Statutory days of a year that an administrator has brought in; they replace the built-in ones.
create table calendars.holiday_year (
    year        int primary key check (year between 1950 and 2200),
    papers      text[]      not null,
    imported_at timestamptz not null
);

-- A day may stand in the file of the following year (a late December day for New Year).
create table calendars.holiday_day (
    year   int     not null references calendars.holiday_year on delete cascade,
    day    date    not null,
    name   text    not null check (length(name) between 1 and 50),
    is_off boolean not null,
    primary key (year, day)
);
