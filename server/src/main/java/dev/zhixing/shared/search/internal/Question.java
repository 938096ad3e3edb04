package dev.zhixing.shared.search.internal;

import static dev.zhixing.shared.search.internal.db.Tables.ENTRY;

import org.jooq.Condition;
import org.jooq.Field;
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

    /** Up to so many containers are looked up in the index themselves. */
    private static final int FEW = 64;

    static List<String> words(String text) {
        return Arrays.stream(Fold.of(text).strip().split(" +"))
                .filter(word -> !Tokens.condition(word).isEmpty())
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

    /** Whether the caller's containers are few enough to begin with them. */
    boolean isNarrow() {
        return containers.size() <= FEW;
    }

    /** The caller's rights as part of the question: nothing else ever leaves the database. */
    Condition permits(Field<UUID> container, Field<String> kind) {
        Condition visible =
                container
                        .isNull()
                        .or(
                                container.in(
                                        DSL.select(DSL.field(DSL.name("one"), UUID.class))
                                                .from(DSL.unnest(ids()).as("seen", "one"))));
        return kinds.isEmpty() ? visible : visible.and(kind.in(kinds));
    }

    UUID[] ids() {
        return containers.toArray(UUID[]::new);
    }

    /** Every word is in the text. */
    Condition found(Field<String> text) {
        return DSL.and(words.stream().map(word -> DSL.position(text, word).gt(0)).toList());
    }

    /** All words by the index; exact only together with a look at the text itself. */
    Condition matches() {
        String query = words.stream().map(Tokens::condition).collect(Collectors.joining(" & "));
        if (isNarrow()) {
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
