create or replace function core.value_problem(value jsonb, shape text, argument text) returns text
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
as $$
declare
    bound text[] := string_to_array(argument, ' ');
    plain text := value #>> '{}';
    kind text := jsonb_typeof(value);
    low int;
    high int;
begin
    if shape in ('whole', 'text', 'list') then
        low := bound[1]::int;
        high := bound[2]::int;
    end if;
    case shape
        when 'object' then
            return case when kind <> 'object' then 'must be an object' end;
        when 'flag' then
            return case when kind <> 'boolean' then 'must be true or false' end;
        when 'list' then
            return case when kind <> 'array' or jsonb_array_length(value) not between low and high
                then format('must be a list of %s to %s', low, high) end;
        when 'whole' then
            return case when kind <> 'number' or plain !~ '^[0-9]{1,9}$'
                or case when plain ~ '^[0-9]{1,9}$' then plain::int end not between low and high
                then format('must be a whole number from %s to %s', low, high) end;
        when 'text' then
            return case when kind <> 'string' or length(btrim(plain)) < low or length(plain) > high
                then format('must be a text of %s to %s characters', low, high) end;
        when 'one_of' then
            return case when kind <> 'string' or plain <> all (bound)
                then 'must be one of ' || array_to_string(bound, ', ') end;
        when 'date' then
            return case when kind <> 'string' or plain !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
                or core.parse_date(plain) is null then 'must be a date such as 2026-04-01' end;
        when 'month_day' then
            return case when kind <> 'string' or plain !~ '^[0-9]{2}-[0-9]{2}$'
                or core.parse_date('2024-' || plain) is null then 'must be a month and a day such as 12-29' end;
        when 'opening' then
            return case when value <> '"at_once"' and (kind <> 'object' or not value ? 'after'
                or (select count(*) from jsonb_object_keys(value)) <> 2)
                then 'must be "at_once", or days, weeks or months after "filing"' end;
        when 'pattern' then
            perform '' ~ plain;
            return case when kind <> 'string' or plain = '' then 'must be a regular expression' end;
        else
            return case when kind <> 'string' or plain !~ (core.shape_of_text(shape)).pattern
                then 'must be ' || (core.shape_of_text(shape)).meaning end;
    end case;
exception
    when invalid_regular_expression then
        return 'must be a regular expression';
end
$$;
comment on function core.value_problem(jsonb, text, text) is
    'Why a value of a profile does not have the shape that its rule asks for; null when it has.';
alter function core.value_problem(jsonb, text, text) owner to madoguchi_owner;
revoke all on function core.value_problem(jsonb, text, text) from public;
grant execute on function core.value_problem(jsonb, text, text) to madoguchi_job_api, madoguchi_api;
