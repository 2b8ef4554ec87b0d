-- Where a report stands. What it says is in its newest revision. Revision 0 exists only inside the transaction of its first save.
create table report (
    plan_id uuid not null,
    unit_id uuid not null,
    revision bigint not null,
    status text not null check (status in ('draft', 'submitted', 'returned', 'approved', 'withdrawn')),
    submitted_at timestamptz,
    primary key (plan_id, unit_id),
    check ((submitted_at is not null) = (status in ('submitted', 'approved')))
);

create index report_status on report (plan_id, status);

-- Every state a report was ever in: who, when, from what, why. Figures are text, not jsonb: they are read whole or not at all.
create table report_revision (
    plan_id uuid not null,
    unit_id uuid not null,
    revision bigint not null check (revision > 0),
    action text not null,
    from_status text,
    status text not null,
    submitted_at timestamptz,
    figures text not null,
    nothing text[] not null,
    narrative text not null,
    reason text,
    cell_reasons text,
    changed_at timestamptz not null,
    changed_by text not null,
    changed_by_unit uuid not null,
    primary key (plan_id, unit_id, revision),
    foreign key (plan_id, unit_id) references report
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is written once', tg_table_name;
end
$$;

create trigger report_revision_is_immutable before update or delete or truncate on report_revision
    for each statement execute function refuse_change();
