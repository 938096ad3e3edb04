package dev.zhixing.across.interchange.internal;

import dev.zhixing.across.interchange.ImportId;
import dev.zhixing.formats.model.Reading;
import dev.zhixing.shared.people.PersonId;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A file on its way into a plan, as it is kept.
 *
 * @param keptAs the attachment of the plan that holds the file since this import
 */
public record ImportRun(
        ImportId id,
        PersonId author,
        String fileName,
        long size,
        byte[] contentHash,
        Reading reading,
        ImportChoices choices,
        State state,
        @Nullable UUID planId,
        @Nullable UUID commandId,
        @Nullable UUID keptAs,
        int version) {

    /** How far it has come. */
    public enum State {
        PREVIEW,
        APPLIED,
        UNDONE
    }
}
