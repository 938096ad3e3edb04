package dev.zhixing.shared.search;

import dev.zhixing.base.kernel.SubjectRef;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;

/**
 * What can be found. Rooms put their things in when they change them, in the same transaction, so
 * that a search never lags behind.
 */
public interface SearchIndex {

    /**
     * One thing to be found.
     *
     * @param container the thing that decides who finds it; null for what everybody signed in may
     *     see
     * @param title its name; found by substring, pinyin and initials
     * @param body further text, found by substring; may be empty
     */
    record Entry(SubjectRef subject, @Nullable SubjectRef container, String title, String body) {}

    /** Puts things in or replaces them. */
    void putAll(Collection<Entry> entries);

    default void put(
            SubjectRef subject, @Nullable SubjectRef container, String title, String body) {
        putAll(List.of(new Entry(subject, container, title, body)));
    }

    void removeAll(Collection<SubjectRef> subjects);

    default void remove(SubjectRef subject) {
        removeAll(List.of(subject));
    }
}
