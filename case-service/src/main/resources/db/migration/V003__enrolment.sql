-- Where young people are enrolled, as their schools tell. Of what was told, and of the end, the latest version stays,
-- whichever comes in first; the end also when both are of one moment.
create table enrolment (
    young_person_id   uuid not null,
    school_id         text not null,
    sector            text,
    municipality_code text,
    mentor_ref        uuid,
    from_day          date,
    told_until        date,
    version           timestamptz,
    ended_day         date,
    ended_version     timestamptz,
    until_day         date generated always as
        (case when ended_version >= version then ended_day else told_until end) stored,
    primary key (young_person_id, school_id)
);
