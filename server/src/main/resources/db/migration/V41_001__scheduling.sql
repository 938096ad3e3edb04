create schema scheduling;

-- A levelling or a simulation of a plan: asked for, under way, and what came out of it.
create table scheduling.run (
    id           uuid primary key,
    plan_id      uuid        not null references plans.plan on delete cascade,
    kind         text        not null check (kind in ('LEVELLING', 'SIMULATION')),
    state        text        not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'APPLIED', 'DROPPED')),
    -- Given by people, to tell simulations apart.
    name         text check (length(name) between 1 and 200),
    seed         bigint      not null,
    options      jsonb       not null,
    -- The plan as it was when the run was asked for.
    plan_version int         not null,
    plan_stamp   text        not null,
    progress     double precision not null default 0 check (progress between 0 and 1),
    best_days    int,
    bound_days   int,
    result       jsonb,
    -- The few figures of the result that lists show.
    summary      jsonb,
    failure      text check (failure in ('INTERRUPTED', 'FAULT', 'PLAN_GONE')),
    cancel_asked boolean     not null default false,
    started_by   uuid        not null references people.person,
    decided_by   uuid references people.person,
    requested_at timestamptz not null,
    started_at   timestamptz,
    finished_at  timestamptz,
    -- The node that works on it says again and again that it is alive.
    alive_at     timestamptz,
    version      int         not null default 1,
    check (state <> 'FAILED' or failure is not null),
    check (state not in ('DONE', 'APPLIED', 'DROPPED') or result is not null)
);
-- One run of a kind at a time for each plan.
create unique index on scheduling.run (plan_id, kind) where state in ('QUEUED', 'RUNNING');
create index on scheduling.run (plan_id, kind, requested_at, id);
create index on scheduling.run (alive_at) where state in ('QUEUED', 'RUNNING');
