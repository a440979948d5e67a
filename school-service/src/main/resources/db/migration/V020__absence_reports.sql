-- Reports of absence that the law asks for: drafted when due, filed by the school, handled by the municipality. Never deleted,
-- but with the young person.
create table absence_report (
    id                uuid primary key,
    school_id         text collate "C" not null,
    pupil_key         text collate "C" not null,
    young_person_id   uuid        not null,
    municipality_code text        not null, -- where the young person lives, as long as it is not finished
    kind              text        not null,
    due_on            date        not null,
    deadline          date        not null,
    detected_at       timestamptz not null,
    -- why it is due; nothing of it for what a person brought up
    counted_from      date,
    counted_hours     numeric,
    counted_days      int,
    holds             boolean     not null default true, -- false: what was filed does not follow from the absence any more
    status            text        not null
        check (status in ('DRAFT', 'REGISTERED', 'IN_PROGRESS', 'CLOSED', 'TAKEN_NOTE_OF', 'WITHDRAWN')),
    drafted_by        text,                 -- the account; nobody when it follows from absence
    reason            text,
    second_person     text,
    steps_before      text,                 -- by who brought it up
    steps_taken       text,
    parents_contact   text,
    asked             text,
    filed_at          timestamptz,
    filed_by          text,
    handled_at        timestamptz,
    handled_by        text,
    closing_reason    text check (closing_reason in ('BACK_TO_SCHOOL', 'OTHER_EDUCATION', 'TO_WORK', 'OTHERWISE', 'DECEASED',
        'NO_ABSENCE_LONG_SICK', 'NO_ABSENCE_LEGITIMATE')),
    withdrawn_at      timestamptz,
    withdrawn_by      text,                 -- nobody when absence was corrected
    withdrawn_reason  text,
    version           bigint      not null default 1,
    check ((status = 'CLOSED') = (closing_reason is not null)),
    check ((status = 'WITHDRAWN') = (withdrawn_at is not null and withdrawn_reason is not null)),
    check (filed_at is not null or status in ('DRAFT', 'WITHDRAWN'))
);
create unique index absence_report_drafted_once on absence_report (school_id, pupil_key, kind, due_on)
    where status = 'DRAFT';
create index absence_report_of_school on absence_report (school_id, due_on desc, id desc);
create index absence_report_of_pupil on absence_report (school_id, pupil_key);
create index absence_report_of_young_person on absence_report (young_person_id, due_on desc, id desc);
create index absence_report_of_municipality on absence_report (municipality_code, due_on desc, id desc)
    where filed_at is not null;

-- Whether there is any: of nearly everybody there is none, and then nothing is asked for with every report of absence.
alter table enrolment add column has_reports boolean not null default false;
