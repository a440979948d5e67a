-- Most of what stands on a timeline is told of a record that stands elsewhere and is never changed: a step, a talk, a note,
-- advice, a plan, what was agreed in it, own words. These entries can be made anew from their records, and so be held against
-- them. What schools told in events, who was asked to take part and who directs the case stands on the timeline alone.

-- The id that an entry has: the same event tells the same thing only once.
create function entry_id(source text, event text, kind text) returns uuid language sql immutable as $$
    select overlay(overlay(hash placing '3' from 13 for 1)
                   placing translate(substr(hash, 17, 1), '0123456789abcdef', '89ab89ab89ab89ab') from 17 for 1)::uuid
    from md5(source || chr(10) || event || chr(10) || kind) as hash
$$;

-- The entries of all records of which there are; corrected is the event of the entry that one takes the place of.
create function timeline_from_records() returns table (
    young_person_id uuid, case_id uuid, kind text, class text, organisation_kind text, organisation_identifier text,
    author text, happened_on date, heard_at timestamptz, place smallint, source_event text, about uuid, params jsonb,
    detail text, corrected text) language sql stable as $$
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
              and exists (select from timeline_entry o
                          where o.case_id = c.id and o.kind = 'CASE_OPENED' and o.heard_at <= v.said_at)
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
    from plan_action a
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
      on told.to_step = s.to_step and (told.from_step is null or told.from_step = s.from_step)
$$;

-- Looks whether every record is told of as it is, and nothing is told without a record. One row for each fault, with ids only.
create function verify_timeline() returns table (
    young_person_id uuid, kind text, source_event text, fault text) language plpgsql as $$
declare
    opened text := coalesce(current_setting('veerkracht.opened', true), '');
begin
    perform set_config('veerkracht.opened', 'writing', true);
    return query
        with told as (
            select e.*, c.source_event as corrected
            from timeline_entry e left join timeline_entry c on c.id = e.corrects
            where e.kind = any ('{NOTE_MEDICAL,NOTE_CARE,NOTE_SUPPORT,ADVICE_GIVEN,ADVICE_READY,OWN_WORDS,PLAN_MADE,
                PLAN_CHANGED,PLAN_ACTION_AGREED,SCHOOL_TALK_HELD,CONSULT_MISSED,CASE_REOPENED,REFERRAL_WITHDRAWN,
                FEEDBACK_NOT_GIVEN,TALK_RESUMED,NO_ACTION_AGREED,REFERRED,CONSULT_INVITED,CONSULT_HELD,FEEDBACK_GIVEN,
                RETURN_STOPPED,PLAN_BEGUN,RETURN_BEGUN,CASE_CLOSED}'::text[])),
        recorded as materialized (select * from timeline_from_records())
        select coalesce(t.young_person_id, r.young_person_id), coalesce(t.kind, r.kind),
               coalesce(t.source_event, r.source_event),
               case when t.id is null then 'missing' when r.about is null then 'without a record' else 'altered' end
        from told t full join recorded r on r.kind = t.kind and r.source_event = t.source_event
        where t.id is null or r.about is null
           or t.id <> entry_id(t.source, t.source_event, t.kind)
           or (t.young_person_id, t.case_id, t.class, t.organisation_kind, t.organisation_identifier, t.author,
               t.happened_on, t.heard_at, t.place, t.about, t.params, t.detail, t.corrected)
              is distinct from
              (r.young_person_id, r.case_id, r.class, r.organisation_kind, r.organisation_identifier, r.author,
               r.happened_on, r.heard_at, r.place, r.about, r.params, r.detail, r.corrected);
    perform set_config('veerkracht.opened', opened, true);
end
$$;

-- Puts back what is missing, with the ids that it had; what stands there is left as it is. The system is the source that the
-- service gives its own events. The answer is how many entries were put back.
create function rebuild_timeline(system text) returns bigint language plpgsql as $$
declare
    opened text := coalesce(current_setting('veerkracht.opened', true), '');
    made bigint;
begin
    perform set_config('veerkracht.opened', 'writing', true);
    insert into timeline_entry (id, young_person_id, case_id, kind, class, organisation_kind, organisation_identifier,
                                author, happened_on, heard_at, place, source, source_event, about, params, detail, corrects)
    select entry_id(system, r.source_event, r.kind), r.young_person_id, r.case_id, r.kind, r.class, r.organisation_kind,
           r.organisation_identifier, r.author, r.happened_on, r.heard_at, r.place, system, r.source_event, r.about,
           r.params, r.detail, entry_id(system, r.corrected, r.kind)
    from timeline_from_records() r
    on conflict do nothing;
    get diagnostics made = row_count;
    perform set_config('veerkracht.opened', opened, true);
    return made;
end
$$;
