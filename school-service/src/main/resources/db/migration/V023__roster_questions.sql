-- The moment of the latest full roster that a school told; one that comes late asks nothing any more.
create table full_roster (
    school_id text collate "C" primary key,
    told_at   timestamptz not null
);

-- Pupils without a last day whom a full roster of their school lacks: asked of the school, never guessed. SEEN_AGAIN is
-- answered by a later roster itself, or by an end that was told meanwhile.
create table roster_question (
    id              uuid primary key,
    school_id       text collate "C" not null,
    pupil_key       text collate "C" not null,
    young_person_id uuid not null,
    asked_at        timestamptz not null,
    roster_at       timestamptz not null,
    answer          text check (answer in ('STILL_HERE', 'LEFT', 'SEEN_AGAIN')),
    answered_at     timestamptz,
    check ((answer is null) = (answered_at is null))
);
create unique index roster_question_asked_once on roster_question (school_id, pupil_key) where answer is null;
create index roster_question_of_pupil on roster_question (school_id, pupil_key, answered_at);
create index roster_question_of_young_person on roster_question (young_person_id);
