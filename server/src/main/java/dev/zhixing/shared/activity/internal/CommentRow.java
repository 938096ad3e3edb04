package dev.zhixing.shared.activity.internal;

import dev.zhixing.base.kernel.SubjectRef;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One comment as it is kept.
 *
 * @param mentions people who were mentioned and could see the thing when it was written
 */
public record CommentRow(
        UUID id,
        SubjectRef subject,
        UUID author,
        String text,
        Set<UUID> mentions,
        Instant createdAt,
        @Nullable Instant editedAt,
        int version) {

    CommentRow edited(String newText, Set<UUID> newMentions, Instant at) {
        return new CommentRow(
                id, subject, author, newText, newMentions, createdAt, at, version + 1);
    }

    /** The text as safe HTML; names are those of today. */
    public String html(Map<UUID, String> names) {
        return Markdown.html(text, names);
    }
}
