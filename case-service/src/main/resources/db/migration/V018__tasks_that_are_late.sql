-- A task can get a later day, with a reason; the day it was due first stays, and each time is kept.
alter table task
    add column first_due_on     date,
    add column times_extended   int not null default 0,
    add column extension_reason text,
    add check ((times_extended > 0) = (first_due_on is not null)),
    add check ((times_extended > 0) = (extension_reason is not null)),
    add check (first_due_on < due_on);
comment on column task.first_due_on is 'only of what was extended';
comment on column task.extension_reason is 'of the last time';

create table task_extension (
    id          uuid primary key,
    task_id     uuid        not null references task,
    due_on      date        not null,
    until_day   date        not null check (until_day > due_on),
    reason      text        not null,
    extended_by text        not null,
    extended_at timestamptz not null,
    unique (task_id, due_on)
);
comment on column task_extension.due_on is 'the day it was due until then';

-- Who was told that the day of a task has passed: each level of each such day once.
create table task_told_late (
    task_id uuid        not null references task,
    due_on  date        not null,
    level   text        not null check (level in ('OWNER', 'DIRECTOR', 'TEAM')),
    told_at timestamptz not null,
    primary key (task_id, due_on, level)
);

-- What is late is looked for every day, among what is still to be done.
create index task_open on task (due_on, id) where status = 'OPEN';

-- Of an absence that lasts, which task it gave: of each level once.
create table away_task (
    absence_ref     uuid not null,
    kind            text not null check (kind in ('AWAY_FOUR_WEEKS', 'AWAY_THREE_MONTHS')),
    young_person_id uuid not null,
    task_id         uuid not null references task deferrable initially deferred,
    primary key (absence_ref, kind)
);
create index away_task_of_person on away_task (young_person_id);
-- Absences of which no last day was told when they were told.
create index timeline_entry_still_away on timeline_entry (happened_on)
    where kind in ('ABSENCE_RECORDED', 'ABSENCE_CHANGED') and not jsonb_exists(params, 'lastDay');
