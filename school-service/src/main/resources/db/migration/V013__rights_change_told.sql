-- Of which birthday it was told for which case that it changes who decides and who sees: once, also after a stop.
create table rights_change_told (
    case_id         uuid not null,
    changes_on      date not null,
    young_person_id uuid not null,
    primary key (case_id, changes_on)
);
