package dev.zhixing.shared.people;

import dev.zhixing.base.kernel.Actor;

import java.util.Collection;
import java.util.Map;

/** Units and posts by name, for files that name a team or a role instead of a person. */
public interface RoleNames {

    /**
     * Units and posts of exactly these names; a unit before a post of the same name. One query
     * each.
     */
    Map<String, Party> named(Collection<String> names);

    /**
     * A role a file names and nobody has described yet: a post without duties. Part of the caller's
     * transaction.
     */
    Party createPost(Actor actor, String name);
}
