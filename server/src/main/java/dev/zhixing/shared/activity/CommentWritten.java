package dev.zhixing.shared.activity;

import dev.zhixing.base.kernel.ActorId;
import dev.zhixing.base.kernel.SubjectRef;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody commented on a thing or changed his comment; told inside the transaction.
 *
 * @param title the thing's name
 * @param excerpt the beginning of the comment as plain text
 * @param mentioned people mentioned now and not before, who may see the thing
 * @param edited true for a change of an earlier comment
 */
public record CommentWritten(
        UUID comment,
        ActorId author,
        SubjectRef subject,
        SubjectRef container,
        String title,
        String excerpt,
        Set<UUID> mentioned,
        boolean edited) {}
