# shellcheck shell=sh
# Builds what is missing or older than its sources. Content decides, not dates: a checkout,
# a copy or a changed clock never starts a build, and a changed character always does.

# Sets app to the folder of a build that belongs to the present sources.
build() {
    lock_builds
    name_pages
    sources=$(fingerprint pom.xml postgres/pom.xml tools/pom.xml engine/pom.xml formats/pom.xml \
        server/pom.xml postgres/src/main tools/src/main engine/src/main formats/src/main \
        server/src/main samples)
    app=$work/app-$sources-$pages
    [ -d "$app" ] || build_app
    exec 9>&-
}

# Sets cli to the folder of jars of the command line that belongs to the present sources.
build_cli() {
    lock_builds
    cli=$work/cli-$(fingerprint pom.xml engine/pom.xml formats/pom.xml solver/pom.xml \
        cli/pom.xml engine/src/main formats/src/main solver/src/main cli/src/main)
    if [ ! -d "$cli" ]; then
        say "Building the command line, once … 首次运行，正在构建命令行……"
        need_maven
        rm -rf "$work/cli.new" "$root/cli/target/lib"
        quietly maven -q -pl cli -am -Pquick -Dmaven.test.skip=true package
        cp -R "$root/cli/target/lib" "$work/cli.new"
        cp "$root"/cli/target/zhixing-cli-*.jar "$work/cli.new/"
        find "$work" -maxdepth 1 -name 'cli-*' -type d -exec rm -rf {} +
        mv "$work/cli.new" "$cli"
    fi
    exec 9>&-
}

# Sets cli_cache to where Java keeps what it learnt about reading and scheduling; as in learn.
learn_cli() {
    release=$(cat "$java_home/release" 2>/dev/null || "$java_home/bin/java" -version 2>&1)
    cli_cache=$cli/$(printf '%s' "$release" | $sha256 | cut -c1-8)
    [ ! -f "$cli_cache-done" ] || return 0
    stage=$(mktemp -d)
    for sample in "$root"/samples/plans/*; do
        "$java_home/bin/java" -XX:AOTCacheOutput="$stage/read.aot" -XX:+UseSerialGC \
            -Xlog:disable -cp "$cli/*" dev.zhixing.formats.cli.ReadPlan "$sample" \
            >/dev/null 2>&1 </dev/null || true
        "$java_home/bin/java" -XX:AOTCacheOutput="$stage/schedule.aot" -XX:+UseSerialGC \
            -Xlog:disable --enable-native-access=ALL-UNNAMED -cp "$cli/*" \
            dev.zhixing.cli.ScheduleCommand "$sample" --json >/dev/null 2>&1 </dev/null || true
        break
    done
    for part in read schedule; do
        [ ! -s "$stage/$part.aot" ] || mv "$stage/$part.aot" "$cli_cache-$part.aot"
    done
    : >"$cli_cache-done"
    rm -rf "$stage"
}

# One build at a time, where the system knows how.
lock_builds() {
    mkdir -p "$work"
    exec 9>"$work/lock"
    ! command -v flock >/dev/null || flock 9
}

name_pages() {
    pages=none
    if [ "${with_pages:-true}" = true ] && [ -f "$root/client/package.json" ]; then
        pages=$(fingerprint client/package-lock.json client/package.json client/index.html \
            client/vite.config.ts client/tsconfig.json client/src client/public)
    fi
}

build_app() {
    build_pages
    if [ "${jar_is_fresh:-false}" = false ]; then
        say "Building the server … 正在构建服务端……"
        need_maven
        quietly maven -q -pl server -am -Pquick -Dmaven.test.skip=true package
    fi
    jar=$(find "$root/server/target" -maxdepth 1 -name 'zhixing-server-*.jar' | head -n 1)
    rm -rf "$work/app.new"
    quietly "$java_home/bin/java" -Djarmode=tools -jar "$jar" extract \
        --destination "$work/app.new" --application-filename app.jar
    forget_old_apps
    mv "$work/app.new" "$app"
    touch "$app"
}

# The last build stays: a server that runs from it may still open its jars.
forget_old_apps() {
    find "$work" -maxdepth 1 -name 'app-*' -type d ! -newer "$work/last" \
        -exec rm -rf {} + 2>/dev/null || true
    : >"$work/last"
}

build_pages() {
    if [ "$pages" = none ] || [ "$(cat "$work/pages" 2>/dev/null)" = "$pages" ]; then
        return 0
    fi
    say "Building the pages … 正在构建页面……"
    need_node
    lock=$(fingerprint client/package-lock.json)
    if [ "$(cat "$root/client/node_modules/.zhixing" 2>/dev/null)" != "$lock" ]; then
        quietly npm --prefix "$root/client" ci --no-audit --no-fund
        printf '%s' "$lock" >"$root/client/node_modules/.zhixing"
    fi
    quietly npm --prefix "$root/client" run build
    printf '%s' "$pages" >"$work/pages"
}

maven() {
    (cd "$root" && JAVA_HOME=$java_home PATH=$java_home/bin:$PATH exec mvn -B -ntp "$@")
}

# Runs a build step; its words are shown only when it fails.
quietly() {
    if "$@" >"$work/build.log" 2>&1 </dev/null; then
        return 0
    fi
    grep -E 'ERROR|error|Error' "$work/build.log" | head -n 20 >&2 || tail -n 20 "$work/build.log" >&2
    die "The build failed; all of it is in $work/build.log. 构建失败，详情见该文件。"
}

# Sets cache to what Java learnt in an earlier run of this very build, with this very Java: it
# halves the time of a start. Without it, or when making it fails, everything works the same.
learn() {
    release=$(cat "$java_home/release" 2>/dev/null || "$java_home/bin/java" -version 2>&1)
    cache=$app/start-$(printf '%s' "$release" | $sha256 | cut -c1-8).aot
    [ -f "$cache" ] || [ -f "$cache.failed" ] || rehearse
}

# One run on throw-away data.
rehearse() {
    say "Preparing quick starts, once … 首次运行，正在准备快速启动……"
    stage=$(mktemp -d)
    run_java -XX:AOTCacheOutput="$stage/start.aot" -jar "$app/app.jar" \
        --zhixing.data="$stage/data" --zhixing.demo=true \
        --server.port=0 --server.address=127.0.0.1 >"$stage/out" 2>&1 </dev/null &
    rehearsal=$!
    trap 'kill $rehearsal; wait $rehearsal; rm -rf "$stage"; exit 130' INT TERM
    seconds=0
    until grep -q 'is ready:' "$stage/out" || [ $seconds -ge 300 ]; do
        kill -0 $rehearsal 2>/dev/null || break
        sleep 1
        seconds=$((seconds + 1))
    done
    practise "$(sed -n 's/^Zhixing is ready: //p' "$stage/out")"
    kill $rehearsal 2>/dev/null || true
    wait $rehearsal || true
    if [ -s "$stage/start.aot" ]; then
        mv "$stage/start.aot" "$cache"
    else
        cp "$stage/out" "$cache.failed"
    fi
    rm -rf "$stage"
    trap - INT TERM
}

# The first calls a person's browser makes, so that their code is in the cache too.
practise() {
    if [ -z "$1" ] || ! command -v curl >/dev/null; then
        return 0
    fi
    for path in / /health /api/setup /api/me /api/plans "/api/search?q=a"; do
        curl -s -m 10 -o /dev/null "$1$path" || true
    done
}
