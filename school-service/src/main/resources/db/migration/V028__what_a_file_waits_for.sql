-- Of a file with absence: how many pupils in it are not enrolled, and how many codes nobody mapped. Both wait, and are not lost.
alter table school_import
    add column unknown_pupils integer not null default 0,
    add column unmapped_codes integer not null default 0;
