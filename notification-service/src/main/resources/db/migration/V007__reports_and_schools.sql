-- A notice can be about a report; and about no young person, but about the school itself that it is for.
alter table notice add column report_id uuid, alter column young_person_id drop not null;
