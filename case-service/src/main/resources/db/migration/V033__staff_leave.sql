-- Who of an organisation is away from their work, and who does it meanwhile. No young person is in it, so erasure has nothing
-- to do here; it goes some time after the last day.
create table staff_leave (
    id                      uuid        primary key,
    account                 text        not null,
    staff_ref               uuid,
    organisation_kind       text        not null,
    organisation_identifier text        not null,
    from_day                date        not null,
    until_day               date        not null,
    substitute_account      text,
    accepted_at             timestamptz,
    recorded_by             text        not null,
    recorded_at             timestamptz not null,
    check (from_day <= until_day),
    check (substitute_account <> account),
    check (accepted_at is null or substitute_account is not null)
);
create index staff_leave_of on staff_leave (organisation_kind, organisation_identifier, until_day);
create index staff_leave_of_substitute on staff_leave (substitute_account, until_day) where accepted_at is not null;
create index staff_leave_old on staff_leave (until_day);
comment on column staff_leave.until_day is 'the last day of it';
comment on column staff_leave.staff_ref is 'as tasks for one mentor name them';
