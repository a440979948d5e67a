-- Names as they are searched by: without capitals, diacritics and signs between words, each word after a space. What is
-- alike is found by trigrams, letters that changed places by the number of changes. The extensions are trusted: whoever may
-- create in the database may add them.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;

-- Immutable, for it names its dictionary; that changes with PostgreSQL at most.
create function searchable(name text) returns text language sql immutable strict parallel safe as $$
    select ' ' || regexp_replace(
        lower(public.unaccent('public.unaccent'::regdictionary, normalize(name, NFC))),
        '[^[:alnum:]]+', ' ', 'g')
$$;

alter table enrolment add column searched_name text generated always as (
    searchable(coalesce(given_name, '') || ' ' || coalesce(family_name_prefix, '') || ' ' || coalesce(family_name, '')))
    stored;

-- Whom somebody may know is found first, by school or by who takes part, and only their names are compared: so how long a
-- search takes tells of nobody else. Hence no index on the name; these two are what is read.
create index enrolment_of_school on enrolment (school_id, young_person_id) where told_at is not null;
drop index participation_of_organisation;
create index participation_of_organisation on participation (organisation_kind, organisation_identifier, role)
    where started_at is not null;
