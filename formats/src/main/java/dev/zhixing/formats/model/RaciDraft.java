package dev.zhixing.formats.model;

import org.jspecify.annotations.Nullable;

/**
 * One letter in one cell of a RACI matrix.
 *
 * @param task the task as the matrix writes it
 * @param taskCode code of the task of the draft it was matched with, null when none fits
 * @param party the party as written, such as {@code 项目负责人 林峰}
 * @param person the person in it, null when only a role or unit is named
 * @param role the role or unit in it
 * @param note words beside the letter, without those that only spell the letter out
 * @param originalText the whole cell as written
 */
public record RaciDraft(
        String task,
        @Nullable String taskCode,
        String party,
        PartyKind partyKind,
        @Nullable String person,
        @Nullable String role,
        RaciLetter letter,
        @Nullable String note,
        String originalText,
        @Nullable SourceCell source) {}
