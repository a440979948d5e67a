create table timeline_entry (
    id                      uuid primary key,
    young_person_id         uuid        not null,
    case_id                 uuid references care_case,
    kind                    text        not null,
    class                   text        not null,
    organisation_kind       text        not null,
    organisation_identifier text        not null,
    author                  text,
    happened_on             date        not null,
    heard_at                timestamptz not null,
    place                   smallint    not null,
    source                  text        not null,
    source_event            text        not null,
    about                   uuid        not null,
    params                  jsonb       not null,
    detail                  text,
    corrects                uuid references timeline_entry,
    unique (source, source_event, kind)
);
-- Reading a timeline is one range of this index, read backwards.
create index timeline_entry_in_order on timeline_entry (young_person_id, happened_on, heard_at, place, id);
-- Which entry a correction corrects.
create index timeline_entry_about on timeline_entry (about);

-- What happened is never edited, at most followed by a correction.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the timeline is append-only: % refused', tg_op using errcode = 'restrict_violation';
end
$$;
create trigger timeline_entry_append_only before update or delete on timeline_entry
    for each row execute function refuse_change();
create trigger timeline_entry_never_emptied before truncate on timeline_entry
    for each statement execute function refuse_change();
