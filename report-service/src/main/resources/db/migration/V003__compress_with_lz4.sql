-- Figures and prose compress several times faster with lz4; not every build of PostgreSQL has it.
do $$
begin
    if exists (select from pg_settings where name = 'default_toast_compression' and 'lz4' = any (enumvals)) then
        alter table report_revision alter column figures set compression lz4;
        alter table report_revision alter column narrative set compression lz4;
        alter table report_revision alter column cell_reasons set compression lz4;
    end if;
end
$$;
