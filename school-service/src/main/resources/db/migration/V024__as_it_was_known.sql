-- What was known on a day: from which day on an absence stood as it does, and as what it stood before. A word that was
-- replaced on the day on which it was heard was known at the end of no day, and is not kept.
alter table absence add column heard_on date;
-- Of what is here already nobody wrote down when it was heard; it was not before it was said.
update absence set heard_on = (greatest(reported_at, ended_at, withdrawn_at) at time zone 'Europe/Amsterdam')::date;
alter table absence alter column heard_on set not null;

create table absence_before (
    school_id   text collate "C" not null,
    absence_id  text collate "C" not null,
    pupil_key   text collate "C" not null,
    reason_code text collate "C",
    first_day   date,
    last_day    date,
    lessons     jsonb,
    counts      boolean not null,
    heard_on    date not null,
    until_on    date not null,
    primary key (school_id, absence_id, until_on),
    check (heard_on < until_on)
);
create index absence_before_of_pupil on absence_before (school_id, pupil_key);
-- Of what is here already: as it was reported, until it ended or was taken back.
insert into absence_before
select school_id, absence_id, pupil_key, reason_code, first_day, reported_last_day, lessons,
       not coalesce(reported_last_day < first_day, false), (reported_at at time zone 'Europe/Amsterdam')::date, heard_on
from absence
where (reported_at at time zone 'Europe/Amsterdam')::date < heard_on;

-- For all rows of a statement at once; the first word about an absence replaces nothing.
create function keep_absence_before() returns trigger language plpgsql as $$
begin
    insert into absence_before (school_id, absence_id, pupil_key, reason_code, first_day, last_day, lessons, counts,
                                heard_on, until_on)
    select f.school_id, f.absence_id, f.pupil_key, f.reason_code, f.first_day, f.last_day, f.lessons, f.counts,
           f.heard_on, n.heard_on
    from former f join latter n on n.school_id = f.school_id and n.absence_id = f.absence_id
    where f.heard_on < n.heard_on and f.pupil_key is not null
    on conflict do nothing;
    return null;
end $$;
create trigger absence_keeps_what_it_was after update on absence
    referencing old table as former new table as latter
    for each statement execute function keep_absence_before();

-- Why a signal held, until it held for other reasons.
create table why_before (
    signal_id       uuid        not null,
    young_person_id uuid        not null,
    until_at        timestamptz not null,
    why             jsonb       not null,
    primary key (signal_id, until_at)
);
create index why_before_of_young_person on why_before (young_person_id);
