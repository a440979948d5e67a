-- What a list is ordered by stands beside whom it is for, so that a page is one short range of an index however much an
-- organisation has to do with. Both belong to the case and never change.
alter table participation add column case_opened_on date, add column case_school_id text;
update participation p set case_opened_on = c.opened_on, case_school_id = c.school_id
from care_case c where c.id = p.case_id;
alter table participation alter column case_opened_on set not null, alter column case_school_id set not null;
create index participation_in_order on participation
    (organisation_kind, organisation_identifier, role, case_opened_on, case_id) where status = 'ACTIVE';
-- The few schools that take part in a case of another school; a column, so that the planner knows how few they are.
alter table participation add column guest boolean not null generated always as
    (organisation_kind = 'SCHOOL' and organisation_identifier <> case_school_id) stored;
create index participation_guest on participation (organisation_identifier) where guest;
drop index participation_organisation;

alter table task add column school_id text;
update task t set school_id = c.school_id from care_case c where c.id = t.case_id;
alter table task alter column school_id set not null;
create index task_school on task (school_id, due_on, id);

analyze participation, task;

create or replace view taking_part as
select p.case_id, p.young_person_id, p.organisation_kind, p.organisation_identifier, p.role, p.from_day, p.until_day,
       p.case_opened_on
from participation p
join care_case c on c.id = p.case_id
where p.status = 'ACTIVE'
  and (c.status = 'OPEN' or p.organisation_kind = 'SCHOOL')
  and (p.role <> 'attendance-officer' or p.organisation_identifier = c.municipality_code);
