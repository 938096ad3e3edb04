package dev.zhixing.shared.activity;

import dev.zhixing.base.kernel.SubjectRef;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who wants to be told about changes of a thing. */
public interface Watching {

    /** The watchers of each of these things; things nobody watches are missing. One query. */
    Map<SubjectRef, Set<UUID>> watchers(Collection<SubjectRef> subjects);

    /** Lets people watch a thing from now on; part of the caller's transaction. */
    void watch(SubjectRef subject, Collection<UUID> people);
}
