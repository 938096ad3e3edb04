create schema people;

-- One row: the organisation that runs this server.
create table people.organisation (
    id         boolean     primary key default true check (id),
    name       text        not null,
    language   text        not null check (language in ('zh', 'en')),
    time_zone  text        not null,
    created_at timestamptz not null,
    version    int         not null default 1
);

create table people.unit (
    id            uuid primary key,
    parent_id     uuid references people.unit,
    name          text not null check (length(name) between 1 and 200),
    pinyin        text not null default '',
    initials      text not null default '',
    kind          text,
    supervisor_id uuid,
    deputy_id     uuid,
    deleted_at    timestamptz,
    version       int  not null default 1,
    check (parent_id <> id)
);
create index on people.unit (parent_id);

create table people.post (
    id         uuid primary key,
    name       text not null check (length(name) between 1 and 200),
    pinyin     text not null default '',
    initials   text not null default '',
    duties     text,
    deleted_at timestamptz,
    version    int  not null default 1
);

create table people.person (
    id          uuid primary key,
    name        text    not null check (length(name) between 1 and 200),
    pinyin      text    not null,
    initials    text    not null,
    unit_id     uuid references people.unit,
    post_id     uuid references people.post,
    email       text,
    phone       text,
    active      boolean not null default true,
    placeholder boolean not null default false,
    version     int     not null default 1
);
create index on people.person (unit_id);
create index on people.person (pinyin, id);
create unique index on people.person (lower(email)) where email is not null and active;

alter table people.unit add foreign key (supervisor_id) references people.person;
alter table people.unit add foreign key (deputy_id) references people.person;

create table people.external_party (
    id         uuid primary key,
    name       text not null check (length(name) between 1 and 200),
    pinyin     text not null,
    initials   text not null,
    kind       text not null check (kind in ('CUSTOMER', 'SUPPLIER', 'PARTNER', 'OTHER')),
    contact    text,
    deleted_at timestamptz,
    version    int  not null default 1
);

create table people.account (
    person_id            uuid primary key references people.person,
    username             text        not null check (length(username) between 2 and 60),
    password_hash        text        not null,
    administrator        boolean     not null default false,
    disabled             boolean     not null default false,
    must_change_password boolean     not null default false,
    language             text        not null default 'zh' check (language in ('zh', 'en')),
    theme                text        not null default 'system' check (theme in ('light', 'dark', 'system')),
    density              text        not null default 'normal' check (density in ('compact', 'normal', 'roomy')),
    time_zone            text,
    last_sign_in         timestamptz,
    created_at           timestamptz not null
);
create unique index on people.account (lower(username));

-- Only the hash of the opaque session word is kept.
create table people.session (
    id           uuid primary key,
    word_hash    bytea       not null unique,
    person_id    uuid        not null references people.account,
    device       text        not null,
    address      text        not null,
    created_at   timestamptz not null,
    last_used_at timestamptz not null,
    idle_until   timestamptz not null,
    expires_at   timestamptz not null
);
create index on people.session (person_id);

create table people.token (
    id           uuid primary key,
    word_hash    bytea       not null unique,
    person_id    uuid        not null references people.account,
    name         text        not null check (length(name) between 1 and 100),
    may_write    boolean     not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    last_used_at timestamptz
);
create index on people.token (person_id);

-- Failed attempts per account name and per address, for the limiter.
create table people.attempt (
    bucket   text        not null,
    at       timestamptz not null,
    id       uuid        primary key
);
create index on people.attempt (bucket, at);

create table people.stand_in (
    id         uuid primary key,
    person_id  uuid not null references people.person,
    deputy_id  uuid not null references people.person,
    from_day   date not null,
    to_day     date not null,
    version    int  not null default 1,
    check (to_day >= from_day),
    check (deputy_id <> person_id)
);
create index on people.stand_in (person_id, to_day);
create index on people.stand_in (deputy_id, to_day);
