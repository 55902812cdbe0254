-- The list of runs says which one was revoked, by whom and why.
drop function if exists office.runs(text); -- its answer has other columns
