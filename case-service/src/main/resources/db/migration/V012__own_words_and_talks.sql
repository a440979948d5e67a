-- What the young person and the parents say in their own words. The words are never changed: who wants to say it in another
-- way says something new, and who wants it unsaid takes it back. Who may read it, the author changes at any time: ALL who
-- take part, the kinds of organisation that were chosen, or nobody, once it was taken back.
create table voice (
    id              uuid primary key,
    young_person_id uuid        not null,
    relative_id     uuid        not null references relative,
    relation        text        not null check (relation in ('PUPIL', 'PARENT')),
    author          text        not null,
    words           text        not null check (char_length(words) between 1 and 4000),
    said_at         timestamptz not null,
    audience        text        not null check (audience ~ '^(ALL|([A-Z_]+(,[A-Z_]+)*)?)$'),
    taken_back_at   timestamptz,
    check ((taken_back_at is null) = (audience <> ''))
);
create index voice_in_order on voice (young_person_id, said_at, id);
select guard_rows('voice', '''VOICE''');

create function refuse_other_words() returns trigger language plpgsql as $$
begin
    raise exception 'own words are not changed' using errcode = 'restrict_violation';
end
$$;
create trigger voice_words_stay before update on voice
    for each row when (old.words is distinct from new.words or old.author is distinct from new.author
                       or old.young_person_id is distinct from new.young_person_id)
    execute function refuse_other_words();

-- Somebody of the family asks for a talk; with whom, about what and what came of it stands with the task.
create table talk_request (
    task_id         uuid primary key references task,
    young_person_id uuid        not null,
    relative_id     uuid        not null references relative,
    asked_by        text        not null,
    asked_at        timestamptz not null
);
create index talk_request_in_order on talk_request (relative_id, asked_at);

-- What the family asks of one organisation is nobody else's business: no other organisation sees that it was asked.
alter table task add column confidential boolean not null generated always as (kind = 'TALK_WITH_FAMILY') stored;
