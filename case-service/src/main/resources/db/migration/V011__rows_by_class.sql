-- A second line behind the policy in code: a row with a class above SIGNAL is not there for who reads, unless it was said in
-- the same transaction that the policy opened that class of that young person. It is said with
--     select set_config('veerkracht.opened', '<young person> <class>,<young person> <class>', true)
-- and by who writes with 'writing', for whom all rows are there. Nothing is left of it when the transaction ends.
create function is_opened(young_person uuid, class text) returns boolean language sql stable parallel safe
    return class in ('ABSENCE', 'UNAUTHORISED_ABSENCE', 'SIGNAL')
        or current_setting('veerkracht.opened', true) = 'writing'
        or young_person::text || ' ' || class = any (string_to_array(current_setting('veerkracht.opened', true), ','));

-- Guards the rows of a table that has a young_person_id. Its class is an expression: a column, or in quotes one for all rows.
-- Forced, because the service owns its tables. Adding a row needs nothing opened; seeing it again, also to return it, does.
create function guard_rows(guarded regclass, class text default 'class') returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format('create policy opened on %s using (is_opened(young_person_id, %s)) with check (true)', guarded, class);
end
$$;

select guard_rows('timeline_entry');
