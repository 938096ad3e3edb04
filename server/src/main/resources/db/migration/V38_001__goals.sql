create schema goals;

-- Stretches of time that goals are set for, arranged by administrators.
create table goals.cycle (
    id       uuid primary key,
    name     text not null check (length(name) between 1 and 100),
    kind     text not null check (kind in ('YEAR', 'HALF_YEAR', 'QUARTER', 'MONTH', 'OWN')),
    from_day date not null,
    to_day   date not null,
    version  int  not null default 1,
    check (to_day >= from_day),
    unique (name)
);
create index on goals.cycle (from_day, id);

-- One row: whoever changes who stands under whom locks it, so that no loop can come about.
create table goals.alignment (
    only_row boolean primary key check (only_row)
);
insert into goals.alignment values (true);

create table goals.goal (
    id              uuid primary key,
    form            text        not null check (form in ('SMART', 'OKR', 'LONG')),
    level           text        not null check (level in ('COMPANY', 'DEPARTMENT', 'TEAM', 'PERSON')),
    title           text        not null check (length(title) between 1 and 300),
    description     text,
    unit_id         uuid references people.unit,
    owner_id        uuid        not null references people.person,
    cycle_id        uuid references goals.cycle,
    parent_id       uuid references goals.goal,
    -- Against the others under the same parent; null counts as 1.
    weight          numeric(9, 3) check (weight > 0),
    start_day       date,
    due             date,
    -- Of a personal goal: seen by everybody.
    shared          boolean     not null default false,
    state           text        not null check (state in ('DRAFT', 'TO_CONFIRM', 'ACTIVE', 'ADJUSTED', 'ACHIEVED', 'MISSED')),
    specific        text,
    measurable      text,
    achievable      text,
    relevant        text,
    time_bound      text,
    standard        text,
    metric_id       uuid,
    figure_unit     text,
    base            numeric(24, 6),
    target          numeric(24, 6),
    current         numeric(24, 6),
    direction       text check (direction in ('UP', 'DOWN')),
    dimension       text check (dimension in ('GROWTH', 'EFFICIENCY', 'QUALITY', 'INNOVATION', 'TEAM')),
    area            text check (area in ('PERFORMANCE', 'TEAM_BUILDING', 'PROCESS', 'INNOVATION')),
    measuring_cycle text check (measuring_cycle in ('MONTHLY_QUARTERLY', 'QUARTERLY_YEARLY', 'HALF_YEARLY', 'QUARTERLY_REVIEW')),
    company_type    text check (company_type in ('MARKET_SHARE', 'CUSTOMER_EXPERIENCE', 'COST', 'TECHNOLOGY')),
    strategic_kind  text check (strategic_kind in ('BUSINESS_MODEL', 'TECHNOLOGY', 'PEOPLE_AND_CULTURE', 'ECOSYSTEM')),
    -- Long goals of a person.
    horizon_years   int check (horizon_years between 1 and 30),
    wanted_role     text,
    field           text,
    ideal_state     text,
    company_path    text,
    score           numeric(4, 3) check (score between 0 and 1),
    reflection      text,
    closed_at       timestamptz,
    carried_from    uuid references goals.goal,
    created_at      timestamptz not null,
    created_by      uuid        not null,
    deleted_at      timestamptz,
    deleted_by      uuid,
    version         int         not null default 1,
    check (parent_id <> id),
    check (due >= start_day),
    check (level = 'PERSON' or level = 'COMPANY' or unit_id is not null)
);
create index on goals.goal (parent_id) where deleted_at is null;
create index on goals.goal (owner_id);
create index on goals.goal (unit_id);
create index on goals.goal (cycle_id);
create index on goals.goal (carried_from) where carried_from is not null;
create index on goals.goal (metric_id) where metric_id is not null;
create index on goals.goal (deleted_at, id) where deleted_at is not null;

create table goals.key_result (
    id           uuid primary key,
    goal_id      uuid        not null references goals.goal,
    -- The team's key result that a personal one serves.
    parent_id    uuid references goals.key_result,
    title        text        not null check (length(title) between 1 and 300),
    owner_id     uuid references people.person,
    metric_id    uuid,
    figure_unit  text,
    base         numeric(24, 6),
    target       numeric(24, 6),
    current      numeric(24, 6),
    direction    text check (direction in ('UP', 'DOWN')),
    weight       numeric(9, 3) check (weight > 0),
    confidence   int check (confidence between 0 and 10),
    due          date,
    state        text        not null check (state in ('OPEN', 'DONE', 'DROPPED')),
    score        numeric(4, 3) check (score between 0 and 1),
    rank         int         not null,
    carried_from uuid references goals.key_result,
    deleted_at   timestamptz,
    version      int         not null default 1,
    check (parent_id <> id)
);
create index on goals.key_result (goal_id, rank, id) where deleted_at is null;
create index on goals.key_result (parent_id) where parent_id is not null;
create index on goals.key_result (metric_id) where metric_id is not null;

