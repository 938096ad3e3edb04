-- What the rules refuse must not come in another way either.
alter table plans.item
    add check (length(blocked_reason) <= 2000) not valid,
    add check (length(health_reason) <= 2000) not valid;
alter table plans.plan
    add check (length(health_reason) <= 2000) not valid;
alter table plans.coordination
    add check (length(result) <= 2000) not valid;
