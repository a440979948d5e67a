-- Who was erased: ids that refer to nothing any more, kept so that what is heard late does not bring anybody back.
create table erased (
    data_subject uuid        primary key,
    erasure_id   uuid        not null,
    erased_at    timestamptz not null
);
