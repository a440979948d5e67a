-- Events out: a row lives only inside the transaction that writes it; Debezium reads the log, nobody reads the table.
create table outbox (
    id          uuid primary key,
    topic       text not null,
    subject     text not null,
    event       text not null,
    traceparent text
);

create publication outbox for table outbox with (publish = 'insert');

-- Events in: what has had its effect. Claimed in the same transaction as that effect.
create table inbox (
    source     text        not null,
    id         text        not null,
    claimed_at timestamptz not null default now(),
    primary key (source, id)
);
