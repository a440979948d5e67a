-- Why two people at a school find that nothing is needed is of the class SIGNAL: another school of the young person, which
-- takes part too, sees of that class only that there is something. What somebody has to know who takes a case over is for
-- who is asked to.
alter table task drop column confidential;
alter table task add column confidential boolean not null
    generated always as (kind in ('TALK_WITH_FAMILY', 'REVIEW_ADVICE', 'AGREE_NO_ACTION', 'TAKE_OVER_CASE')) stored;

-- What was said of a talk is not changed either.
create trigger school_talk_append_only before update or delete on school_talk
    for each row execute function refuse_other_record();
