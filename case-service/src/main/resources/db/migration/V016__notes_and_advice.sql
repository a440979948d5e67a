-- What is written down once and never changed: a mistake is followed by something new that points to it.
create function refuse_other_record() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and tg_level = 'ROW' then
        if is_being_erased(old.young_person_id) then
            return old;
        end if;
    end if;
    raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end
$$;

-- What a physician, youth care or the consortium writes for itself. Observation, interpretation and wish are kept apart.
create table note (
    id                      uuid primary key,
    case_id                 uuid        not null references care_case,
    young_person_id         uuid        not null,
    class                   text        not null check (class in ('MEDICAL', 'CARE', 'SUPPORT')),
    organisation_kind       text        not null,
    organisation_identifier text        not null,
    author                  text        not null,
    happened_on             date        not null,
    written_at              timestamptz not null,
    observation             text check (char_length(observation) between 1 and 4000),
    interpretation          text check (char_length(interpretation) between 1 and 4000),
    wish                    text check (char_length(wish) between 1 and 4000),
    corrects                uuid unique references note,
    check (num_nonnulls(observation, interpretation, wish) > 0)
);
create index note_in_order on note (case_id, happened_on, written_at, id);
select guard_rows('note');
create trigger note_append_only before update or delete on note
    for each row execute function refuse_other_record();
create trigger note_never_emptied before truncate on note
    for each statement execute function refuse_other_record();

-- What the young person can take part in at school, as the youth physician advises. Each takes the place of the one before;
-- of two that are given at once, the second is refused by the indexes on what it takes the place of.
create table advice (
    id                      uuid primary key,
    case_id                 uuid        not null references care_case,
    young_person_id         uuid        not null,
    organisation_kind       text        not null,
    organisation_identifier text        not null,
    author                  text        not null,
    hours_per_week          int check (hours_per_week between 0 and 40),
    days_per_week           int check (days_per_week between 0 and 5),
    build_up                text check (char_length(build_up) between 1 and 2000),
    adaptations             text check (char_length(adaptations) between 1 and 2000),
    school_does             text check (char_length(school_does) between 1 and 2000),
    starts_on               date        not null,
    review_on               date        not null check (review_on > starts_on),
    given_at                timestamptz not null,
    replaces                uuid unique references advice,
    check (num_nonnulls(hours_per_week, days_per_week, build_up, adaptations, school_does) > 0)
);
create unique index advice_first on advice (case_id) where replaces is null;
create index advice_in_order on advice (case_id, given_at, id);
select guard_rows('advice', '''ADVICE''');
create trigger advice_append_only before update or delete on advice
    for each row execute function refuse_other_record();
create trigger advice_never_emptied before truncate on advice
    for each statement execute function refuse_other_record();

-- When an advice is to be reviewed belongs to what it says: only whose task it is may know.
alter table task drop column confidential;
alter table task add column confidential boolean not null
    generated always as (kind in ('TALK_WITH_FAMILY', 'REVIEW_ADVICE')) stored;
