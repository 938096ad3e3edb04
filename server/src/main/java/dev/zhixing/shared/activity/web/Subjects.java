package dev.zhixing.shared.activity.web;

import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.SubjectRef;

import java.util.UUID;

/** Reads which thing an address speaks of. */
final class Subjects {

    private Subjects() {}

    /**
     * @throws NotFound for a word that cannot be a kind
     */
    static SubjectRef of(String kind, UUID id) {
        try {
            return new SubjectRef(kind, id);
        } catch (IllegalArgumentException noKind) {
            throw new NotFound();
        }
    }
}
