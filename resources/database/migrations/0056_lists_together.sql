-- The answers have more columns, and the batch asks for all its requests at once what is unusual; the functions follow
-- the migrations.
drop function if exists office.approvals();
drop function if exists core.approval_lines(core.staff, bigint);
drop function if exists core.batch_problem(core.staff, core.request, jsonb);
drop function if exists core.lane_of(core.request, jsonb);
