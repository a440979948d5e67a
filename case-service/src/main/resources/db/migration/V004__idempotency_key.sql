-- Which case somebody opened with which key: sent again within a day, the request opens no other.
create table idempotency_key (
    subject      text        not null,
    key          text        not null,
    request_hash text        not null,
    case_id      uuid        not null,
    at           timestamptz not null,
    primary key (subject, key)
);
