-- What somebody is writing and has not sent: for its author alone, at the organisation for which it is written. A draft that
-- was sent or thrown away leaves the next round, without a text: what is still on its way from the page of the round before
-- cannot bring it back.
create table draft (
    account                 text        not null,
    organisation_kind       text        not null,
    organisation_identifier text        not null,
    young_person_id         uuid        not null,
    form                    text        not null,
    round                   int         not null check (round >= 0),
    fields                  jsonb,
    changed_at              timestamptz not null,
    primary key (account, organisation_kind, organisation_identifier, young_person_id, form)
);
create index draft_by_age on draft (changed_at);
create index draft_of_young_person on draft (young_person_id);

-- The second line: a row is there for its author, who is named in the transaction, and while rows are written or erased.
-- No class opens it and no emergency.
alter table draft enable row level security;
alter table draft force row level security;
create policy own on draft using (
    account || ' ' || organisation_kind || ' ' || organisation_identifier = current_setting('veerkracht.author', true)
    or current_setting('veerkracht.opened', true) = 'writing') with check (true);
