-- What was undone and overtaken is of no use to anybody; it is deleted at once from now on.
delete from plans.command where state = 'DROPPED';
create index on plans.command (at);
