#!/bin/bash
# One role and one database for each part that keeps data; REPLICATION lets Debezium read a service's outbox.
set -euo pipefail

database() {
    local name=$1 password=$2 rights=$3
    psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
        --set name="$name" --set password="$password" <<SQL
create role :"name" login $rights password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
}

database school "$SCHOOL_DATABASE_PASSWORD" replication
database cases "$CASES_DATABASE_PASSWORD" replication
database notification "$NOTIFICATION_DATABASE_PASSWORD" replication
database keycloak "$KEYCLOAK_DATABASE_PASSWORD" noreplication
