#!/bin/bash
# Creates the topics of the list that are not there yet, with the settings that stand behind each; changes none that is.
set -euo pipefail

while read -r topic partitions settings; do
    # shellcheck disable=SC2086 # each setting is a word of its own
    /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$1" --create --if-not-exists \
        --topic "$topic" --partitions "$partitions" --replication-factor 3 --config min.insync.replicas=2 \
        $(printf -- '--config %s ' $settings) < /dev/null
done < "$2"
