create or replace function core.secret_problems(secrets jsonb) returns table (field text, reason text)
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
as $$
declare
    rule record;
    path text;
    alphabet text;
    signs int;
    alike text;
begin
    for rule in select * from jsonb_each(case when jsonb_typeof(secrets) = 'object' then secrets else '{}' end) loop
        path := 'secrets.' || rule.key;
        if rule.key not in ('viewing', 'login', 'temporary') then
            return query select path, 'is not known';
            continue;
        end if;
        return query select * from core.unknown_keys(rule.value, path || '.', array['alphabet', 'length', 'group']);
        alphabet := coalesce(rule.value ->> 'alphabet', '');
        return query select path || '.alphabet', 'must be letters and digits of ASCII alone'
            where alphabet !~ '^[A-Za-z0-9]{2,62}$';
        select count(distinct s) into signs from regexp_split_to_table(alphabet, '') s;
        return query select path || '.alphabet', 'names a character twice' where signs <> length(alphabet);
        foreach alike in array array['0O', '1lI', '2Z', '5S', '8B', '6b', '9gq', 'uv'] loop
            return query select path || '.alphabet', 'holds more than one of the look-alikes ' || alike
                where length(alphabet) - length(translate(alphabet, alike, '')) > 1;
        end loop;

        return query select path || '.length', 'must be a number from 6 to 64'
            where not core.is_whole(rule.value -> 'length', 6, 64);
        return query select path || '.group', 'must be a number from 1 to 16'
            where not core.is_whole(rule.value -> 'group', 1, 16);
        if core.is_whole(rule.value -> 'length', 6, 64) and signs > 1 then
            return query select path, 'gives fewer than 60 bits'
                where (rule.value ->> 'length')::int * ln(signs) / ln(2) < 60;
        end if;
    end loop;
end
$$;
comment on function core.secret_problems(jsonb) is
    'What is wrong with the rules by which secrets are made: no look-alikes, no symbols, at least 60 bits (AIS-16).';
alter function core.secret_problems(jsonb) owner to madoguchi_owner;
revoke all on function core.secret_problems(jsonb) from public;
grant execute on function core.secret_problems(jsonb) to madoguchi_job_api;
