-- How many items at most stand in a column of a plan's board.
create table plans.board (
    plan_id     uuid primary key references plans.plan,
    not_started int check (not_started between 1 and 999),
    in_progress int check (in_progress between 1 and 999),
    blocked     int check (blocked between 1 and 999),
    done        int check (done between 1 and 999),
    version     int not null
);

-- The order in which somebody wants to do what is theirs.
create table plans.own_order (
    person_id uuid not null references people.person,
    item_id   uuid not null references plans.item,
    rank      int  not null,
    primary key (person_id, item_id)
);
create index on plans.own_order (item_id);
