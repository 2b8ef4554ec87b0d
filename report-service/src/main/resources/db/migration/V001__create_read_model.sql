-- What the topics plans and obligations say, newest revision only.
create table plan (
    plan_id uuid primary key,
    revision bigint not null,
    status text not null,
    form text not null
);

create table obligation (
    plan_id uuid not null,
    unit_id uuid not null,
    revision bigint not null,
    status text not null,
    unit_code text not null,
    unit_name text not null,
    tier text not null,
    due timestamptz not null,
    path uuid[] not null,
    recipients uuid[] not null,
    cells text[] not null,
    -- Whoever may see the report: the unit, every unit above it in this plan, every recipient.
    readers uuid[] generated always as (path || recipients) stored,
    primary key (plan_id, unit_id)
);

create index obligation_readers on obligation using gin (readers);
