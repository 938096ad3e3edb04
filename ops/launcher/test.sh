# shellcheck shell=sh
# Everything a newcomer needs to trust the sources: formatting, Java, pages, journeys.

run_tests() {
    find_java
    need_maven
    need_node
    mkdir -p "$work"
    failed=
    if [ -f "$root/client/package.json" ]; then
        step "Pages: build, checks and unit tests" test_pages
    fi
    step "Java: formatting, compiler checks and tests" maven verify
    if [ -f "$root/client/vitest.e2e.config.ts" ]; then
        step "Journeys in Chromium" test_journeys
    fi
    [ -z "$failed" ] || die "Failed:$failed"
    say "All passed. 全部通过。"
}

# step NAME COMMAND...: goes on after a failure, so that one run tells everything.
step() {
    name=$1
    shift
    say "== $name"
    "$@" || failed="$failed [$name]"
}

test_pages() (
    cd "$root/client" && npm ci --no-audit --no-fund && npm run build && npm run check && npm test
)

test_journeys() {
    if ! browser=$(find_browser); then
        say "Journeys skipped: there is no Chromium and it cannot be installed."
        [ -z "${CI:-}" ]
        return
    fi
    (cd "$root/client" && ZHIXING_BROWSER=$browser ZHIXING_JAVA_HOME=$java_home npm run journeys)
}

find_browser() {
    for attempt in present installed; do
        for name in chromium chromium-browser google-chrome; do
            command -v $name && return 0
        done
        [ $attempt = present ] || return 1
        [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
        say "Installing Chromium and Chinese fonts …"
        { apt-get update && apt-get install -y --no-install-recommends chromium fonts-noto-cjk; } \
            >"$work/browser.log" 2>&1 || return 1
    done
}

# format_sources check|write
format_sources() {
    find_java
    need_maven
    maven -q -pl tools -am -Pquick -Dmaven.test.skip=true -Dformat.mode="$1" verify
    if [ "$1" = write ] && [ -d "$root/client/node_modules" ]; then
        npm --prefix "$root/client" run format
    fi
}
