-- Reports of the law are kept by the service that hears of them from schools: here they are told, and nowhere else.
create or replace function is_told_alone(kind text) returns boolean language sql immutable parallel safe as $$
    select kind = any ('{SIGNAL_RAISED,SIGNAL_WITHDRAWN,CASE_OPENED,ABSENCE_RECORDED,ABSENCE_CHANGED,ABSENCE_WITHDRAWN,
        SCHOOL_TALK_INVITED,PARTICIPATION_ASKED,PARTICIPATION_STARTED,PARTICIPATION_DECLINED,PARTICIPATION_ENDED,
        DIRECTOR_CHANGED,MEETING_MOVED,MEETING_CALLED_OFF,EXEMPTION_RECORDED,EXEMPTION_CHANGED,REPORT_FILED,
        REPORT_HANDLED,REPORT_WITHDRAWN}'::text[])
$$;
