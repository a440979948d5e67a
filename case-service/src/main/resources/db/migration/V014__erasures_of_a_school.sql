-- What waits for a second administrator, and what was carried out, newest first.
create index erasure_of_school on erasure (school_id, (approved_at is null), asked_at desc, id desc);
