-- What the school weighs after its talk, and when an exemption ends, is for few as well.
alter table task alter column confidential
    set expression as (kind in ('TALK_WITH_FAMILY', 'REVIEW_ADVICE', 'AGREE_NO_ACTION', 'TAKE_OVER_CASE', 'WEIGH_REFERRAL',
        'REVIEW_EXEMPTION'));
