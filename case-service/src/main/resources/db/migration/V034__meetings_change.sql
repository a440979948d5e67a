-- A meeting is held on another day or elsewhere than was planned, or not at all. What was planned stays as it was; each change
-- stands beside it with its reason, and is never changed itself. One that is called off keeps the day that it would have been.
create table meeting_change (
    id              uuid primary key,
    meeting_id      uuid        not null references meeting,
    young_person_id uuid        not null,
    on_day          date        not null,
    at_time         time,
    place           text check (char_length(place) between 1 and 200),
    called_off      boolean     not null,
    reason          text        not null check (char_length(reason) between 1 and 500),
    by_kind         text        not null,
    by_identifier   text        not null,
    by_account      text        not null,
    changed_at      timestamptz not null
);
create index meeting_change_in_order on meeting_change (meeting_id, changed_at, id);
select guard_rows('meeting_change', '''PLAN''');
create trigger meeting_change_append_only before update or delete on meeting_change
    for each row execute function refuse_other_record();
create trigger meeting_change_never_emptied before truncate on meeting_change
    for each statement execute function refuse_other_record();

-- A meeting as it stands now, for whom the rows of both are opened.
create view meeting_now with (security_invoker = true) as
select m.id, m.case_id, m.young_person_id, coalesce(c.on_day, m.on_day) as on_day,
       case when c.id is null then m.at_time else c.at_time end as at_time,
       case when c.id is null then m.place else c.place end as place,
       m.invited, m.not_invited, m.by_kind, m.by_identifier, m.by_account, m.planned_at, c.id as change_id,
       coalesce(c.called_off, false) as called_off, c.reason, c.by_kind as changed_kind,
       c.by_identifier as changed_identifier, c.by_account as changed_account, c.changed_at
from meeting m
left join lateral (
    select * from meeting_change x where x.meeting_id = m.id order by x.changed_at desc, x.id desc limit 1) as c on true;

-- That a meeting was moved or called off is kept once more like what else no other row tells in the same words.
create or replace function is_told_alone(kind text) returns boolean language sql immutable parallel safe as $$
    select kind = any ('{SIGNAL_RAISED,SIGNAL_WITHDRAWN,CASE_OPENED,ABSENCE_RECORDED,ABSENCE_CHANGED,ABSENCE_WITHDRAWN,
        SCHOOL_TALK_INVITED,PARTICIPATION_ASKED,PARTICIPATION_STARTED,PARTICIPATION_DECLINED,PARTICIPATION_ENDED,
        DIRECTOR_CHANGED,MEETING_MOVED,MEETING_CALLED_OFF}'::text[])
$$;
