-- Hashes of the school's own references to pupils and absences that were erased, for as long as a topic may still bring
-- what a school said of them before. What it says later is about somebody new.
create table erased_reference (
    reference bytea       primary key,
    erased_at timestamptz not null
);
create function reference_of(kind text, school_id text, key text) returns bytea language sql immutable as $$
    select sha256(convert_to(kind || chr(10) || school_id || chr(10) || key, 'UTF8'))
$$;
