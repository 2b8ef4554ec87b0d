-- What this service answers from. Filled from the topics; a newer revision replaces an older one.

create table unit (
    unit_id uuid primary key,
    revision bigint not null,
    code text not null,
    name_vi text not null,
    name_en text,
    tier text not null
);

-- Who owes a report, and where it stands: the unit first, the root last.
create table placement (
    plan_id uuid not null,
    unit_id uuid not null,
    revision bigint not null,
    path uuid[] not null,
    unit_code text not null,
    name_vi text not null,
    name_en text,
    tier text not null,
    due timestamptz not null,
    cells text[] not null,
    status text not null,
    primary key (plan_id, unit_id)
);
create index placement_parent on placement (plan_id, (path[2]));
create index placement_path on placement using gin (path);

create table report (
    plan_id uuid not null,
    unit_id uuid not null,
    revision bigint not null,
    status text not null,
    submitted_at timestamptz,
    figures text not null,
    primary key (plan_id, unit_id)
);

create table total (
    plan_id uuid not null,
    unit_id uuid not null,
    revision bigint not null,
    path uuid[] not null,
    as_of timestamptz not null,
    figures text not null,
    reported text not null,
    expected text not null,
    counts text not null,
    primary key (plan_id, unit_id)
);
create index total_parent on total (plan_id, (path[2]));
create index total_path on total using gin (path);
