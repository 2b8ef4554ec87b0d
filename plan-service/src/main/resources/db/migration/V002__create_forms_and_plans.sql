create table form (
    id uuid primary key,
    code text not null,
    version integer not null check (version > 0),
    spec jsonb not null,
    created_by text not null,
    created_at timestamptz not null,
    unique (code, version)
);

create table plan (
    id uuid primary key,
    issuer_id uuid not null references unit,
    form_id uuid not null references form,
    status text not null check (status in ('draft', 'issued')),
    revision bigint not null,
    content jsonb not null,
    created_by text not null,
    created_at timestamptz not null,
    issued_by text,
    issued_at timestamptz,
    -- The tree that the plan was issued on, and where its issuer stood in it.
    tree_date date,
    issuer_path uuid[],
    check (status = 'draft' or (issued_at is not null and tree_date is not null and issuer_path is not null))
);

create index plan_issuer on plan (issuer_id);
create index plan_issuer_path on plan using gin (issuer_path);

create table obligation (
    plan_id uuid not null references plan,
    unit_id uuid not null references unit,
    revision bigint not null,
    unit_code text not null,
    unit_name jsonb not null,
    tier text not null references tier,
    -- The unit first, the root last, as on the plan's date.
    path uuid[] not null,
    consolidates boolean not null,
    departed uuid[] not null,
    -- The moment in force, and the words of the plan that it first came from.
    due timestamptz not null,
    due_rule jsonb not null,
    recipients jsonb not null,
    recipient_ids uuid[] not null,
    status text not null check (status in ('active', 'excused', 'cancelled')),
    primary key (plan_id, unit_id)
);

create index obligation_path on obligation using gin (path);
create index obligation_recipient on obligation using gin (recipient_ids);

create table extension (
    id uuid primary key,
    plan_id uuid not null references plan,
    unit_ids uuid[] not null,
    due timestamptz not null,
    reason text not null,
    made_by text not null,
    made_at timestamptz not null
);

create index extension_plan on extension (plan_id);
