-- Who had access in an emergency, why, and until when. Nothing of it is changed; what a second person finds of it is a row of
-- its own, so that there is one at most.
create table emergency_access (
    id                      uuid        primary key,
    young_person_id         uuid        not null,
    case_id                 uuid references care_case,
    school_ids              text[]      not null check (cardinality(school_ids) > 0),
    account                 text        not null,
    staff_number            text,
    organisation_kind       text        not null,
    organisation_identifier text        not null,
    role                    text        not null,
    reason                  text        not null,
    opened_at               timestamptz not null,
    until_at                timestamptz not null,
    check (until_at > opened_at and until_at <= opened_at + interval '1 hour')
);
create index emergency_access_of_person on emergency_access (young_person_id, until_at);
create index emergency_access_of_account on emergency_access (account, opened_at);
create index emergency_access_in_order on emergency_access (opened_at, id);

create table emergency_judgement (
    emergency_access_id uuid        primary key references emergency_access,
    justified           boolean     not null,
    explanation         text        not null,
    judged_by           text        not null,
    judged_at           timestamptz not null
);

-- Who has access from when until when: what is found not to be justified ends at that moment.
create view emergency_span as
select e.id, e.young_person_id, e.account, e.opened_at,
       case when not j.justified then least(e.until_at, j.judged_at) else e.until_at end as until_at
from emergency_access e
left join emergency_judgement j on j.emergency_access_id = e.id;
