# shellcheck shell=sh
# Finds the programs we stand on, wherever they hide.

# java_version HOME: the feature number of a JDK, empty if there is none.
java_version() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
    if [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/java" -XshowSettings:properties -version 2>&1 |
            sed -n 's/^ *java.specification.version = \([0-9]*\).*/\1/p'
    fi
}

java_homes() {
    printf '%s\n' "${ZHIXING_JAVA_HOME:-}" "${JAVA_HOME:-}"
    if on_path=$(command -v java); then
        program=$(readlink -f "$on_path" 2>/dev/null || printf '%s' "$on_path")
        dirname "$(dirname "$program")"
    fi
    for home in /usr/lib/jvm/* /opt/jdk* /opt/java/* \
        "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        printf '%s\n' "$home"
    done
}

# Sets java_home to the first JDK 25 or newer.
find_java() {
    homes=$(java_homes)
    old_ifs=$IFS
    IFS='
'
    for java_home in $homes; do
        found=$(java_version "$java_home")
        if [ "${found:-0}" -ge 25 ]; then
            IFS=$old_ifs
            return 0
        fi
    done
    IFS=$old_ifs
    die "Zhixing needs a JDK 25 or newer: install one (for example Temurin 25) or point ZHIXING_JAVA_HOME at it." \
        "知行需要 JDK 25 或更高版本：请安装（例如 Temurin 25），或用 ZHIXING_JAVA_HOME 指明位置。"
}

need_maven() {
    command -v mvn >/dev/null ||
        die "Building needs Maven 3.8 or newer: install it (Debian: apt-get install maven)." \
            "构建需要 Maven 3.8 或更高版本，请先安装。"
}

need_node() {
    if node_version=$(node --version 2>/dev/null) && command -v npm >/dev/null; then
        numbers=${node_version#v}
        major=${numbers%%.*}
        minor=${numbers#*.}
        minor=${minor%%.*}
        if [ "$major" -gt 20 ] || { [ "$major" -eq 20 ] && [ "$minor" -ge 19 ]; }; then
            return 0
        fi
    fi
    die "Building the pages needs Node.js 20.19 or newer with npm (found: ${node_version:-none})." \
        "构建页面需要 Node.js 20.19 或更高版本及 npm（当前：${node_version:-无}）。"
}

if command -v sha256sum >/dev/null; then
    sha256=sha256sum
else
    sha256="shasum -a 256"
fi

# fingerprint PATH...: one word for the content of everything below the paths.
# $sha256 may be two words.
# shellcheck disable=SC2086
fingerprint() (
    cd "$root" || exit
    for path in "$@"; do
        [ ! -e "$path" ] || printf '%s\n' "$path"
    done | while IFS= read -r path; do
        find "$path" -type f -exec $sha256 {} +
    done | LC_ALL=C sort | $sha256 | cut -c1-16
)
