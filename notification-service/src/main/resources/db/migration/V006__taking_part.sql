-- Until when an organisation takes part in the case of a young person: what it was told before is not for it to see after.
create table taking_part (
    participation_id        uuid        primary key,
    young_person_id         uuid        not null,
    organisation_kind       text        not null,
    organisation_identifier text        not null,
    ended_at                timestamptz,
    told_at                 timestamptz not null
);
comment on column taking_part.ended_at is 'from when it takes part no longer, which may have yet to come';
comment on column taking_part.told_at is 'of what is told of a participation the latest counts, and at one moment the end';

create index taking_part_of on taking_part (young_person_id, organisation_kind, organisation_identifier);
