-- A meeting of all who help, with the young person and the parents. What was planned stays as it was planned, what was
-- recorded as it was recorded, and each answer beside the one before: nothing of it is ever changed.
create table meeting (
    id              uuid primary key,
    case_id         uuid        not null references care_case,
    young_person_id uuid        not null,
    on_day          date        not null,
    at_time         time,
    place           text check (char_length(place) between 1 and 200),
    invited         jsonb       not null check (jsonb_array_length(invited) > 0),
    not_invited     text check (char_length(not_invited) between 1 and 1000),
    by_kind         text        not null,
    by_identifier   text        not null,
    by_account      text        not null,
    planned_at      timestamptz not null
);
create index meeting_in_order on meeting (case_id, on_day, id);
select guard_rows('meeting', '''PLAN''');
create trigger meeting_append_only before update or delete on meeting
    for each row execute function refuse_other_record();
create trigger meeting_never_emptied before truncate on meeting
    for each statement execute function refuse_other_record();

-- What was recorded of a meeting, once: of two who record it at one moment, the second is refused.
create table meeting_minutes (
    meeting_id      uuid primary key references meeting,
    young_person_id uuid        not null,
    held_on         date        not null,
    present         jsonb       not null check (jsonb_array_length(present) > 0),
    not_heard       text check (char_length(not_heard) between 1 and 1000),
    by_kind         text        not null,
    by_identifier   text        not null,
    by_account      text        not null,
    recorded_at     timestamptz not null
);
select guard_rows('meeting_minutes', '''PLAN''');
create trigger meeting_minutes_append_only before update or delete on meeting_minutes
    for each row execute function refuse_other_record();
create trigger meeting_minutes_never_emptied before truncate on meeting_minutes
    for each statement execute function refuse_other_record();

-- Whether somebody agrees with what was recorded; who changes their mind answers again. Of the family everyone answers for
-- themselves: by_kind is FAMILY, by_identifier the account.
create table meeting_answer (
    id              uuid primary key,
    meeting_id      uuid        not null references meeting_minutes,
    young_person_id uuid        not null,
    agreed          boolean     not null,
    objection       text check (char_length(objection) between 1 and 500),
    relation        text check (relation in ('PUPIL', 'PARENT')),
    by_kind         text        not null,
    by_identifier   text        not null,
    by_account      text        not null,
    answered_at     timestamptz not null,
    check (agreed = (objection is null)),
    check ((relation is not null) = (by_kind = 'FAMILY'))
);
create index meeting_answer_in_order on meeting_answer (meeting_id, answered_at, id);
select guard_rows('meeting_answer', '''PLAN''');
create trigger meeting_answer_append_only before update or delete on meeting_answer
    for each row execute function refuse_other_record();
create trigger meeting_answer_never_emptied before truncate on meeting_answer
    for each statement execute function refuse_other_record();

-- The tasks to be there, and afterwards to look at what was recorded.
create table meeting_task (
    task_id         uuid primary key references task,
    meeting_id      uuid not null references meeting,
    young_person_id uuid not null
);
create index meeting_task_of on meeting_task (meeting_id);
select guard_rows('meeting_task', '''PLAN''');

-- What is agreed in a meeting is agreed in the same way, and is found again, as what is agreed in the plan.
alter table plan_action add column meeting_id uuid references meeting_minutes;
create index plan_action_of_meeting on plan_action (meeting_id) where meeting_id is not null;
