-- The plan of a case, as it was agreed on each time. A version is never changed, and only an approved erasure takes it away,
-- so that what the plan was on a day can always be read.
create table plan_version (
    id                 uuid primary key,
    case_id            uuid        not null references care_case,
    young_person_id    uuid        not null,
    version            int         not null check (version > 0),
    goals              jsonb       not null check (jsonb_array_length(goals) > 0),
    helped_before      text,
    protective_factors text,
    concerns           text,
    schedule           jsonb       not null,
    review_on          date        not null,
    by_kind            text        not null,
    by_identifier      text        not null,
    by_account         text        not null,
    agreed_on          date        not null,
    agreed_at          timestamptz not null,
    -- Of two who change the plan at one moment, the second is refused.
    unique (case_id, version),
    check (review_on > agreed_on and review_on <= agreed_on + 42),
    check (concerns is null or protective_factors is not null)
);
select guard_rows('plan_version', '''PLAN''');

create function refuse_other_plan() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and tg_level = 'ROW' then
        if is_being_erased(old.young_person_id) then
            return old;
        end if;
    end if;
    raise exception 'a plan is not changed: another is agreed on' using errcode = 'restrict_violation';
end
$$;
create trigger plan_version_stays before update or delete on plan_version
    for each row execute function refuse_other_plan();
create trigger plan_version_never_emptied before truncate on plan_version
    for each statement execute function refuse_other_plan();

-- Who does what before which day. What an organisation does is a task, and whose it is and how it ended stands there; what
-- the young person or a parent does, the school marks as done.
create table plan_action (
    id               uuid primary key,
    case_id          uuid        not null references care_case,
    young_person_id  uuid        not null,
    task_id          uuid references task check (task_id = id),
    what             text        not null check (char_length(what) between 1 and 1000),
    owner_kind       text        not null,
    owner_identifier text        not null,
    owner_role       text        not null,
    due_on           date        not null,
    by_kind          text        not null,
    by_identifier    text        not null,
    by_account       text        not null,
    agreed_at        timestamptz not null,
    done_at          timestamptz,
    done_by          text,
    check ((task_id is null) = (owner_kind = 'FAMILY')),
    check ((done_at is null) = (done_by is null)),
    check (done_at is null or task_id is null)
);
create index plan_action_in_order on plan_action (case_id, due_on, id);
select guard_rows('plan_action', '''PLAN''');
