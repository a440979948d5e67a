-- A file with pupils or absence that a school sent, and how far it is. The file itself is here until it is read, so that any
-- replica can go on with it; what is wrong in it stays a week, as it may show what somebody typed about a pupil.
create table school_import (
    id            uuid        primary key,
    school_id     text collate "C" not null references school,
    kind          text        not null,
    try_only      boolean     not null,
    take_nothing  boolean     not null,
    municipality  text,
    state         text        not null,
    problem       text,
    lines         int         not null default 0,
    good          int         not null default 0,
    bad           int         not null default 0,
    received_at   timestamptz not null,
    ended_at      timestamptz,
    file          bytea
);
create index school_import_of_school on school_import (school_id, received_at desc, id);
create index school_import_old on school_import (received_at);
comment on column school_import.take_nothing is 'whether one bad line is enough to take none';
comment on column school_import.municipality is 'for pupils of whom the file says none';

create table school_import_fault (
    import_id uuid   not null references school_import on delete cascade,
    place     bigint generated always as identity,
    file      text   not null,
    line      bigint not null,
    field     text   not null,
    value     text   not null,
    problem   text   not null,
    primary key (import_id, place)
);
