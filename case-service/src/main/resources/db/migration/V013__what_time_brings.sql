-- As db-scheduler 16 asks.
create table if not exists scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index if not exists scheduled_tasks_due on scheduled_tasks (execution_time);
create index if not exists scheduled_tasks_alive on scheduled_tasks (last_heartbeat);

-- What became of a consent that comes to its end: who asked for it got a task, it was asked anew, or both; each once.
create table consent_renewal (
    consent_id uuid primary key references consent,
    task_id    uuid references task deferrable initially deferred,
    asked_as   uuid unique references consent,
    check (task_id is not null or asked_as is not null)
);
create index consent_to_its_end on consent (until_day) where ending is null;
