create schema dashboards;

create table dashboards.dashboard (
    id          uuid        primary key,
    owner_id    uuid        not null references people.person,
    name        text        not null check (length(name) between 1 and 60),
    description text        not null default '' check (length(description) <= 500),
    created_at  timestamptz not null,
    changed_at  timestamptz not null,
    deleted_at  timestamptz,
    version     int         not null default 1
);
create index on dashboards.dashboard (owner_id);

-- What stands on a dashboard: twelve columns, rows as needed. Things of other rooms are ids; who
-- may not see one is told that there is something and not what.
create table dashboards.tile (
    id           uuid   primary key,
    dashboard_id uuid   not null references dashboards.dashboard on delete cascade,
    kind         text   not null check (kind in ('VIEW', 'CHART', 'NUMBER', 'GOAL', 'DEVIATIONS', 'LOAD', 'TEXT')),
    x            int    not null check (x between 0 and 11),
    y            int    not null check (y between 0 and 499),
    w            int    not null check (w between 1 and 12),
    h            int    not null check (h between 1 and 30),
    title        text   not null default '' check (length(title) <= 100),
    metric_ids   uuid[] not null default '{}',
    goal_id      uuid,
    view_id      uuid,
    unit_id      uuid,
    chart        text check (chart in ('LINE', 'BAR', 'PIE', 'TABLE')),
    by_step      text check (by_step in ('DAY', 'WEEK', 'MONTH', 'QUARTER', 'HALF', 'YEAR')),
    months       int check (months between 1 and 120),
    body         text   not null default '' check (length(body) <= 4000),
    check (x + w <= 12)
);
create index on dashboards.tile (dashboard_id);

create table dashboards.share (
    dashboard_id uuid    not null references dashboards.dashboard on delete cascade,
    party_kind   text    not null check (party_kind in ('PERSON', 'UNIT', 'POST')),
    party_id     uuid    not null,
    may_edit     boolean not null,
    primary key (dashboard_id, party_kind, party_id)
);
create index on dashboards.share (party_id);
