-- The people of the database server. Safe to run again; passwords are set separately.
--   plumbline_owner    owns the clinic's tables and runs the migrations
--   plumbline_app      the application: owns nothing, never passes row-level security by
--   plumbline_jobs     the timetable of the jobs, in a schema of its own
--   plumbline_reports  reads, and only reads, for the reports
--   plumbline_keycloak sign-ins, in a database of their own
do $$
declare
  name text;
begin
  foreach name in array array[
    'plumbline_owner', 'plumbline_app', 'plumbline_jobs', 'plumbline_reports', 'plumbline_keycloak'
  ] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I', name);
    end if;
    execute format(
      'alter role %I login inherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls', name);
    execute format('alter role %I set timezone to %L', name, 'UTC');
  end loop;
end
$$;

-- Under forced row-level security an owner without this silently migrates nothing.
alter role plumbline_owner bypassrls;
alter role plumbline_reports set default_transaction_read_only to on;
