create table plan (
    plan_id uuid primary key,
    revision bigint not null,
    number text,
    title text not null
);

-- One for each obligation. Its report may be known before it is; then the obligation's half is empty.
create table deadline (
    plan_id uuid not null,
    unit_id uuid not null,
    obligation_revision bigint not null default 0,
    path uuid[],
    unit_code text,
    name_vi text,
    name_en text,
    tier text,
    due timestamptz,
    obligation_status text,
    report_revision bigint not null default 0,
    report_status text,
    submitted_at timestamptz,
    state text check (state in ('upcoming', 'overdue', 'met', 'met-late', 'returned', 'excused')),
    since timestamptz,
    primary key (plan_id, unit_id)
);
create index deadline_path on deadline using gin (path);
create index deadline_to_pass on deadline (due) where state in ('upcoming', 'returned');

create table alert (
    plan_id uuid not null,
    unit_id uuid not null,
    kind text not null,
    revision bigint not null,
    severity text not null,
    since timestamptz not null,
    state text not null check (state in ('open', 'acknowledged', 'resolved')),
    path uuid[] not null,
    parameters text not null,
    primary key (plan_id, unit_id, kind)
);
create index alert_path on alert using gin (path);
create index alert_open on alert (state, since);
