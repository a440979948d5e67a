-- Which ids are of one young person, or are not although it looked so. Nothing else changes when that is said: each id keeps
-- its own rows, so that whatever was linked can be taken apart. What was said before stays, with its end.
create table same_person (
    id                     uuid primary key,
    first_id               uuid not null,
    second_id              uuid not null,
    verdict                text not null check (verdict in ('SAME', 'DIFFERENT')),
    ground                 text not null check (ground in ('NATIONAL_NUMBER', 'PERSON')),
    reason                 text,
    decided_at             timestamptz not null,
    decided_by             text,
    decided_for_kind       text,
    decided_for_identifier text,
    ended_at               timestamptz,
    ended_by               text,
    check (first_id < second_id)
);
create unique index same_person_now on same_person (first_id, second_id) where ended_at is null;
create index same_person_of_second on same_person (second_id);
-- Who was born on one day; a name is compared among those only.
create index enrolment_birth_date on enrolment (birth_date);
