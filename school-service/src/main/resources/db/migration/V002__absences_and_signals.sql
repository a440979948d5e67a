-- Three facets, each of which the latest word counts for, so that the order in which they come does not matter.
create table absence (
    school_id         text collate "C" not null,
    absence_id        text collate "C" not null,
    pupil_key         text collate "C",
    reason_code       text collate "C",
    first_day         date,
    reported_last_day date,
    lessons           jsonb,
    reported_by       text,
    reported_at       timestamptz,
    reported_event    text collate "C",
    ended_day         date,
    ended_at          timestamptz,
    ended_event       text collate "C",
    withdrawn_at      timestamptz,
    withdrawn_event   text collate "C",
    last_day          date generated always as
        (case when (ended_at, ended_event) > (reported_at, reported_event) then ended_day else reported_last_day end)
        stored,
    -- reported, not taken back since, and not ended before it began
    counts            boolean not null generated always as (
        reported_at is not null
        and not coalesce((withdrawn_at, withdrawn_event) > (reported_at, reported_event), false)
        and not coalesce(
            case when (ended_at, ended_event) > (reported_at, reported_event) then ended_day else reported_last_day end
                < first_day,
            false)) stored,
    primary key (school_id, absence_id)
);
create index absence_of_pupil on absence (school_id, pupil_key);
create index absence_with_reason on absence (school_id, reason_code);

create table signal (
    id               uuid primary key,
    school_id        text collate "C" not null,
    pupil_key        text collate "C" not null,
    young_person_id  uuid        not null,
    kind             text        not null,
    holds_on         date        not null,
    detected_at      timestamptz not null,
    rule_name        text        not null,
    rule_version     text        not null,
    why              jsonb       not null,
    status           text        not null check (status in ('RAISED', 'WITHDRAWN')),
    withdrawn_at     timestamptz,
    withdrawn_reason text,
    check ((status = 'WITHDRAWN') = (withdrawn_at is not null and withdrawn_reason is not null))
);
create unique index signal_raised_once on signal (school_id, pupil_key, kind, holds_on) where status = 'RAISED';
create index signal_of_young_person on signal (young_person_id);
create index signal_of_school on signal (school_id, holds_on desc, id);

-- What others have been told of the absence of young people with an open case.
create table absence_announced (
    young_person_id uuid not null,
    absence_ref     uuid not null,
    school_id       text collate "C" not null,
    first_day       date not null,
    last_day        date,
    status          text not null,
    primary key (young_person_id, absence_ref)
);
