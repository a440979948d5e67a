-- Keys compare to the letter, byte by byte, the same here as in Java.
create sequence school_version;

create table school (
    school_id         text collate "C" primary key,
    name              text   not null,
    sector            text   not null,
    organisation_id   text,
    municipality_code text   not null,
    version           bigint not null default nextval('school_version') -- new with every change of calendar or sector
);

create table school_year (
    school_id text collate "C" not null references school,
    first_day date not null,
    last_day  date not null check (last_day >= first_day),
    primary key (school_id, first_day)
);

create table closed_day (
    school_id text collate "C" not null references school,
    from_day  date not null,
    to_day    date not null check (to_day >= from_day),
    name      text not null,
    primary key (school_id, from_day, to_day, name)
);

create table reason_mapping (
    school_id text collate "C" not null references school,
    code      text collate "C" not null,
    category  text not null,
    primary key (school_id, code)
);

-- A row is there from the first time that a pupil is mentioned, also by an absence that comes before the enrolment
-- (then it has not been told): it is what reports about one pupil wait for each other on.
create table enrolment (
    school_id            text collate "C" not null,
    pupil_key            text collate "C" not null,
    young_person_id      uuid unique,
    given_name           text,
    family_name_prefix   text,
    family_name          text,
    birth_date           date,
    sector               text,
    programme            text,
    class_name           text,
    mentor               text,
    municipality_code    text,
    from_day             date,
    until_day            date,
    national_number_hash text,
    told_at              timestamptz,
    told_by              text collate "C",
    ended_day            date,
    ended_at             timestamptz,
    ended_by             text collate "C",
    last_day             date generated always as
        (case when (ended_at, ended_by) > (told_at, told_by) then ended_day else until_day end) stored,
    evaluated_on         date,
    primary key (school_id, pupil_key)
);
create index enrolment_same_person on enrolment (national_number_hash) where national_number_hash is not null;
