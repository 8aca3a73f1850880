#!/bin/sh
# Accord's commands (doctor, backup, restore) as the service's user and with the service's settings, see
# accord.service. As root: install -m 755 /opt/accord/operating/accord.sh /usr/local/sbin/accord
set -eu
# cron looks in neither
PATH=$PATH:/usr/sbin:/sbin
export PATH
export ACCORD_PROPERTIES=/etc/accord/accord.properties
export ACCORD_STATE_FOLDER=/var/lib/accord
# systemd starts the server
[ $# -gt 0 ] || set -- help
exec runuser -u accord -- /opt/accord/bin/accord "$@"
