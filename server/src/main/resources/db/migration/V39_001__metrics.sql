create schema metrics;

-- Where figures come from and how they are checked.
create table metrics.source (
    id            uuid        primary key,
    name          text        not null check (length(name) between 1 and 120),
    kind          text        not null,
    method        text        not null check (length(method) <= 500),
    frequency     text        not null,
    owner_id      uuid        not null,
    cleaning_rule text        not null check (length(cleaning_rule) <= 1000),
    rejected_rows int         not null default 0,
    last_load_at  timestamptz,
    created_at    timestamptz not null,
    deleted_at    timestamptz,
    version       int         not null default 1
);
create index on metrics.source (name, id);

create table metrics.metric (
    id          uuid        primary key,
    code        text        not null check (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    name_zh     text        not null check (length(name_zh) between 1 and 120),
    name_en     text        not null check (length(name_en) <= 120),
    meaning     text        not null check (length(meaning) <= 2000),
    formula     text        not null check (length(formula) <= 2000),
    source      text        not null check (length(source) <= 200),
    source_id   uuid        references metrics.source,
    unit_kind   text        not null,
    unit_word   text        not null check (length(unit_word) <= 20),
    decimals    int         not null check (decimals between 0 and 6),
    direction   text        not null,
    base        numeric(30, 10),
    target      numeric(30, 10),
    low         numeric(30, 10),
    high        numeric(30, 10),
    warning     numeric(30, 10),
    alarm       numeric(30, 10),
    frequency   text        not null,
    due_days    int         not null check (due_days between 0 and 366),
    starts_on   date        not null,
    owner_id    uuid        not null,
    unit_id     uuid,
    family      text        not null,
    person_id   uuid,
    dimension   text,
    weight      numeric(30, 10),
    agreed_on   date,
    breakdown   text,
    roll_up     text        not null,
    over_time   text        not null,
    visibility  text        not null,
    expression  text        check (length(expression) <= 2000),
    response    text        check (length(response) <= 1000),
    status      text        not null default 'EMPTY',
    pack        text,
    pack_key    text,
    created_by  uuid        not null,
    created_at  timestamptz not null,
    deleted_at  timestamptz,
    version     int         not null default 1
);
-- A code is used once in a unit, once for the organisation, and once among somebody's own.
create unique index metric_code on metrics.metric (
    unit_id,
    person_id,
    (case when unit_id is null and visibility = 'PRIVATE' then owner_id end),
    code
) nulls not distinct
    where deleted_at is null;
create index on metrics.metric (code, id);
create index on metrics.metric (unit_id);
create index on metrics.metric (owner_id);

-- A team, channel or product that a metric is told apart by.
create table metrics.member (
    id        uuid    primary key,
    metric_id uuid    not null references metrics.metric on delete cascade,
    name      text    not null check (length(name) between 1 and 120),
    weight    numeric(30, 10) not null default 1 check (weight >= 0),
    place     int     not null,
    active    boolean not null default true
);

-- A target of its own for one period.
create table metrics.target (
    metric_id uuid not null references metrics.metric on delete cascade,
    starts_on date not null,
    target    numeric(30, 10) not null,
    warning   numeric(30, 10),
    alarm     numeric(30, 10),
    primary key (metric_id, starts_on)
);

create table metrics.recorder (
    metric_id uuid not null references metrics.metric on delete cascade,
    person_id uuid not null,
    primary key (metric_id, person_id)
);
create index on metrics.recorder (person_id);

-- The inputs a formula names, as they were found when it was saved.
create table metrics.input (
    metric_id uuid not null references metrics.metric on delete cascade,
    input_id  uuid not null references metrics.metric,
    primary key (metric_id, input_id)
);
create index on metrics.input (input_id);

create table metrics.reading (
    id          uuid        primary key,
    metric_id   uuid        not null references metrics.metric on delete cascade,
    starts_on   date        not null,
    member_id   uuid        references metrics.member,
    value       numeric(30, 10),
    reason      text,
    note        text        not null check (length(note) <= 1000),
    source      text        not null,
    inputs      jsonb,
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    version     int         not null default 1,
    check ((value is null) = (reason is not null))
);
create unique index on metrics.reading (metric_id, member_id, starts_on) nulls not distinct;

-- What a reading was before it was corrected or taken out.
create table metrics.reading_before (
    id          uuid        primary key,
    reading_id  uuid        not null,
    metric_id   uuid        not null references metrics.metric on delete cascade,
    starts_on   date        not null,
    member_id   uuid,
    value       numeric(30, 10),
    note        text        not null,
    source      text        not null,
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    replaced_by uuid        not null,
    replaced_at timestamptz not null
);
create index on metrics.reading_before (metric_id, starts_on, replaced_at);

-- Why a reading missed its target and what is done about it.
create table metrics.deviation (
    id          uuid        primary key,
    metric_id   uuid        not null references metrics.metric on delete cascade,
    starts_on   date        not null,
    cause       text        not null,
    explanation text        not null check (length(explanation) <= 2000),
    action_kind text,
    action_id   uuid,
    written_by  uuid        not null,
    written_at  timestamptz not null,
    version     int         not null default 1,
    unique (metric_id, starts_on),
    check ((action_kind is null) = (action_id is null))
);

-- A time during which a warning or alarm line was crossed.
create table metrics.crossing (
    id         uuid        primary key,
    metric_id  uuid        not null references metrics.metric on delete cascade,
    line       text        not null,
    starts_on  date        not null,
    value      numeric(30, 10) not null,
    crossed_at timestamptz not null,
    ended_at   timestamptz
);
create index on metrics.crossing (metric_id, crossed_at);
create unique index on metrics.crossing (metric_id) where ended_at is null;

-- Figures of others to compare with.
create table metrics.benchmark (
    id         uuid        primary key,
    metric_id  uuid        not null references metrics.metric on delete cascade,
    kind       text        not null,
    holder     text        not null check (length(holder) between 1 and 120),
    value      numeric(30, 10) not null,
    stated_on  date        not null,
    source     text        not null check (length(source) <= 500),
    version    int         not null default 1
);
create index on metrics.benchmark (metric_id, stated_on, id);

-- Whoever was reminded of a missing reading is not reminded of it again.
create table metrics.reminder (
    metric_id   uuid        not null references metrics.metric on delete cascade,
    starts_on   date        not null,
    reminded_at timestamptz not null,
    primary key (metric_id, starts_on)
);
