#!/bin/sh
# Unpacks real Illuminate 8 and Smarty 3.1 and 4.3 from Debian's packages into build/php-libs, without installing
# anything; PHP itself is not needed. Debian (or a relative) with apt-get only, after `apt-get update`.
set -eu
cd "$(dirname "$0")/../.."
if ! command -v apt-get >/dev/null || ! command -v dpkg-deb >/dev/null; then
    echo 'no apt-get here: real Illuminate and Smarty cannot be fetched' >&2
    exit 1
fi
downloads=$(mktemp -d)
trap 'rm -rf "$downloads"' EXIT
rm -rf build/php-libs
mkdir -p build/php-libs
target=$PWD/build/php-libs
cd "$downloads"
# A plain download needs no other user than the one who asks for it.
apt-get -o APT::Sandbox::User= download -qq \
    smarty3 smarty4 \
    php-illuminate-collections php-illuminate-container php-illuminate-contracts php-illuminate-database \
    php-illuminate-macroable php-illuminate-support \
    php-nesbot-carbon php-doctrine-inflector php-psr-container php-psr-simple-cache php-psr-log \
    php-symfony-console php-symfony-deprecation-contracts php-symfony-service-contracts php-symfony-string \
    php-symfony-translation php-symfony-translation-contracts php-voku-portable-ascii
for package in *.deb; do
    dpkg-deb -x "$package" "$target"
done
du -sh "$target"
