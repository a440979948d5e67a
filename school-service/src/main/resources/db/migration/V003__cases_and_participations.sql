-- Told by case-service; both halves may come in any order.
create table coordination_case (
    case_id         uuid primary key,
    young_person_id uuid not null,
    opened_on       date,
    closed_on       date
);
create index coordination_case_open on coordination_case (young_person_id) where closed_on is null;

create table participation (
    participation_id        uuid primary key,
    case_id                 uuid not null,
    young_person_id         uuid not null,
    organisation_kind       text not null,
    organisation_identifier text not null,
    role                    text not null,
    started_at              timestamptz,
    ended_at                timestamptz
);
create index participation_of_young_person on participation (young_person_id);
create index participation_of_organisation on participation (organisation_kind, organisation_identifier);
