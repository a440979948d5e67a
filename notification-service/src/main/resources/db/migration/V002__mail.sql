-- A notice that is still to be mailed. Times are the machine's: an outage lasts as long as it lasts, whatever the
-- business clock says.
create table mail_job (
    notice_id   uuid        primary key references notice,
    attempts    integer     not null default 0,
    first_due   timestamptz not null default now(),
    next_try_at timestamptz not null default now()
);

create index mail_job_due on mail_job (next_try_at);

-- Proof per account, without its address: whom a notice was mailed to, and whose mail server would not have it.
create table mail_delivery (
    notice_id uuid        not null references notice,
    recipient text        not null,
    outcome   text        not null check (outcome in ('DELIVERED', 'REFUSED')),
    at        timestamptz not null,
    primary key (notice_id, recipient)
);

-- Of db-scheduler: which replica does the mailing, and when.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
