create or replace function core.portal_says(
    op_id uuid, society int, outcome text, next_page text default '', until timestamptz default null)
    returns jsonb
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    answer jsonb := jsonb_build_object('outcome', outcome, 'next', next_page, 'until', core.iso_time(until));
begin
    if society is null then
        return answer;
    end if;
    return core.end_operation(op_id, answer, society);
end
$$;
comment on function core.portal_says(uuid, int, text, text, timestamptz) is
    'The answer of every portal command, in one shape for all of them, kept for whoever asks again: what came of it, '
    'which page follows, and until when something holds.';
alter function core.portal_says(uuid, int, text, text, timestamptz) owner to madoguchi_owner;
revoke all on function core.portal_says(uuid, int, text, text, timestamptz) from public;
grant execute on function core.portal_says(uuid, int, text, text, timestamptz) to madoguchi_portal_api;
