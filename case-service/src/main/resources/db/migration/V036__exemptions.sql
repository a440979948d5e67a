-- Exemption from compulsory education: on which article of the Leerplichtwet it rests, and for which days; never why. Each takes
-- the place of the one before, as advice does.
create table exemption (
    id                      uuid primary key,
    case_id                 uuid        not null references care_case,
    young_person_id         uuid        not null,
    organisation_kind       text        not null,
    organisation_identifier text        not null,
    author                  text        not null,
    ground                  text        not null check (ground in ('ARTICLE_5', 'ARTICLE_5A', 'ARTICLE_15')),
    from_day                date        not null,
    last_day                date        not null check (last_day >= from_day),
    recorded_at             timestamptz not null,
    replaces                uuid unique references exemption
);
create unique index exemption_first on exemption (case_id) where replaces is null;
create index exemption_in_order on exemption (case_id, recorded_at, id);
select guard_rows('exemption', '''STATUTORY''');
create trigger exemption_append_only before update or delete on exemption
    for each row execute function refuse_other_record();
create trigger exemption_never_emptied before truncate on exemption
    for each statement execute function refuse_other_record();

create or replace function is_told_alone(kind text) returns boolean language sql immutable parallel safe as $$
    select kind = any ('{SIGNAL_RAISED,SIGNAL_WITHDRAWN,CASE_OPENED,ABSENCE_RECORDED,ABSENCE_CHANGED,ABSENCE_WITHDRAWN,
        SCHOOL_TALK_INVITED,PARTICIPATION_ASKED,PARTICIPATION_STARTED,PARTICIPATION_DECLINED,PARTICIPATION_ENDED,
        DIRECTOR_CHANGED,MEETING_MOVED,MEETING_CALLED_OFF,EXEMPTION_RECORDED,EXEMPTION_CHANGED}'::text[])
$$;
