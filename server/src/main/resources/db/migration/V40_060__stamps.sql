-- A plan's stamp changes with every command on it, in the same transaction, and never comes back:
-- two readings with the same stamp are the same plan, so that a server may keep what it has read.
create sequence plans.stamp;
alter table plans.plan add stamp bigint not null default nextval('plans.stamp');

-- New dates of many items are written with every edit. With room on the page, and with no date in
-- an index, they touch no index at all.
alter table plans.item set (fillfactor = 80);
drop index plans.item_owner_id_finish_day_idx;
create index on plans.item (owner_id) where deleted_at is null;
