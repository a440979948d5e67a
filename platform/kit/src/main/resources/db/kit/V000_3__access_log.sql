-- Who looked. Every process writes a chain of its own: each hash covers the one before it and the record, byte for byte.
-- What is asked for by column is taken out of the record by the database, so that it cannot say something else.
create table access_log (
    chain                   uuid   not null,
    position                bigint not null check (position > 0),
    record                  text   not null,
    hash                    bytea  not null check (length(hash) = 32),
    -- As json and not jsonb: looked through for one value each, not built up.
    begun_at                bigint not null generated always as ((record::json ->> 'startTime')::bigint) stored,
    data_subject            uuid generated always as
        ((record::json #>> '{attributes,dpl.core.data_subject_id}')::uuid) stored,
    user_id                 text generated always as (record::json #>> '{attributes,user.id}') stored,
    organisation_kind       text generated always as
        (record::json #>> '{attributes,user.organisation_kind}') stored,
    organisation_identifier text generated always as
        (record::json #>> '{attributes,user.organisation_identifier}') stored,
    primary key (chain, position)
);
-- Reading is one range of one of these, backwards.
create index access_log_about on access_log (data_subject, begun_at, chain, position) where data_subject is not null;
create index access_log_by on access_log (organisation_kind, organisation_identifier, begun_at, chain, position)
    where organisation_kind is not null;
-- Where chains begin: so that their ends are found without reading them through.
create index access_log_opening on access_log (chain) where position = 1;

create function access_log_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the access log is append-only: % refused', tg_op using errcode = 'restrict_violation';
end
$$;
create trigger access_log_append_only before update or delete or truncate on access_log
    for each statement execute function access_log_refuse_change();

-- Where each chain ends now.
create view access_log_end as
select opening.chain, last.position, last.hash
from access_log opening
cross join lateral (
    select position, hash from access_log where chain = opening.chain order by position desc limit 1
) last
where opening.position = 1;

-- Where chains ended when a later one began, as that one tells.
create view access_log_told_end as
select opening.chain as told_by, (told.head ->> 'chain')::uuid as chain, (told.head ->> 'position')::bigint as position,
    decode(told.head ->> 'hash', 'hex') as hash
from access_log opening
cross join lateral jsonb_array_elements(opening.record::jsonb -> 'attributes' -> 'access.ends') as told (head)
where opening.position = 1;

-- One row for every fault; none when all is well.
create function verify_access_log() returns table (chain uuid, "position" bigint, fault text) language sql stable as $$
    with linked as (
        select l.chain, l.position, l.record, l.hash, lag(l.position) over in_order as before,
            coalesce(lag(l.hash) over in_order, ''::bytea) as hash_before
        from access_log l window in_order as (partition by l.chain order by l.position)
    )
    select l.chain, l.position, case when l.before is null then 'the chain does not begin at 1'
                                     else format('nothing between %s and %s', l.before, l.position) end
    from linked l where l.position <> coalesce(l.before, 0) + 1
    union all
    select l.chain, l.position, 'the hash is not that of this record after the one before it'
    from linked l where l.hash <> sha256(l.hash_before || convert_to(l.record, 'UTF8'))
    union all
    select l.chain, l.position, 'the chain does not begin with its own name'
    from linked l
    where l.position = 1 and l.record::jsonb -> 'attributes' ->> 'access.chain' is distinct from l.chain::text
    union all
    select told.chain, told.position, format('chain %s tells of this record, which is not there as it was', told.told_by)
    from access_log_told_end told
    left join access_log l on l.chain = told.chain and l.position = told.position
    where l.hash is distinct from told.hash
    order by 1, 2
$$;
