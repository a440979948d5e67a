-- Of which deadline it was told that it is near, and that it has passed: a draft with another deadline is told anew.
alter table absence_report add column near_told_of date, add column passed_told_of date;
create index absence_report_to_file on absence_report (deadline) where status = 'DRAFT';
