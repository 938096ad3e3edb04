# shellcheck shell=sh
# Starts the server, or one of its errands, from what was built.

# Becomes Java. 176 MB of heap and the serial collector keep server and database together
# below 512 MB; so do small buffers per thread and few arenas of the C library, which otherwise
# keep what their largest answer needed for ever, and giving back what they no longer use. ZHIXING_JAVA_OPTIONS may hold several words.
# shellcheck disable=SC2086
run_java() {
    export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-2}"
    exec "$java_home/bin/java" -Xmx176m -Xss512k -XX:+UseSerialGC -XX:ReservedCodeCacheSize=96m \
        -XX:+UseCompactObjectHeaders -XX:MaxDirectMemorySize=64m \
        -Djdk.nio.maxCachedBufferSize=65536 -XX:TrimNativeHeapInterval=30000 \
        -XX:+ExitOnOutOfMemoryError -Xlog:disable -Xlog:all=error:stderr \
        -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
        --enable-native-access=ALL-UNNAMED ${ZHIXING_JAVA_OPTIONS:-} "$@"
}

run_app() {
    set -- -jar "$app/app.jar" "$@"
    [ ! -f "$cache" ] || set -- -XX:AOTCache="$cache" "$@"
    run_java "$@"
}

# absolute PATH: as seen from where the command was called.
absolute() {
    case $1 in
        /*) printf '%s' "$1" ;;
        *) printf '%s' "$from/$1" ;;
    esac
}

# Not inside $(...): what dies there ends nothing but itself.
need_value() {
    [ -n "${2:-}" ] || die "$1 needs a value. $1 需要一个值。"
}

serve() {
    data=$root/data
    host=
    port=8080
    demo=false
    database=${ZHIXING_DATABASE_URL:-}
    while [ $# -gt 0 ]; do
        case $1 in
            --port) need_value "$@" && port=$2 && shift ;;
            --host) need_value "$@" && host=$2 && shift ;;
            --data) need_value "$@" && data=$(absolute "$2") && shift ;;
            --database-url) need_value "$@" && database=$2 && shift ;;
            --demo) demo=true ;;
            *) die "start does not know \"$1\"; see ./zhixing help. start 不认识这个参数。" ;;
        esac
        shift
    done
    case $port in
        '' | *[!0-9]*) die "--port needs a number, not \"$port\". --port 需要数字。" ;;
    esac
    # A demonstration has known accounts; it is nobody's business but this machine's.
    [ "$demo" = false ] || host=${host:-127.0.0.1}
    find_java
    build
    learn
    set -- "--zhixing.data=$data" "--server.port=$port" "--zhixing.demo=$demo"
    [ -z "$host" ] || set -- "$@" "--server.address=$host"
    name_database
    run_app "$@"
}

run_once() {
    errand=$1
    shift
    data=$root/data
    database=${ZHIXING_DATABASE_URL:-}
    # Every word goes from the front to the back once, except those that are ours.
    set -- "$@" --
    while [ "$1" != -- ]; do
        case $1 in
            --data | --database-url)
                # The mark of the end is no value.
                [ "$2" != -- ] || die "$1 needs a value. $1 需要一个值。"
                need_value "$@"
                case $1 in
                    --data) data=$(absolute "$2") ;;
                    *) database=$2 ;;
                esac
                shift 2
                ;;
            --*) word=$1 && shift && set -- "$@" "$word" ;;
            *) word=$(absolute "$1") && shift && set -- "$@" "$word" ;;
        esac
    done
    shift
    find_java
    build
    learn
    set -- "$errand" "$@" "--zhixing.data=$data"
    name_database
    run_app "$@"
}

# Shows what a plan file would bring; needs neither server nor database.
read_plan() {
    find_java
    build
    run_java -cp "$app/lib/*" dev.zhixing.formats.cli.ImportDryRun "$@"
}

# Schedules a plan file; needs neither server nor database, and builds neither. The file is read
# by a second Java with limits of its own.
# shellcheck disable=SC2086
schedule_plan() {
    find_java
    build_cli
    learn_cli
    # A locale that is named but not installed would hide Chinese file names from Java.
    export LC_ALL=C.UTF-8
    set -- -cp "$cli/*" "-Dzhixing.language=$language" dev.zhixing.cli.ScheduleCommand "$@"
    if [ -f "$cli_cache-read.aot" ]; then
        set -- "-Dzhixing.reader.cache=$cli_cache-read.aot" "$@"
    fi
    [ ! -f "$cli_cache-schedule.aot" ] || set -- "-XX:AOTCache=$cli_cache-schedule.aot" "$@"
    exec "$java_home/bin/java" -Xmx1g -XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr \
        --enable-native-access=ALL-UNNAMED ${ZHIXING_JAVA_OPTIONS:-} "$@"
}

# Through the environment: the URL may hold a password, and everybody can list processes.
name_database() {
    [ -z "$database" ] || export ZHIXING_DATABASEURL="$database"
}

# Serves the sources as they are: the pages by Vite with hot reload, the server built and
# started again a moment after one of its files was saved.
develop() {
    find_java
    need_node
    [ -d "$root/client/node_modules" ] || npm --prefix "$root/client" ci
    npm --prefix "$root/client" run dev &
    pages_pid=$!
    server_pid=
    trap 'kill $pages_pid $server_pid 2>/dev/null; wait; exit 0' INT TERM
    with_pages=false
    cache=
    seen=
    while kill -0 $pages_pid 2>/dev/null; do
        now=$(fingerprint postgres/src/main engine/src/main formats/src/main server/src/main)
        if [ "$now" != "$seen" ] && seen=$now && (build); then
            build
            [ -z "$server_pid" ] || kill "$server_pid" 2>/dev/null || true
            [ -z "$server_pid" ] || wait "$server_pid" || true
            run_app --zhixing.data="$root/data" "$@" &
            server_pid=$!
        fi
        sleep 2
    done
}
