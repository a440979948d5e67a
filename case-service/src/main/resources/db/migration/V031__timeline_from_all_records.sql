-- Every kind of entry is told of a record now: of one of its own where there is one, and else of a happening.
drop function timeline_from_records();

-- The entries of all records of which there are. Of a happening the id, its source and the entry that it corrects are kept
-- with it; of another record, corrected is the event of the entry that it takes the place of.
create function timeline_from_records() returns table (
    young_person_id uuid, case_id uuid, kind text, class text, organisation_kind text, organisation_identifier text,
    author text, happened_on date, heard_at timestamptz, place smallint, source_event text, about uuid, params jsonb,
    detail text, corrected text, id uuid, source text, corrects uuid) language sql stable as $$
    select h.young_person_id, h.case_id, h.kind, h.class, h.organisation_kind, h.organisation_identifier, h.author,
           h.happened_on, h.heard_at, h.place, h.source_event, h.about, h.params, h.detail, null::text, h.id, h.source,
           h.corrects
    from happening h
    union all
    select r.*, null, null, null from (
    select n.young_person_id, n.case_id, 'NOTE_' || n.class, n.class, n.organisation_kind, n.organisation_identifier,
           n.author, n.happened_on, n.written_at, 0::smallint, n.id::text, n.id,
           jsonb_build_object('note', case when n.corrects is null then 'WRITTEN' else 'CORRECTED' end), null::text,
           n.corrects::text
    from note n
    union all
    select a.young_person_id, a.case_id, told.kind, told.class, a.organisation_kind, a.organisation_identifier, a.author,
           (a.given_at at time zone 'Europe/Amsterdam')::date, a.given_at, 0, a.id::text, a.id, '{}', null, null
    from advice a cross join (values ('ADVICE_GIVEN', 'ADVICE'), ('ADVICE_READY', 'CONSULT')) as told (kind, class)
    union all
    -- In the case that was open then: it had been told that it was opened, and the last step had not closed it.
    select v.young_person_id,
           (select c.id from care_case c
            where c.young_person_id = v.young_person_id
              and exists (select from happening o
                          where o.young_person_id = v.young_person_id and o.case_id = c.id and o.kind = 'CASE_OPENED'
                            and o.heard_at <= v.said_at)
              and coalesce((select s.to_step from step_taken s
                            where s.case_id = c.id and s.recorded_at <= v.said_at
                            order by s.recorded_at desc, s.id desc limit 1), '') <> 'CLOSED'),
           'OWN_WORDS', 'VOICE', 'FAMILY', v.author, v.author, (v.said_at at time zone 'Europe/Amsterdam')::date, v.said_at,
           0, v.id::text, v.id, jsonb_build_object('relation', v.relation), null, null
    from voice v
    union all
    select p.young_person_id, p.case_id, case p.version when 1 then 'PLAN_MADE' else 'PLAN_CHANGED' end, 'PLAN', p.by_kind,
           p.by_identifier, p.by_account, (p.agreed_at at time zone 'Europe/Amsterdam')::date, p.agreed_at, 0, p.id::text,
           p.id, jsonb_build_object('reviewOn', p.review_on), null, null
    from plan_version p
    union all
    select a.young_person_id, a.case_id, 'PLAN_ACTION_AGREED', 'PLAN', a.by_kind, a.by_identifier, a.by_account,
           (a.agreed_at at time zone 'Europe/Amsterdam')::date, a.agreed_at, 0, a.id::text, a.id,
           jsonb_build_object('role', a.owner_role, 'dueOn', a.due_on), a.what, null
    -- What was agreed in a meeting is told with the meeting.
    from plan_action a where a.meeting_id is null
    union all
    select m.young_person_id, m.case_id, 'MEETING_PLANNED', 'PLAN', m.by_kind, m.by_identifier, m.by_account,
           (m.planned_at at time zone 'Europe/Amsterdam')::date, m.planned_at, 0, m.id::text, m.id,
           jsonb_build_object('onDay', m.on_day), null, null
    from meeting m
    union all
    select w.young_person_id, m.case_id, 'MEETING_HELD', 'PLAN', w.by_kind, w.by_identifier, w.by_account, w.held_on,
           w.recorded_at, 0, m.id::text, m.id, '{}',
           (select string_agg(a.what, chr(10) order by a.id) from plan_action a where a.meeting_id = m.id), null
    from meeting_minutes w join meeting m on m.id = w.meeting_id
    union all
    select t.young_person_id, t.case_id, 'SCHOOL_TALK_HELD', 'SIGNAL', 'SCHOOL', t.school_id, t.account, t.held_on,
           t.recorded_at, 0, t.id::text, t.id, '{}', t.agreements, null
    from school_talk t
    union all
    -- Who did not appear and is invited again, is told of in two.
    select s.young_person_id, s.case_id, told.kind, told.class, s.organisation_kind, s.organisation_identifier, s.account,
           s.happened_on, s.recorded_at, case told.kind when 'CONSULT_INVITED' then 1 else 0 end, s.id::text, s.id,
           jsonb_strip_nulls(jsonb_build_object(
               'appointmentOn', s.record ->> 'APPOINTMENT_ON', 'outcome', s.record ->> 'OUTCOME')),
           case when told.class = s.class then coalesce(s.record ->> 'REASON', s.record ->> 'QUESTION') end, null
    from step_taken s
    join (values
        ('CONSULT', 'CONSULT', 'CONSULT_MISSED', 'CONSULT'),
        ('CONSULT', 'SCHOOL_TALK', 'CONSULT_MISSED', 'CONSULT'),
        ('CLOSED', 'SCHOOL_TALK', 'CASE_REOPENED', 'PLAN'),
        ('REFERRAL', 'SCHOOL_TALK', 'REFERRAL_WITHDRAWN', 'SIGNAL'),
        ('FEEDBACK', 'SCHOOL_TALK', 'FEEDBACK_NOT_GIVEN', 'CONSULT'),
        ('KNOWN_NO_ACTION', 'SCHOOL_TALK', 'TALK_RESUMED', 'SIGNAL'),
        (null, 'KNOWN_NO_ACTION', 'NO_ACTION_AGREED', 'SIGNAL'),
        (null, 'REFERRAL', 'REFERRED', 'SIGNAL'),
        (null, 'CONSULT', 'CONSULT_INVITED', 'CONSULT'),
        (null, 'FEEDBACK', 'CONSULT_HELD', 'CONSULT'),
        ('FEEDBACK', 'PLAN', 'FEEDBACK_GIVEN', 'CONSULT'),
        ('MONITORING', 'PLAN', 'RETURN_STOPPED', 'PLAN'),
        ('SCHOOL_TALK', 'PLAN', 'PLAN_BEGUN', 'PLAN'),
        (null, 'MONITORING', 'RETURN_BEGUN', 'PLAN'),
        (null, 'CLOSED', 'CASE_CLOSED', 'PLAN')) as told (from_step, to_step, kind, class)
      on told.to_step = s.to_step and (told.from_step is null or told.from_step = s.from_step)) as r
