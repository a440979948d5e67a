-- Who was added to a family by mistake and yet used an account, or answered: kept for the record, and out of everything.
alter table relative add column removed_at timestamptz, add column removed_by text,
    add check ((removed_at is null) = (removed_by is null));
drop index relative_one_pupil;
create unique index relative_one_pupil on relative (young_person_id) where relation = 'PUPIL' and removed_at is null;
drop index relative_account;
create unique index relative_account on relative (young_person_id, account)
    where account is not null and removed_at is null;
drop index relative_of_account;
create index relative_of_account on relative (account) where account is not null and removed_at is null;
-- What hangs on somebody is looked up before they are taken out.
create index consent_answer_of_relative on consent_answer (relative_id);
create index consent_ended_by on consent (ended_by) where ended_by is not null;

create or replace view family_part as
select c.case_id, r.young_person_id, 'FAMILY'::text as organisation_kind, r.account as organisation_identifier,
       lower(r.relation) as role, case r.relation when 'PUPIL' then b.twelve_on else b.birth_date end as from_day,
       case r.relation when 'PARENT' then b.eighteen_on end as until_day, c.case_opened_on
from relative r
join birth_date b on b.young_person_id = r.young_person_id
cross join lateral (
    select distinct p.case_id, p.case_opened_on from participation p where p.young_person_id = r.young_person_id) as c
where r.account is not null and r.removed_at is null and (r.relation = 'PUPIL' or r.has_custody);

-- Who asked, and how it ended. A question that was taken back has ended without ever having begun.
alter table participation
    add column asked_identifier text,
    add column asked_on date,
    add column ended_because text check (ended_because in ('LEFT', 'ENDED_BY_SCHOOL', 'MOVED')),
    add column ended_identifier text,
    add column ended_by text,
    add column ended_reason text,
    drop constraint participation_check,
    add constraint participation_has_begun check (status <> 'ACTIVE' or from_day is not null),
    add constraint participation_has_ended check
        ((status = 'ENDED') = (ended_because is not null) and (status <> 'ENDED' or until_day is not null));
update participation p set asked_identifier = t.organisation_identifier, asked_on = t.happened_on
from timeline_entry t where t.about = p.id and t.kind = 'PARTICIPATION_ASKED';

-- A school takes part by law for as long as the young person is enrolled there.
update participation p set until_day = e.until_day + 1
from enrolment e
where p.organisation_kind = 'SCHOOL' and e.young_person_id = p.young_person_id
  and e.school_id = p.organisation_identifier and e.until_day is not null;

-- The organisations that can be asked to take part, as the region registers them.
create table organisation (
    kind       text not null,
    identifier text not null,
    name       text not null,
    from_day   date not null,
    until_day  date check (until_day > from_day),
    primary key (kind, identifier)
);
create index organisation_in_order on organisation (kind, name, identifier);
