-- Small steps inside an item, ticked off one by one.
create table plans.checklist_entry (
    id      uuid    primary key,
    plan_id uuid    not null references plans.plan,
    item_id uuid    not null,
    text    text    not null check (length(text) between 1 and 300),
    done    boolean not null default false,
    -- Order inside the item, with gaps; equal ranks are ordered by id.
    rank    bigint  not null,
    version int     not null default 1,
    foreign key (plan_id, item_id) references plans.item (plan_id, id)
);
create index on plans.checklist_entry (plan_id);
create index on plans.checklist_entry (item_id);
