-- How long what is kept, counted from when, and who says so. A row is read by people too, so the source is in words.
create table retention_rule (
    data_class   text primary key,
    years        int  not null check (years > 0),
    counted_from text not null check (counted_from in ('ENROLMENT_ENDED', 'CASE_CLOSED', 'EIGHTEENTH_BIRTHDAY', 'RECORDED')),
    basis        text not null check (basis in ('LAW', 'OWN_CHOICE')),
    source       text not null
);
insert into retention_rule (data_class, years, counted_from, basis, source) values
    ('ABSENCE', 5, 'ENROLMENT_ENDED', 'LAW',
     'Administration of a school, absence included: five years after the pupil was deregistered'),
    ('UNAUTHORISED_ABSENCE', 5, 'ENROLMENT_ENDED', 'LAW',
     'Administration of a school, absence included: five years after the pupil was deregistered'),
    ('SIGNAL', 2, 'ENROLMENT_ENDED', 'OWN_CHOICE',
     'No national norm; as the rest of a pupil file: two years after the pupil left'),
    ('CONSULT', 2, 'CASE_CLOSED', 'OWN_CHOICE',
     'No national norm for coordination; two years after the last case was closed'),
    ('ADVICE', 20, 'CASE_CLOSED', 'LAW',
     'Medical file (Wgbo, BW 7:454): twenty years after the last change; whether it is destroyed sooner on request, the physician decides (BW 7:455)'),
    ('MEDICAL', 20, 'CASE_CLOSED', 'LAW',
     'Medical file (Wgbo, BW 7:454): twenty years after the last change; whether it is destroyed sooner on request, the physician decides (BW 7:455)'),
    ('STATUTORY', 1, 'EIGHTEENTH_BIRTHDAY', 'LAW',
     'File of the attendance officer, selection list for municipalities of 2017: nineteen years after birth'),
    ('ENFORCEMENT', 3, 'EIGHTEENTH_BIRTHDAY', 'LAW',
     'File of the attendance officer with an official report, selection list for municipalities of 2017: twenty-one years after birth'),
    ('CARE', 20, 'CASE_CLOSED', 'LAW',
     'File of youth care (Jeugdwet 7.3.8): twenty years after the last change; whether it is destroyed sooner on request, the provider decides'),
    ('SUPPORT', 3, 'CASE_CLOSED', 'LAW',
     'Health data of a consortium of schools: three years'),
    ('PLAN', 2, 'CASE_CLOSED', 'OWN_CHOICE',
     'No national norm for coordination; two years after the last case was closed'),
    ('VOICE', 2, 'CASE_CLOSED', 'OWN_CHOICE',
     'No national norm; as the plan it belongs to'),
    ('ACCESS_LOG', 5, 'RECORDED', 'LAW',
     'Logging of care (NEN 7513): five years at least; kept after an erasure too');

-- Somebody asks that a young person be erased, and a second person approves. No column is called young_person_id here:
-- this is what is meant to stay.
create table erasure (
    id           uuid primary key,
    data_subject uuid        not null,
    school_id    text        not null,
    ground       text        not null check (ground in ('RETENTION', 'REQUEST', 'COURT')),
    note         text,
    asked_by     text        not null,
    asked_at     timestamptz not null,
    counted_at   timestamptz not null,
    approved_by  text check (approved_by <> asked_by),
    approved_at  timestamptz,
    check ((approved_by is null) = (approved_at is null)),
    check (approved_at is null or note is null)
);

-- What the dry run found, and what went.
create table erasure_rows (
    erasure_id uuid not null references erasure,
    service    text not null,
    table_name text not null,
    counted    int  not null default 0,
    erased     int  not null default 0,
    primary key (erasure_id, service, table_name)
);

-- Which service has carried it out.
create table erasure_answer (
    erasure_id uuid        not null references erasure,
    service    text        not null,
    at         timestamptz not null,
    primary key (erasure_id, service)
);

-- Only the transaction that approves an erasure may delete, what is about that young person, and nothing else.
create function is_being_erased(subject uuid) returns boolean language sql stable as $$
    select exists (
        select from erasure e
        where e.id::text = current_setting('veerkracht.erasure', true)
          and e.data_subject = subject and e.approved_at is not null
          and e.xmin = pg_current_xact_id()::xid)
$$;
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and tg_level = 'ROW' then
        if is_being_erased(old.young_person_id) then
            return old;
        end if;
    end if;
    raise exception 'the timeline is append-only: % refused', tg_op using errcode = 'restrict_violation';
end
$$;
