-- What was agreed in the region or chosen by the school; without it what is usual.
create table report_settings (
    school_id          text collate "C" primary key references school,
    deadline_days      int  not null check (deadline_days between 1 and 30),
    deadline_unit      text not null check (deadline_unit in ('WORKING_DAYS', 'SCHOOL_DAYS')),
    weeks_from_eighteen int not null check (weeks_from_eighteen between 1 and 4)
);
