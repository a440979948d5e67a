-- The step that is shown to who may not know that there is contact with the youth physician: the one before it. Empty when
-- there is nothing to keep back. The school's first referral opens absence to the physician; it stays when the case goes back.
alter table care_case
    add column step_apart text,
    add column referred_on date,
    add column closed_on date,
    add column closed_as text,
    drop column case_director,
    add column director_account text,
    add column director_kind text,
    add column director_identifier text,
    add column director_role text,
    add check ((director_account is null) = (director_role is null));

-- Each time a case went along an arrow of its life cycle, with what was recorded. Who moved it is absent when a signal did.
create table step_taken (
    id                      uuid primary key,
    case_id                 uuid        not null references care_case,
    young_person_id         uuid        not null,
    from_step               text        not null,
    to_step                 text        not null,
    class                   text        not null,
    account                 text,
    organisation_kind       text        not null,
    organisation_identifier text        not null,
    happened_on             date        not null,
    recorded_at             timestamptz not null,
    record                  jsonb       not null
);
create index step_taken_in_order on step_taken (case_id, recorded_at, id);
select guard_rows('step_taken');
create trigger step_taken_append_only before update or delete on step_taken
    for each row execute function refuse_change();

-- Somebody at school proposed that nothing is needed; it takes a second person to agree.
create table step_proposal (
    task_id         uuid primary key references task,
    young_person_id uuid not null,
    account         text not null
);

-- A talk at school, as who held it recorded it.
create table school_talk (
    id              uuid primary key,
    case_id         uuid        not null references care_case,
    young_person_id uuid        not null,
    school_id       text        not null,
    account         text        not null,
    held_on         date        not null,
    recorded_at     timestamptz not null,
    invited         text        not null,
    present         text        not null,
    not_heard       text,
    overview_shown  boolean     not null,
    school_changes  text,
    agreements      text        not null,
    review_on       date
);
create index school_talk_in_order on school_talk (case_id, held_on, id);

create or replace view taking_part as
select p.case_id, p.young_person_id, p.organisation_kind, p.organisation_identifier, p.role, p.from_day, p.until_day,
       p.case_opened_on, c.referred_on is not null and c.status = 'OPEN' as referred
from participation p
join care_case c on c.id = p.case_id
where p.status = 'ACTIVE'
  and (c.status = 'OPEN' or p.organisation_kind = 'SCHOOL')
  and (p.role <> 'attendance-officer' or p.organisation_identifier = c.municipality_code);