create table goals.check_in (
    id            uuid primary key,
    goal_id       uuid        not null references goals.goal,
    key_result_id uuid references goals.key_result,
    value         numeric(24, 6),
    confidence    int check (confidence between 0 and 10),
    reason        text,
    by_id         uuid        not null references people.person,
    at            timestamptz not null
);
create index on goals.check_in (goal_id, at, id);

-- What serves a goal or one of its key results.
create table goals.support (
    id            uuid primary key,
    goal_id       uuid        not null references goals.goal,
    key_result_id uuid references goals.key_result,
    subject_kind  text        not null,
    subject_id    uuid        not null,
    weight        numeric(9, 3) check (weight > 0),
    created_by    uuid        not null,
    created_at    timestamptz not null,
    unique nulls not distinct (subject_id, subject_kind, goal_id, key_result_id)
);
create index on goals.support (goal_id, created_at, id);
create index on goals.support (key_result_id) where key_result_id is not null;

-- What a goal said before it was adjusted.
create table goals.adjustment (
    id      uuid primary key,
    goal_id uuid        not null references goals.goal,
    field   text        not null,
    before  text,
    after   text,
    reason  text        not null,
    by_id   uuid        not null references people.person,
    at      timestamptz not null
);
create index on goals.adjustment (goal_id, at, id);

-- Who is asked to agree to a goal, and what he said.
create table goals.confirmation (
    goal_id    uuid not null references goals.goal,
    person_id  uuid not null references people.person,
    side       text not null check (side in ('TEAM', 'SUPERIOR')),
    answer     text not null check (answer in ('UNCONFIRMED', 'CONFIRMED', 'QUESTION')),
    commitment text,
    answered_at timestamptz,
    primary key (goal_id, person_id)
);
create index on goals.confirmation (person_id, answer);

create table goals.question (
    id          uuid primary key,
    goal_id     uuid        not null references goals.goal,
    person_id   uuid        not null references people.person,
    text        text        not null,
    asked_at    timestamptz not null,
    answer      text,
    answered_by uuid references people.person,
    answered_at timestamptz,
    version     int         not null default 1
);
create index on goals.question (goal_id, asked_at, id);

-- What a year's goal means for a quarter, or for one of the three horizons.
create table goals.roadmap_entry (
    id          uuid primary key,
    goal_id     uuid    not null references goals.goal,
    period      text    not null check (period in ('Q1', 'Q2', 'Q3', 'Q4', 'ONE_YEAR', 'THREE_YEARS', 'FIVE_YEARS')),
    year        int     not null check (year between 1900 and 2299),
    focus       text    not null check (length(focus) between 1 and 300),
    milestone   text,
    deliverable text,
    expected    text,
    done        boolean not null default false,
    carried_from uuid references goals.roadmap_entry,
    version     int     not null default 1
);
create index on goals.roadmap_entry (goal_id, year, period, id);
create index on goals.roadmap_entry (year, period, id);

-- A total split by product line, region or channel.
create table goals.split_row (
    id        uuid primary key,
    goal_id   uuid           not null references goals.goal,
    dimension text           not null check (dimension in ('PRODUCT_LINE', 'REGION', 'CHANNEL')),
    member    text           not null check (length(member) between 1 and 100),
    amount    numeric(24, 6) not null,
    previous  numeric(24, 6),
    rank      int            not null,
    unique (goal_id, dimension, member)
);

-- Abilities to build for a strategic goal.
create table goals.ability (
    id       uuid primary key,
    goal_id  uuid not null references goals.goal,
    name     text not null check (length(name) between 1 and 200),
    action   text,
    state    text not null check (state in ('PLANNED', 'BUILDING', 'READY')),
    progress int  not null check (progress between 0 and 100),
    version  int  not null default 1
);
create index on goals.ability (goal_id, name, id);

-- Mission and vision of a unit (null: of the organisation).
create table goals.statement (
    id         uuid primary key,
    unit_id    uuid references people.unit,
    mission    text,
    vision     text,
    background text,
    from_day   date not null,
    to_day     date,
    version    int  not null default 1,
    check (to_day >= from_day)
);
create index on goals.statement (unit_id, from_day, id);
