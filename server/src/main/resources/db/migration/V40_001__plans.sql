create schema plans;

create table plans.plan (
    id              uuid primary key,
    name            text        not null check (length(name) between 1 and 300),
    goal            text,
    owner_id        uuid        not null references people.person,
    unit_id         uuid references people.unit,
    from_day        date,
    to_day          date,
    state           text        not null default 'DRAFT' check (state in ('DRAFT', 'ACTIVE', 'DONE', 'ARCHIVED')),
    health_override text check (health_override in ('ON_TRACK', 'AT_RISK', 'DELAYED')),
    health_reason   text,
    health_by       uuid references people.person,
    health_at       timestamptz,
    -- Computed with every change of the items.
    start_day       date,
    finish_day      date,
    progress        int         not null default 0 check (progress between 0 and 100),
    pinyin          text        not null,
    initials        text        not null,
    created_at      timestamptz not null,
    created_by      uuid        not null,
    deleted_at      timestamptz,
    deleted_by      uuid,
    version         int         not null default 1,
    check (to_day >= from_day),
    check (health_override is null or health_reason is not null)
);
create index on plans.plan (name, id) where deleted_at is null;
create index on plans.plan (owner_id);
create index on plans.plan (unit_id);
create index on plans.plan (deleted_at) where deleted_at is not null;

create table plans.member (
    plan_id   uuid not null references plans.plan,
    person_id uuid not null references people.person,
    role      text not null check (role in ('OWNER', 'EDITOR', 'CONTRIBUTOR', 'COMMENTER', 'VIEWER')),
    primary key (plan_id, person_id)
);
create index on plans.member (person_id);

create table plans.item (
    id              uuid primary key,
    plan_id         uuid        not null references plans.plan,
    parent_id       uuid,
    -- Order among siblings, with gaps; equal ranks are ordered by id.
    rank            bigint      not null,
    code            text,
    kind            text        not null check (kind in ('PHASE', 'TASK', 'MILESTONE')),
    name            text        not null check (length(name) between 1 and 300),
    description     text,
    deliverable     text,
    acceptance      text,
    risk            text,
    priority        text check (priority in ('HIGH', 'MEDIUM', 'LOW')),
    owner_id        uuid references people.person,
    -- Parties as KIND:id, in order of entry.
    collaborators   text[]      not null default '{}',
    status          text        not null check (status in ('NOT_STARTED', 'IN_PROGRESS', 'DONE', 'BLOCKED')),
    progress        int         not null default 0 check (progress between 0 and 100),
    actual_start    date,
    actual_finish   date,
    blocked_reason  text,
    blocked_on      text,
    blocked_since   timestamptz,
    mode            text        not null check (mode in ('AUTO', 'MANUAL')),
    duration_days   int         not null check (duration_days between 0 and 5000),
    fixed_start     date,
    fixed_finish    date,
    not_before      date,
    deadline        date,
    health_override text check (health_override in ('ON_TRACK', 'AT_RISK', 'DELAYED')),
    health_reason   text,
    health_by       uuid references people.person,
    health_at       timestamptz,
    -- What was agreed first: the finish when the plan became active.
    first_finish    date,
    -- The row of the file it was imported from.
    source_key      text,
    -- Computed with every change of the plan.
    start_day       date,
    finish_day      date,
    early_start     date,
    early_finish    date,
    late_start      date,
    late_finish     date,
    total_slack     int,
    free_slack      int,
    critical        boolean     not null default false,
    summary         boolean     not null default false,
    deleted_at      timestamptz,
    deleted_by      uuid,
    -- The item that was deleted and took this one along.
    deleted_root    uuid,
    version         int         not null default 1,
    unique (plan_id, id),
    foreign key (plan_id, parent_id) references plans.item (plan_id, id),
    check (parent_id <> id),
    check (kind <> 'MILESTONE' or duration_days = 0),
    check (status <> 'BLOCKED' or blocked_reason is not null),
    check (mode = 'AUTO' or (fixed_start is not null and fixed_finish >= fixed_start)),
    check (actual_finish >= actual_start),
    check (health_override is null or health_reason is not null)
);
create index on plans.item (plan_id, parent_id, rank);
create index on plans.item (owner_id, finish_day) where deleted_at is null;
create index on plans.item (deleted_root) where deleted_root is not null;
create unique index on plans.item (plan_id, source_key) where source_key is not null and deleted_at is null;

create table plans.link (
    id       uuid primary key,
    plan_id  uuid not null references plans.plan,
    from_id  uuid not null,
    to_id    uuid not null,
    type     text not null check (type in ('FS', 'SS', 'FF', 'SF')),
    lag_days int  not null default 0 check (lag_days between -1000 and 1000),
    foreign key (plan_id, from_id) references plans.item (plan_id, id),
    foreign key (plan_id, to_id) references plans.item (plan_id, id),
    unique (from_id, to_id),
    check (from_id <> to_id)
);
create index on plans.link (plan_id);
create index on plans.link (to_id);

create table plans.raci (
    plan_id uuid not null references plans.plan,
    item_id uuid not null,
    party   text not null,
    letter  text not null check (letter in ('R', 'A', 'C', 'I', 'S')),
    note    text,
    foreign key (plan_id, item_id) references plans.item (plan_id, id),
    primary key (item_id, party)
);
create index on plans.raci (plan_id);
create unique index on plans.raci (item_id) where letter = 'R';
create unique index on plans.raci (item_id) where letter = 'A';

-- What was done, with every touched row before and after, for undo and redo.
create table plans.command (
    id         uuid primary key,
    plan_id    uuid        not null references plans.plan,
    seq        bigint      generated always as identity,
    actor_id   uuid        not null,
    at         timestamptz not null,
    label      text        not null,
    state      text        not null check (state in ('DONE', 'UNDONE', 'DROPPED')),
    touched    uuid[]      not null,
    changes    text        not null
);
create unique index on plans.command (plan_id, seq);
create index on plans.command (plan_id, actor_id, state, seq);
create index on plans.command using gin (touched);

create table plans.coordination (
    id         uuid primary key,
    plan_id    uuid        not null references plans.plan,
    item_id    uuid        not null,
    cause      text        not null,
    help       text        not null,
    resource   text,
    owner_id   uuid references people.person,
    due        date,
    result     text,
    done       boolean     not null default false,
    created_by uuid        not null,
    created_at timestamptz not null,
    version    int         not null default 1,
    foreign key (plan_id, item_id) references plans.item (plan_id, id)
);
create index on plans.coordination (item_id, created_at, id);
