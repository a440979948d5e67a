-- Until what time of its school days a school says that it will have spoken; without a row the usual time counts.
create table feed (
    school_id   text collate "C" primary key references school,
    expected_by time not null
);

-- The days that something was heard of, by the time that the school itself gave to what it said. One row, whatever the
-- number of words: a day without a row is without data, never a day on which all were present. Written by every batch of a new day, so
-- without a reference to the school, whose row would be locked for it; what schools say is taken of known schools only.
create table feed_day (
    school_id text collate "C" not null,
    day       date not null,
    heard_at  timestamptz not null,
    primary key (school_id, day)
);

-- The school days of which it was told that nothing was heard, each once, and the first day from it on that was heard of.
create table feed_silence (
    school_id text collate "C" not null references school,
    day       date not null,
    told_at   timestamptz not null,
    heard_of  date,
    primary key (school_id, day)
);
