-- The shape in which every rule of the diagnosis answers (office.diagnose).
set local role madoguchi_owner;

create type core.cause as (
    rule      text,  -- what is wrong; the client has its sentences
    certainty text,  -- high, medium or low: how likely it is what the member calls about
    facts     jsonb, -- what shows it: days (…_on), moments (…_at), serials, numbers, codes. Nothing that is protected
    say       text,  -- the sentence for the caller: the rule's own, or 'words', the society's in facts
    next      text,  -- what to do now
    needs     jsonb  -- what that takes, such as the kind of a request
);

reset role;
