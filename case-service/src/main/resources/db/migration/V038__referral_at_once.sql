-- That the school is to refer at once is the school's own, as is what it weighs.
alter table task alter column confidential
    set expression as (kind in ('TALK_WITH_FAMILY', 'REVIEW_ADVICE', 'AGREE_NO_ACTION', 'TAKE_OVER_CASE', 'WEIGH_REFERRAL',
        'REFER', 'REVIEW_EXEMPTION'));
