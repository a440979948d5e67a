-- What administrators did to the accounts of their organisation, by ids only: who, whom, and the roles before and after.
-- Written before it is done, so that nothing is done without being here; without done_at it is not known whether it was.
create table people_change (
    id                      uuid        primary key,
    organisation_kind       text        not null,
    organisation_identifier text        not null,
    at                      timestamptz not null,
    by_account              text        not null,
    whom                    text        not null,
    kind                    text        not null
        check (kind in ('ADDED', 'CHANGED', 'DEACTIVATED', 'ACTIVATED', 'INVITED')),
    roles_before            text[]      not null,
    roles_after             text[]      not null,
    done_at                 timestamptz
);

create index people_change_of_organisation
    on people_change (organisation_kind, organisation_identifier, at desc, id desc);

create function people_change_refuse() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.done_at is null and new.done_at is not null
        and to_jsonb(old) - 'done_at' = to_jsonb(new) - 'done_at' then
        return new;
    end if;
    raise exception 'what was changed stays on record: % refused', tg_op using errcode = 'restrict_violation';
end
$$;
create trigger people_change_append_only before update or delete on people_change
    for each row execute function people_change_refuse();
