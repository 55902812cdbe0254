create or replace function core.secret_problems(plain jsonb) returns table (field text, reason text)
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
as $$
declare
    rule record;
    path text;
    alphabet text;
    signs int;
    alike text;
    bounds jsonb;
begin
    for rule in select * from jsonb_each(plain -> 'secrets') loop
        path := 'secrets.' || rule.key;
        if rule.key not in ('viewing', 'login', 'temporary') then
            return query select path, 'is not known';
            continue;
        end if;
        alphabet := rule.value ->> 'alphabet';
        select count(distinct s) into signs from regexp_split_to_table(alphabet, '') s;
        return query select path || '.alphabet', 'names a character twice' where signs <> length(alphabet);
        foreach alike in array array['0Oo', '1Il', 'il', '17', '2Zz', '5Ss', '6b', '8B', '9gq', '9Q', 'pq', 'uv', 'UV']
        loop
            return query select path || '.alphabet', 'holds more than one of the look-alikes ' || alike
                where length(alphabet) - length(translate(alphabet, alike, '')) > 1;
        end loop;
        return query select path || '.alphabet', 'needs letters and digits'
            where alphabet !~ '[A-Za-z]' or alphabet !~ '[0-9]';
        return query select path, 'gives fewer than 60 bits'
            where (rule.value ->> 'length')::int * ln(signs) / ln(2) < 60;

        -- What is printed must be what the portal takes; a temporary password is replaced before rules hold.
        bounds := case rule.key when 'login' then plain #> '{login,password}'
            when 'viewing' then plain #> '{viewing,password}' end;
        return query select path || '.length', 'is not within the portal''s rule for passwords'
            where (rule.value ->> 'length')::int not between (bounds ->> 'min')::int and (bounds ->> 'max')::int;
        return query select path || '.alphabet', 'lacks what the portal''s rule for passwords needs: ' || n.class
            from jsonb_array_elements_text(bounds -> 'needs') n (class)
            where alphabet !~ case n.class when 'upper' then '[A-Z]' when 'lower' then '[a-z]'
                when 'digit' then '[0-9]' else '[A-Za-z]' end;
    end loop;
end
$$;
comment on function core.secret_problems(jsonb) is
    'What is wrong with the rules by which secrets are made: no look-alikes, no symbols (AIS-16), letters and digits, '
    'at least 60 bits, and within what the portal takes; for a profile of the right shape.';
alter function core.secret_problems(jsonb) owner to madoguchi_owner;
revoke all on function core.secret_problems(jsonb) from public;
grant execute on function core.secret_problems(jsonb) to madoguchi_job_api, madoguchi_api;
