#!/bin/sh
# Puts what the pages are dressed with where the server finds it: copied as it is, nothing is bundled or changed.
# Use: copy-assets.sh <folder>, from the folder of the gateway.
set -eu
to=$1
modules=node_modules
components="alert badge-counter body button button-group data-list document form-field form-field-description form-field-error-message
    form-label heading-1 heading-2 heading-3 link nav-bar page-body page-footer page-header page-layout paragraph root
    select skip-link status-badge table textarea textbox unordered-list"

if [ ! -f "$modules/.package-lock.json" ] || [ package-lock.json -nt "$modules/.package-lock.json" ]; then
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
fi

mkdir -p "$to"
cp "$modules/htmx.org/dist/htmx.min.js" "$to/htmx.js"
cp "$modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css" "$to/theme.css"
for component in $components; do
    cat "$modules/@utrecht/$component-css/dist/index.min.css"
    echo
done >"$to/components.css"
cp src/main/assets/veerkracht.css src/main/assets/veerkracht.js src/main/assets/veerkracht.svg "$to/"

# The letters of documents: no page loads them, so they stand beside what the server hands out.
mkdir -p "$to/../../../pdf"
cp "$modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf" "$modules/dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf" "$to/../../../pdf/"
