-- What the timeline tells of which no other row has all: what schools told in events, that the school invited to a talk, who
-- was asked to take part and what came of it, and who directs the case. Kept once more, apart from the timeline and in the
-- same statement, so that a timeline that was damaged can be told again. Nothing here is read by anyone.
create function is_told_alone(kind text) returns boolean language sql immutable parallel safe as $$
    select kind = any ('{SIGNAL_RAISED,SIGNAL_WITHDRAWN,CASE_OPENED,ABSENCE_RECORDED,ABSENCE_CHANGED,ABSENCE_WITHDRAWN,
        SCHOOL_TALK_INVITED,PARTICIPATION_ASKED,PARTICIPATION_STARTED,PARTICIPATION_DECLINED,PARTICIPATION_ENDED,
        DIRECTOR_CHANGED}'::text[])
$$;

-- One index for two: an entry is there once, and all of a young person is found together when it is to be erased. Cases and
-- entries are not referred to, as it is to outlive what it repeats, and a reference would be looked up for every row.
create table happening (
    id                      uuid        not null,
    young_person_id         uuid        not null,
    case_id                 uuid,
    kind                    text        not null check (is_told_alone(kind)),
    class                   text        not null,
    organisation_kind       text        not null,
    organisation_identifier text        not null,
    author                  text,
    happened_on             date        not null,
    heard_at                timestamptz not null,
    place                   smallint    not null,
    source                  text        not null,
    source_event            text        not null,
    about                   uuid        not null,
    params                  jsonb       not null,
    detail                  text,
    corrects                uuid,
    primary key (young_person_id, id)
);
select guard_rows('happening');
create trigger happening_append_only before update or delete on happening
    for each row execute function refuse_other_record();
create trigger happening_never_emptied before truncate on happening
    for each statement execute function refuse_other_record();

-- What was told before today.
select set_config('veerkracht.opened', 'writing', true);
insert into happening (id, young_person_id, case_id, kind, class, organisation_kind, organisation_identifier, author,
                       happened_on, heard_at, place, source, source_event, about, params, detail, corrects)
select id, young_person_id, case_id, kind, class, organisation_kind, organisation_identifier, author, happened_on, heard_at,
       place, source, source_event, about, params, detail, corrects
from timeline_entry
where is_told_alone(kind);
