create schema jobs;

-- The table of db-scheduler: one row for each job that waits or runs.
create table jobs.scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index on jobs.scheduled_tasks (execution_time);
create index on jobs.scheduled_tasks (last_heartbeat);

-- What is going wrong at present, for the administrator: gone as soon as it succeeds.
create table jobs.failure (
    id       uuid        primary key,
    task     text        not null,
    instance text        not null,
    data     text,
    at       timestamptz not null,
    attempt  int         not null,
    message  text        not null,
    unique (task, instance)
);
create index on jobs.failure (at desc, id);
