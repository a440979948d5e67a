-- When a case last moved, for each who takes part in it as far as they may know: what is kept beside them is never more than
-- they are shown anyway, so that no list tells of what it must not. And when their own organisation last did something.
alter table participation
    add column moved_on date,
    add column acted_on date,
    add column still_since date generated always as (greatest(moved_on, from_day)) stored;
comment on column participation.still_since is 'taking part is the first that moves; empty for who was only asked';

-- What was done until now, by the classes that are shown to who takes part without anybody's consent, and of the own
-- organisation all of it. Whom it opens what the school referred is not looked for: then it stands still for longer.
select set_config('veerkracht.opened', 'writing', true);
update participation p set moved_on = told.moved_on, acted_on = told.acted_on
from (select p.id, max((t.heard_at at time zone 'Europe/Amsterdam')::date) as moved_on,
             max((t.heard_at at time zone 'Europe/Amsterdam')::date) filter (
                 where t.organisation_kind = p.organisation_kind and t.kind <> 'PARTICIPATION_STARTED'
                   and t.organisation_identifier = p.organisation_identifier) as acted_on
      from participation p
      join timeline_entry t on t.young_person_id = p.young_person_id
      where p.status = 'ACTIVE' and t.author is not null and t.class <> 'VOICE'
        and (t.organisation_kind = p.organisation_kind and t.organisation_identifier = p.organisation_identifier
             or t.class = any (case p.organisation_kind
                     when 'SCHOOL' then array ['SIGNAL', 'CONSULT', 'ENFORCEMENT', 'SUPPORT', 'PLAN']
                     when 'GGD' then array ['CONSULT', 'ADVICE', 'MEDICAL', 'PLAN']
                     when 'MUNICIPALITY' then array ['SIGNAL', 'STATUTORY', 'ENFORCEMENT', 'PLAN']
                     when 'YOUTH_CARE' then array ['CONSULT', 'PLAN']
                     when 'GGZ' then array ['CONSULT', 'PLAN']
                     else array []::text[] end))
      group by p.id) as told
where p.id = told.id;
select set_config('veerkracht.opened', '', true);

-- Each list is a short range of one of these, however much an organisation has to do with.
create index participation_still on participation
    (organisation_kind, organisation_identifier, role, still_since, case_id) where status = 'ACTIVE';
create index participation_new on participation
    (organisation_kind, organisation_identifier, role, from_day, case_id) where status = 'ACTIVE' and acted_on is null;
create index task_to_do on task (owner_kind, owner_identifier, owner_role, due_on, case_id) where status = 'OPEN';
create index care_case_of_director on care_case (director_account) where director_account is not null and status = 'OPEN';

create or replace view taking_part as
select p.case_id, p.young_person_id, p.organisation_kind, p.organisation_identifier, p.role, p.from_day, p.until_day,
       p.case_opened_on, c.referred_on is not null and c.status = 'OPEN' as referred, p.still_since, p.acted_on
from participation p
join care_case c on c.id = p.case_id
where p.status = 'ACTIVE'
  and (c.status = 'OPEN' or p.organisation_kind = 'SCHOOL')
  and (p.role <> 'attendance-officer' or p.organisation_identifier = c.municipality_code);

analyze participation, task, care_case;

-- What somebody chose to look at, under a name of their own. It is theirs alone, and goes when it was not used for long.
create table saved_filter (
    id         uuid        primary key,
    account    text        not null,
    name       text        not null check (char_length(name) between 1 and 60),
    list       text        not null,
    step       text,
    school_id  text,
    is_start   boolean     not null default false,
    saved_at   timestamptz not null
);
create unique index saved_filter_once on saved_filter (account, name);
create unique index saved_filter_start on saved_filter (account) where is_start;
create index saved_filter_old on saved_filter (saved_at);
