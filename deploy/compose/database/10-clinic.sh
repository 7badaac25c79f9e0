#!/usr/bin/env bash
# Runs once, when the database server is new: the roles, their passwords and the two databases.
set -euo pipefail

run() { psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" "$@"; }

run --dbname postgres --file /plumbline/roles.sql
run --dbname postgres \
  -v owner="$PLUMBLINE_OWNER_PASSWORD" \
  -v app="$PLUMBLINE_APP_PASSWORD" \
  -v jobs="$PLUMBLINE_JOBS_PASSWORD" \
  -v reports="$PLUMBLINE_REPORTS_PASSWORD" \
  -v keycloak="$PLUMBLINE_KEYCLOAK_PASSWORD" <<'SQL'
alter role plumbline_owner password :'owner';
alter role plumbline_app password :'app';
alter role plumbline_jobs password :'jobs';
alter role plumbline_reports password :'reports';
alter role plumbline_keycloak password :'keycloak';
create database plumbline owner plumbline_owner;
create database keycloak owner plumbline_keycloak;
revoke all on database keycloak from public;
SQL
run --dbname plumbline --file /plumbline/schema.sql
