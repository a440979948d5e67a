-- What is told, and to whom: not to a person but to everyone of an organisation in a role, and where it concerns one
-- group only, to that mentor. Who that is is decided when it is read or mailed.
create table notice (
    id                      uuid        primary key,
    event_source            text        not null,
    event_id                text        not null,
    kind                    text        not null,
    young_person_id         uuid        not null,
    case_id                 uuid,
    task_id                 uuid,
    organisation_kind       text        not null,
    organisation_identifier text        not null,
    role                    text        not null,
    mentor_ref              uuid,
    created_at              timestamptz not null,
    unique nulls not distinct (event_source, event_id, organisation_kind, organisation_identifier, role, mentor_ref)
);

create index notice_by_audience
    on notice (organisation_kind, organisation_identifier, role, created_at desc, id desc);

-- Which account has read which notice.
create table notice_read (
    notice_id uuid        not null references notice,
    user_sub  text        not null,
    read_at   timestamptz not null,
    primary key (notice_id, user_sub)
);
