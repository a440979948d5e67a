-- The secret address by which somebody's calendar reads their agenda, one for each account. The secret itself is kept nowhere:
-- who reads this table cannot read an agenda with it. No young person is in it, so erasure has nothing to do here.
create table calendar_feed (
    account                 text        primary key,
    organisation_kind       text        not null,
    organisation_identifier text        not null,
    roles                   text[]      not null,
    token_hash              text        not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
    language                text        not null check (language in ('nl', 'en')),
    looked_at               timestamptz not null
);
create index calendar_feed_by_age on calendar_feed (looked_at);
comment on column calendar_feed.roles is 'as the owner had them when they last looked at the agenda';
