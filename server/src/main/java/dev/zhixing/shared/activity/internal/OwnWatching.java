package dev.zhixing.shared.activity.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Right;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Set;

/** A caller's own watching of things he may see. */
@Component
public class OwnWatching {

    private final WatchStore store;
    private final Access access;

    OwnWatching(WatchStore store, Access access) {
        this.store = store;
        this.access = access;
    }

    @Transactional(readOnly = true)
    public boolean watches(Actor actor, SubjectRef subject) {
        access.require(actor, Right.SEE, subject);
        return store.watches(subject, actor.id().value());
    }

    @Transactional
    public void start(Actor actor, SubjectRef subject) {
        access.require(actor, Right.COMMENT, subject);
        store.watch(subject, Set.of(actor.id().value()));
    }

    @Transactional
    public void stop(Actor actor, SubjectRef subject) {
        access.require(actor, Right.COMMENT, subject);
        store.forget(subject, actor.id().value());
    }
}
