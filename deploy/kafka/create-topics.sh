#!/bin/bash
# Creates the topics of the list that are not there yet; changes none that is.
set -euo pipefail

while read -r topic partitions; do
    /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$1" --create --if-not-exists \
        --topic "$topic" --partitions "$partitions" --replication-factor 3 --config min.insync.replicas=2 < /dev/null
done < "$2"