$$;

-- Looks whether every record is told of as it is, and nothing is told without a record. One row for each fault, with ids only.
create or replace function verify_timeline() returns table (
    young_person_id uuid, kind text, source_event text, fault text) language plpgsql as $$
declare
    opened text := coalesce(current_setting('veerkracht.opened', true), '');
begin
    perform set_config('veerkracht.opened', 'writing', true);
    return query
        with told as (
            select e.*, c.source_event as corrected,
                   case when is_told_alone(e.kind) then e.id::text else e.source_event end as key
            from timeline_entry e left join timeline_entry c on c.id = e.corrects),
        recorded as materialized (select *, coalesce(f.id::text, f.source_event) as key from timeline_from_records() f)
        select coalesce(t.young_person_id, r.young_person_id), coalesce(t.kind, r.kind),
               coalesce(t.source_event, r.source_event),
               case when t.id is null then 'missing' when r.about is null then 'without a record' else 'altered' end
        from told t full join recorded r on r.kind = t.kind and r.key = t.key
        where t.id is null or r.about is null
           or t.id <> entry_id(t.source, t.source_event, t.kind)
           or (t.young_person_id, t.case_id, t.class, t.organisation_kind, t.organisation_identifier, t.author,
               t.happened_on, t.heard_at, t.place, t.source_event, t.about, t.params, t.detail)
              is distinct from
              (r.young_person_id, r.case_id, r.class, r.organisation_kind, r.organisation_identifier, r.author,
               r.happened_on, r.heard_at, r.place, r.source_event, r.about, r.params, r.detail)
           or case when r.source is null then t.corrected is distinct from r.corrected
                   else (t.source, t.corrects) is distinct from (r.source, r.corrects) end;
    perform set_config('veerkracht.opened', opened, true);
end
$$;

-- Puts back what is missing, with the ids that it had; what stands there is left as it is. The system is the source that the
-- service gives its own events. The answer is how many entries were put back.
create or replace function rebuild_timeline(system text) returns bigint language plpgsql as $$
declare
    opened text := coalesce(current_setting('veerkracht.opened', true), '');
    made bigint;
begin
    perform set_config('veerkracht.opened', 'writing', true);
    insert into timeline_entry (id, young_person_id, case_id, kind, class, organisation_kind, organisation_identifier,
                                author, happened_on, heard_at, place, source, source_event, about, params, detail, corrects)
    select coalesce(r.id, entry_id(system, r.source_event, r.kind)), r.young_person_id, r.case_id, r.kind, r.class,
           r.organisation_kind, r.organisation_identifier, r.author, r.happened_on, r.heard_at, r.place,
           coalesce(r.source, system), r.source_event, r.about, r.params, r.detail,
           coalesce(r.corrects, entry_id(system, r.corrected, r.kind))
    from timeline_from_records() r
    where coalesce(r.source, system) is not null
    on conflict do nothing;
    get diagnostics made = row_count;
    perform set_config('veerkracht.opened', opened, true);
    return made;
end
$$;

-- The same, where the system is found among what was told; when nothing tells it, only happenings are put back.
create function rebuild_timeline() returns bigint language plpgsql as $$
declare
    opened text := coalesce(current_setting('veerkracht.opened', true), '');
    own text;
    made bigint;
begin
    perform set_config('veerkracht.opened', 'writing', true);
    select told.source into own
    from (select e.source from timeline_entry e union all select h.source from happening h) as told
    where told.source like '%:case-service' limit 1;
    made := rebuild_timeline(own);
    perform set_config('veerkracht.opened', opened, true);
    return made;
end
$$;
