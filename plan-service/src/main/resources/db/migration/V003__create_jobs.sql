-- Long work that a caller may watch and cancel. Its effects are one transaction of their own: a job that did not end has none.
create table job (
    id uuid primary key,
    kind text not null,
    status text not null check (status in ('running', 'done', 'failed', 'cancelled')),
    done bigint not null,
    -- Absent until it is known.
    total bigint,
    cancelling boolean not null,
    result jsonb,
    problem jsonb,
    created_by text not null,
    unit_id uuid,
    created_at timestamptz not null,
    -- Last sign of life of the process that runs it.
    seen_at timestamptz not null,
    ended_at timestamptz
);

create index job_running on job (seen_at) where status = 'running';
create index job_unit on job (unit_id, created_at desc);
