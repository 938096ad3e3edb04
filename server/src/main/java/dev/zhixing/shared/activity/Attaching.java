package dev.zhixing.shared.activity;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Keeps a file with a thing. */
public interface Attaching {

    /**
     * Part of the caller's transaction.
     *
     * @param name what the sender called it; kept for display only
     * @return the attachment's id
     * @throws dev.zhixing.base.kernel.Refused when it is too large or the thing has too many
     */
    UUID attach(Actor actor, SubjectRef subject, String name, InputStream content)
            throws IOException;

    /**
     * Takes one back that the caller attached, in his transaction; nothing happens when it is gone
     * already.
     *
     * @throws dev.zhixing.base.kernel.Refused when somebody else attached it and the caller may not
     *     change the thing
     */
    void detach(Actor actor, UUID attachment);
}
