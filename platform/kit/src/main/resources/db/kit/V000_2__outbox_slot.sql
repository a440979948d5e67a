-- From here on PostgreSQL keeps its log for whoever publishes the outbox, so that nothing written before that first
-- happens is lost. A slot cannot be made in a transaction that has written.
select pg_create_logical_replication_slot(current_database() || '_outbox', 'pgoutput')
where not exists (select from pg_replication_slots where slot_name = current_database() || '_outbox');
