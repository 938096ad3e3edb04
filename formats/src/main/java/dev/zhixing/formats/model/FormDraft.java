package dev.zhixing.formats.model;

import java.util.List;

/**
 * A form of labels and values: a weekly report or a review.
 *
 * @param kind {@link TableKind#WEEKLY_REPORT} or {@link TableKind#REVIEW}
 */
public record FormDraft(TableKind kind, String sheet, String title, List<Entry> entries) {
    public FormDraft {
        entries = List.copyOf(entries);
    }

    /**
     * One line of the form.
     *
     * @param label the label as written
     * @param text the value as written
     * @param items the value split at its own numbering or lines
     */
    public record Entry(
            Field field, String label, String text, List<String> items, SourceCell source) {
        public Entry {
            items = List.copyOf(items);
        }
    }
}
