-- Whether being sick for part of a day makes it a sick day; it does, where a school did not choose otherwise.
alter table own_rules add column part_of_day_counts boolean not null default true;
