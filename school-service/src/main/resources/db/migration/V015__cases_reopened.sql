-- When it was told last that a case was closed or reopened: what was told last counts, in whatever order it came.
alter table coordination_case add column told_at timestamptz;
