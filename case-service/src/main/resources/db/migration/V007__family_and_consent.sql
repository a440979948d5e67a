-- The young person and the parents: who sees along, and who decides about consent. Here too nobody has a name.
create table relative (
    id              uuid primary key,
    young_person_id uuid        not null,
    relation        text        not null check (relation in ('PUPIL', 'PARENT')),
    has_custody     boolean     not null,
    label           text,
    account         text,
    linked_at       timestamptz,
    code_hash       text,
    code_until      timestamptz,
    added_by        text        not null,
    added_at        timestamptz not null,
    check ((account is null) = (linked_at is null)),
    check ((code_hash is null) = (code_until is null))
);
create unique index relative_one_pupil on relative (young_person_id) where relation = 'PUPIL';
create unique index relative_account on relative (young_person_id, account) where account is not null;
create unique index relative_code on relative (code_hash) where code_hash is not null;
create index relative_of_account on relative (account) where account is not null;
create index relative_of_person on relative (young_person_id);

-- Tries at codes that were wrong, so that nobody goes on guessing.
create table wrong_code (
    account text        not null,
    at      timestamptz not null
);
create index wrong_code_in_order on wrong_code (account, at);

-- When somebody was born, as the school has it, and the days on which that changes who decides and who sees.
create table birth_date (
    young_person_id uuid primary key,
    birth_date      date        not null,
    twelve_on       date        not null,
    eighteen_on     date        not null,
    heard_at        timestamptz not null
);

-- Who of the family sees what is told of the case, in the form of taking_part: from the twelfth birthday the young person,
-- until the eighteenth a parent with custody. An open case is not needed for it.
create view family_part as
select c.case_id, r.young_person_id, 'FAMILY'::text as organisation_kind, r.account as organisation_identifier,
       lower(r.relation) as role, case r.relation when 'PUPIL' then b.twelve_on else b.birth_date end as from_day,
       case r.relation when 'PARENT' then b.eighteen_on end as until_day, c.case_opened_on
from relative r
join birth_date b on b.young_person_id = r.young_person_id
cross join lateral (
    select distinct p.case_id, p.case_opened_on from participation p where p.young_person_id = r.young_person_id) as c
where r.account is not null and (r.relation = 'PUPIL' or r.has_custody);

create table consent (
    id                   uuid primary key,
    case_id              uuid        not null references care_case,
    young_person_id      uuid        not null,
    class                text        not null,
    purpose              text        not null,
    recipient_kind       text        not null,
    recipient_identifier text        not null,
    from_day             date        not null,
    until_day            date        not null check (until_day > from_day),
    asked_kind           text        not null,
    asked_identifier     text        not null,
    asked_by             text        not null,
    asked_at             timestamptz not null,
    ending               text check (ending in ('REFUSED', 'WITHDRAWN')),
    ended_by             uuid references relative,
    ended_at             timestamptz,
    check ((ending is null) = (ended_at is null) and (ending is null) = (ended_by is null))
);
create index consent_of_person on consent (young_person_id);
create index consent_of_case on consent (case_id);

-- Each who decides answers once; no is the end of it.
create table consent_answer (
    consent_id  uuid        not null references consent,
    relative_id uuid        not null references relative,
    agreed      boolean     not null,
    how         text        not null check (how in ('SELF', 'PAPER', 'SPOKEN')),
    proof       text,
    recorded_by text        not null,
    at          timestamptz not null,
    primary key (consent_id, relative_id)
);
