-- Schools and centres that report to their ward, and whatever else an administration puts below it.
insert into tier (code, rank, name_vi, name_en)
select 'school', 90, 'Trường, trung tâm', 'School or centre'
where not exists (select 1 from tier where code = 'school' or rank = 90);
