-- From the day of a basic qualification the law asks for no report; null for who has none.
alter table enrolment add column qualified_on date;
