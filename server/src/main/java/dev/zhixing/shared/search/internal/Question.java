package dev.zhixing.shared.search.internal;

import static dev.zhixing.shared.search.internal.db.Tables.ENTRY;

import org.jooq.Condition;
import org.jooq.impl.DSL;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is looked for and where it may be found.
 *
 * @param words the folded words; all must be found
 * @param containers ids of all containers the caller may see
 * @param kinds only these kinds; empty for all
 */
record Question(List<String> words, Set<UUID> containers, Set<String> kinds) {

    /** Up to so many containers are looked up in the index itself. */
    private static final int FEW = 40;

    static List<String> words(String text) {
        return Arrays.stream(Fold.of(text).strip().split(" +"))
                .filter(word -> !Tokens.condition(word, false).isEmpty())
                .distinct()
                .limit(8)
                .toList();
    }

    String whole() {
        return String.join(" ", words);
    }

    boolean isLatin() {
        return whole().chars().allMatch(unit -> unit == ' ' || unit == '\'' || isLetter(unit));
    }

    /** The caller's rights as part of the question: nothing else ever leaves the database. */
    Condition permitted() {
        Condition visible =
                ENTRY.CONTAINER_ID
                        .isNull()
                        .or(ENTRY.CONTAINER_ID.eq(DSL.any(containers.toArray(UUID[]::new))));
        return kinds.isEmpty() ? visible : visible.and(ENTRY.KIND.in(kinds));
    }

    /** All words by the index; exact only together with a look at the text itself. */
    Condition matches(boolean inTitle) {
        String query =
                words.stream()
                        .map(word -> Tokens.condition(word, inTitle))
                        .collect(Collectors.joining(" & "));
        if (containers.size() <= FEW) {
            query = query + " & (" + places(containers) + ")";
        }
        return DSL.condition("{0} @@ {1}", ENTRY.TOKENS, DSL.cast(DSL.val(query), TsQuery.TYPE));
    }

    private static String places(Collection<UUID> containers) {
        var places = new StringBuilder(Tokens.quoted(Tokens.OPEN));
        containers.forEach(
                one -> places.append(" | ").append(Tokens.quoted(Tokens.container(one))));
        return places.toString();
    }

    private static boolean isLetter(int unit) {
        return unit >= 'a' && unit <= 'z' || unit >= '0' && unit <= '9';
    }
}
