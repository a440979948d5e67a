#!/bin/bash
# Has Connect carry the outbox of each service; saying the same again changes nothing.
set -euo pipefail

register() {
    local service=$1 password=$2
    sed -e "s|\${service}|$service|g" -e 's|${host}|postgres|' -e 's|${port}|5432|' -e "s|\${password}|$password|" \
        /deploy/outbox-connector.json |
        curl -fsS --retry 12 --retry-delay 5 --retry-all-errors -X PUT -H 'Content-Type: application/json' -d @- \
            "http://connect:8083/connectors/$service-outbox/config"
    echo
}

register school "$SCHOOL_DATABASE_PASSWORD"
register cases "$CASES_DATABASE_PASSWORD"
register notification "$NOTIFICATION_DATABASE_PASSWORD"
