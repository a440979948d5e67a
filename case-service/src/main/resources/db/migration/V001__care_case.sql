-- One case at a time per young person: the partial unique index is what makes a second signal join.
create table care_case (
    id                uuid primary key,
    young_person_id   uuid not null,
    school_id         text not null,
    municipality_code text not null,
    status            text not null check (status in ('OPEN', 'CLOSED')),
    step              text not null,
    case_director     text,
    opened_on         date not null,
    version           int  not null default 0
);
create unique index care_case_one_open on care_case (young_person_id) where status = 'OPEN';
create index care_case_young_person on care_case (young_person_id);

-- The signals that opened a case or joined it.
create table case_signal (
    signal_id       uuid primary key,
    case_id         uuid not null references care_case,
    young_person_id uuid not null,
    school_id       text not null,
    kind            text not null,
    holds_on        date not null,
    detected_at     timestamptz not null,
    withdrawn_at    timestamptz
);
create index case_signal_case on case_signal (case_id);

create table participation (
    id                      uuid primary key,
    case_id                 uuid not null references care_case,
    young_person_id         uuid not null,
    organisation_kind       text not null,
    organisation_identifier text not null,
    role                    text not null,
    status                  text not null check (status in ('INVITED', 'ACTIVE', 'DECLINED', 'ENDED')),
    reason                  text,
    from_day                date,
    until_day               date,
    version                 int  not null default 0,
    check (status not in ('ACTIVE', 'ENDED') or from_day is not null)
);
-- Nobody is asked twice while the answer is out or given; after a refusal one may ask again.
create unique index participation_once on participation (case_id, organisation_kind, organisation_identifier, role)
    where status in ('INVITED', 'ACTIVE');
create index participation_organisation on participation (organisation_kind, organisation_identifier, role);
create index participation_young_person on participation (young_person_id);

create table task (
    id               uuid primary key,
    case_id          uuid not null references care_case,
    young_person_id  uuid not null,
    kind             text not null,
    owner_kind       text not null,
    owner_identifier text not null,
    owner_role       text not null,
    mentor_ref       uuid,
    due_on           date not null,
    status           text not null check (status in ('OPEN', 'DONE')),
    reason           text,
    participation_id uuid references participation,
    outcome          text,
    note             text,
    completed_at     timestamptz,
    completed_by     text,
    version          int  not null default 0,
    check ((status = 'DONE') = (outcome is not null))
);
create index task_case on task (case_id, due_on);
create index task_owner on task (owner_kind, owner_identifier, owner_role, due_on, id);

-- Who takes part in what: the only facts that open a case or a timeline, for lists and details alike. A school goes on
-- seeing the cases of its own pupils; anyone else only one that is open, and an officer only one of the own residents.
create view taking_part as
select p.case_id, p.young_person_id, p.organisation_kind, p.organisation_identifier, p.role, p.from_day, p.until_day
from participation p
join care_case c on c.id = p.case_id
where p.status = 'ACTIVE'
  and (c.status = 'OPEN' or p.organisation_kind = 'SCHOOL')
  and (p.role <> 'attendance-officer' or p.organisation_identifier = c.municipality_code);
