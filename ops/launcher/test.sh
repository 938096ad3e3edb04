# shellcheck shell=sh
# Everything a newcomer needs to trust the sources: formatting, Java, pages, journeys.

run_tests() {
    find_java
    need_maven
    need_node
    failed=
    step "Launcher" "$root/ops/launcher/check"
    step "Pages: build, checks and unit tests" test_pages
    step "Java: formatting, compiler checks and tests" maven verify
    step "Journeys in Chromium" test_journeys
    [ -z "$failed" ] || die "Failed:$failed"
    say "All passed. 全部通过。"
}

# step NAME COMMAND...: goes on after a failure, so that one run tells everything.
step() {
    name=$1
    shift
    say "== $name"
    # Not "( … ) || …": that would switch off "stop at the first failure" inside.
    set +e
    (
        set -e
        "$@"
    )
    outcome=$?
    set -e
    [ $outcome -eq 0 ] || failed="$failed [$name]"
}

test_pages() {
    lock_builds
    name_pages
    build_pages
    cd "$root/client"
    npm run check && npm test
}

# The journeys find a fresh server at ZHIXING_SERVER and the browser at ZHIXING_BROWSER.
test_journeys() {
    if ! browser=$(find_browser); then
        say "Journeys skipped: there is no Chromium and it cannot be installed."
        [ -z "${CI:-}" ]
        return
    fi
    # Unless they failed, the tests before have just built the jar with every check.
    [ -n "$failed" ] || jar_is_fresh=true
    build
    cache=
    stage=$(mktemp -d)
    run_app --zhixing.data="$stage/data" --server.port=0 --server.address=127.0.0.1 \
        >"$stage/out" 2>&1 </dev/null &
    server=$!
    trap 'kill $server 2>/dev/null || :; wait $server || :; rm -rf "$stage"' EXIT
    until grep -q 'is ready:' "$stage/out"; do
        kill -0 $server 2>/dev/null || die "$(cat "$stage/out")"
        sleep 1
    done
    ZHIXING_SERVER=$(sed -n 's/^Zhixing is ready: //p' "$stage/out")
    ZHIXING_BROWSER=$browser
    export ZHIXING_SERVER ZHIXING_BROWSER
    npm --prefix "$root/client" run journeys
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

# The contract is what the server offers; a test compares it and can write it.
write_contract() {
    find_java
    need_maven
    maven -q -pl server -am -Pquick -Dtest=ContractTest -Dsurefire.failIfNoSpecifiedTests=false \
        -Dcontract.write=true test
    if [ -d "$root/client/node_modules" ]; then
        (cd "$root/client" && npm run --silent api)
    fi
}
