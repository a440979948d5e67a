-- The day on which time alone can change what holds for this pupil: while an absence goes on, or is still to begin. Nobody
-- needs to be looked at for days that change nothing, and nobody's row is written for having been looked at.
alter table enrolment add column look_again_on date;
update enrolment set look_again_on = coalesce(evaluated_on + 1, '2000-01-01') where told_at is not null;
alter table enrolment drop column evaluated_on;
create index enrolment_to_look_at on enrolment (look_again_on) where look_again_on is not null;

-- Which codes a school uses is asked now and then, and found by the absences of the school; this one cost a write with
-- every report.
drop index absence_with_reason;
