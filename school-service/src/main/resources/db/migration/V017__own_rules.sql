-- Rules that a school chose itself, from a day on; before it, and without any, the usual ones of the kind of education.
create table own_rules (
    school_id text collate "C" not null references school,
    sector    text not null,
    from_day  date not null,
    rules     jsonb not null,
    set_at    timestamptz not null,
    primary key (school_id, sector, from_day)
);
